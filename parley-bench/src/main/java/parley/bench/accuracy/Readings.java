package parley.bench.accuracy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.reading.Reader;
import parley.reading.claim.Claim;
import parley.reading.confidence.Confidences;
import parley.reading.dictionaries.Dictionaries;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;

/** Texts read as the product reads a file, each once. */
final class Readings {

  private record Key(String id, String text, @Nullable LocalDate published) {}

  private final Parser parser = EnglishParser.load();

  /** As sure as the rules estimate: calibration starts from there. */
  private final Reader reader =
      new Reader(parser, Dictionaries.bundled(), Confidences.asEstimated());

  private final Map<Key, List<Claim>> read = new ConcurrentHashMap<>();

  Parser parser() {
    return parser;
  }

  List<Claim> read(Report report) {
    return reader.read(report);
  }

  List<Claim> claims(String id, String text, @Nullable LocalDate published) {
    return read.computeIfAbsent(
        new Key(id, text, published), k -> reader.read(report(id, text, published)));
  }

  /** The claims of one kind. */
  <C extends Claim> List<C> claims(
      String id, String text, @Nullable LocalDate published, Class<C> kind) {
    return claims(id, text, published).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  static Report report(String id, String text, @Nullable LocalDate published) {
    IntakeSettings settings =
        published == null ? IntakeSettings.DEFAULT : IntakeSettings.DEFAULT.publishedOn(published);
    return new Intake(settings)
        .read(id, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .reports()
        .getFirst();
  }
}
