package parley.bench.accuracy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.reading.claim.Dated;
import parley.reading.dates.DateFinder;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.ParsedReport;
import parley.reading.report.Report;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the finder of dates on gold articles, each read as the product reads a file, with its
 * day of publication given. Misses are shown by article and place, never with the article's text.
 */
public final class DateFigures {

  private DateFigures() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 0 || !Files.isRegularFile(Path.of(args[0], "dates", "gum.jsonl"))) {
      System.out.println(
          "dates: no gold here; name the folder that holds dates/gum.jsonl to measure them");
      return;
    }
    DateScore score = measure(Path.of(args[0], "dates", "gum.jsonl"), EnglishParser.load());
    System.out.printf(
        Locale.ROOT,
        "dates: recall %.3f (%d of %d; %d found), precision %.3f (%d of %d)%n",
        score.recall(),
        score.right(),
        score.gold(),
        score.found(),
        score.precision(),
        score.agreed(),
        score.judged());
    if (List.of(args).contains("--misses")) {
      score
          .misses()
          .forEach(m ->
              System.out.printf(
                  "%s %s %d-%d %s%n",
                  m.kind(), m.article(), m.span().start(), m.span().end(), m.value()));
    }
  }

  /** The score over all articles of a gold file. */
  static DateScore measure(Path gold, Parser parser) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    DateScore total = DateScore.NOTHING;
    for (String line : Files.readAllLines(gold)) {
      DateRecord article = mapper.readValue(line, DateRecord.class);
      total = total.plus(DateScore.of(article, dates(article, parser)));
    }
    return total;
  }

  private static List<Dated> dates(DateRecord article, Parser parser) {
    IntakeSettings settings = IntakeSettings.DEFAULT.publishedOn(article.date());
    byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
    Report report =
        new Intake(settings)
            .read(article.id(), new ByteArrayInputStream(bytes))
            .reports()
            .getFirst();
    return new DateFinder().find(ParsedReport.of(report, parser)).all();
  }
}
