package parley.bench.accuracy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;

/**
 * Attribution on the gold articles.
 *
 * <p>A gold frame is found when the cue or the source of a statement overlaps it; its content too
 * when one such statement covers at least half of it. Precision is that of the statements whose
 * cue, or first content where there is none, stands in a sentence with a gold frame: elsewhere the
 * gold is silent on quotations. It is silent on the turns of interviews too, which no words in them
 * report: they are left out.
 */
final class AttributionMeasure implements Measure {

  /** The rule of statements that are turns of a transcript. */
  private static final String TURN = "turn";

  @Override
  public List<Row> rows(Material material) throws IOException {
    List<AttributionRecord> articles =
        material.records("attribution/gum.jsonl", AttributionRecord.class);
    List<Compared> all = articles.parallelStream().map(a -> compare(a, material)).toList();
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
                "attribution.frame",
                "attribution, GUM: frame found",
                all.stream().map(Compared::frames).toList())
            .goal(Metric.RECALL, .75));
    rows.add(
        new Row(
                "attribution.content",
                "attribution, GUM: frame and half the content",
                all.stream().map(Compared::contents).toList())
            .goal(Metric.RECALL, .70));
    rows.add(
        new Row(
                "attribution.precision",
                "attribution, GUM: statements in sentences with a frame",
                all.stream().map(Compared::statements).toList())
            .goal(Metric.PRECISION, .90));
    for (String genre :
        articles.stream().map(AttributionRecord::genre).distinct().sorted().toList()) {
      rows.add(
          new Row(
              "attribution.content." + genre,
              "of these, " + genre,
              all.stream().filter(c -> c.genre().equals(genre)).map(Compared::contents).toList()));
    }
    return rows;
  }

  private record Compared(String genre, Item frames, Item contents, Item statements) {}

  private static Compared compare(AttributionRecord article, Material material) {
    @Nullable LocalDate day = article.date() == null ? null : LocalDate.parse(article.date());
    List<Statement> statements =
        material.readings().claims(article.id(), article.text(), day, Statement.class);
    int frames = 0;
    int contents = 0;
    List<Miss> noFrame = new ArrayList<>();
    List<Miss> noContent = new ArrayList<>();
    for (AttributionRecord.Gold gold : article.attributions()) {
      List<Statement> overlapping =
          statements.stream().filter(s -> overlaps(s, gold.frame())).toList();
      boolean half = overlapping.stream().anyMatch(s -> coversHalf(s, gold.content()));
      frames += overlapping.isEmpty() ? 0 : 1;
      contents += half ? 1 : 0;
      List<Span> spans = new ArrayList<>(List.of(gold.frame()));
      spans.addAll(gold.content());
      if (overlapping.isEmpty()) {
        noFrame.add(Miss.in(article.text(), "frame-not-found", article.id(), spans));
      } else if (!half) {
        noContent.add(Miss.in(article.text(), "content-not-found", article.id(), spans));
      }
    }
    int size = article.attributions().size();
    return new Compared(
        article.genre(),
        new Item(article.id(), Tally.recallOf(frames, size), noFrame),
        new Item(article.id(), Tally.recallOf(contents, size), noContent),
        judge(article, statements));
  }

  private static Item judge(AttributionRecord article, List<Statement> statements) {
    List<Judged> judged = new ArrayList<>();
    List<Miss> wrong = new ArrayList<>();
    int right = 0;
    for (Statement s : statements) {
      if (!s.rule().equals(TURN) && inSentenceWithFrame(article, place(s))) {
        boolean agrees = article.attributions().stream().anyMatch(g -> overlaps(s, g.frame()));
        boolean whole =
            article.attributions().stream()
                .anyMatch(g -> overlaps(s, g.frame()) && coversHalf(s, g.content()));
        judged.add(Judged.of("statement", s, whole));
        right += agrees ? 1 : 0;
        if (!agrees) {
          wrong.add(
              Miss.in(article.text(), "not-in-gold " + s.rule(), article.id(), List.of(place(s))));
        }
      }
    }
    return new Item(article.id(), Tally.precisionOf(right, judged.size()), wrong, judged);
  }

  private static boolean overlaps(Statement s, Span frame) {
    return (s.cue() != null && s.cue().overlaps(frame))
        || (s.source() != null && s.source().overlaps(frame));
  }

  private static boolean coversHalf(Statement s, List<Span> content) {
    return 2 * Spans.shared(content, s.content()) >= Spans.length(content);
  }

  private static Span place(Statement s) {
    return Optional.ofNullable(s.cue()).orElse(s.content().getFirst());
  }

  private static boolean inSentenceWithFrame(AttributionRecord article, Span place) {
    return article.sentences().stream()
        .filter(sentence -> sentence.overlaps(place))
        .anyMatch(sentence ->
            article.attributions().stream().anyMatch(g -> g.frame().overlaps(sentence)));
  }
}
