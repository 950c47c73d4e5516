package parley.bench.accuracy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import parley.language.EnglishParser;
import parley.reading.Reader;
import parley.reading.claim.Claim;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;
import tools.jackson.databind.json.JsonMapper;

/**
 * Attribution on the development gold: how many gold frames are found, how many with half their
 * content, and how many of the statements in sentences with a frame overlap one; each with the
 * middle 95 % of 2,000 resamplings of the articles (seed 1).
 *
 * <p>Arguments: the gold file; {@code --misses N} also prints the N largest misses on the terminal.
 */
public final class AttributionAccuracy {

  private static final int RESAMPLINGS = 2_000;
  private static final long SEED = 1;
  private static final int SHOWN = 100;

  private AttributionAccuracy() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path gold = Path.of(args.length > 0 ? args[0] : "gold/attribution/gum.jsonl");
    if (!Files.isReadable(gold)) {
      out.println("attribution: no gold at " + gold + "; name the file gum.jsonl to measure");
      return;
    }
    List<AttributionRecord> articles = read(gold);
    Reader reader = new Reader(EnglishParser.load());
    List<AttributionScore> scores =
        articles.parallelStream().map(a -> AttributionScore.of(a, statements(reader, a))).toList();
    print(out, "all", scores);
    for (String genre :
        articles.stream().map(AttributionRecord::genre).distinct().sorted().toList()) {
      List<AttributionScore> of = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if (articles.get(i).genre().equals(genre)) {
          of.add(scores.get(i));
        }
      }
      print(out, genre, of);
    }
    if (args.length > 2 && "--misses".equals(args[1])) {
      misses(out, articles, sum(scores), Integer.parseInt(args[2]));
    }
  }

  static List<AttributionRecord> read(Path gold) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    List<AttributionRecord> articles = new ArrayList<>();
    for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        articles.add(mapper.readValue(line, AttributionRecord.class));
      }
    }
    return articles;
  }

  private static List<Statement> statements(Reader reader, AttributionRecord article) {
    byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
    Report report =
        new Intake(IntakeSettings.DEFAULT)
            .read(article.id(), new ByteArrayInputStream(bytes))
            .reports()
            .getFirst();
    List<Statement> statements = new ArrayList<>();
    for (Claim claim : reader.read(report)) {
      if (claim instanceof Statement statement) {
        statements.add(statement);
      }
    }
    return statements;
  }

  private static AttributionScore sum(List<AttributionScore> scores) {
    return scores.stream().reduce(AttributionScore.NOTHING, AttributionScore::plus);
  }

  private static void print(PrintStream out, String name, List<AttributionScore> scores) {
    AttributionScore all = sum(scores);
    out.printf(
        "attribution %-9s %d articles, %d gold, %d judged%n",
        name, scores.size(), all.gold(), all.judged());
    print(out, "frame", scores, AttributionScore::frameRecall);
    print(out, "half the content", scores, AttributionScore::contentRecall);
    print(out, "precision", scores, AttributionScore::precision);
  }

  private static void print(
      PrintStream out,
      String name,
      List<AttributionScore> scores,
      ToDoubleFunction<AttributionScore> figure) {
    Random random = new Random(SEED);
    double[] resampled =
        random
            .longs(RESAMPLINGS)
            .mapToObj(Random::new)
            .map(r -> r.ints(scores.size(), 0, scores.size()).mapToObj(scores::get).toList())
            .mapToDouble(sample -> figure.applyAsDouble(sum(sample)))
            .sorted()
            .toArray();
    out.printf(
        "  %-17s %.3f  [%.3f, %.3f]%n",
        name,
        figure.applyAsDouble(sum(scores)),
        resampled[RESAMPLINGS / 40],
        resampled[RESAMPLINGS - 1 - RESAMPLINGS / 40]);
  }

  private static void misses(
      PrintStream out, List<AttributionRecord> articles, AttributionScore all, int count) {
    all.misses().stream()
        .sorted((a, b) -> Integer.compare(size(b), size(a)))
        .limit(count)
        .forEach(miss -> {
          String text =
              articles.stream()
                  .filter(a -> a.id().equals(miss.article()))
                  .findFirst()
                  .orElseThrow()
                  .text();
          StringBuilder line = new StringBuilder(miss.article() + " " + miss.kind());
          for (Span span : miss.spans()) {
            String words = span.of(text).replace('\n', ' ');
            line.append(" [").append(words, 0, Math.min(SHOWN, words.length())).append(']');
          }
          out.println(line);
        });
  }

  private static int size(AttributionScore.Miss miss) {
    return miss.spans().stream().mapToInt(Span::length).sum();
  }
}
