package parley.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;

/**
 * How the statements of one article compare with its gold attributions.
 *
 * <p>A gold frame is found when the cue or the source of a statement overlaps it; its content too
 * when one such statement covers at least half of it. Precision is that of the statements whose
 * cue, or first content where there is none, stands in a sentence with a gold frame: elsewhere the
 * gold is silent on quotations.
 *
 * @param gold attributions in the gold
 * @param frames of them found
 * @param contents of them found with half the content
 * @param judged statements in sentences with a gold frame
 * @param right of them overlapping a gold frame
 */
record AttributionScore(
    int gold, int frames, int contents, int judged, int right, List<Miss> misses) {

  static final AttributionScore NOTHING = new AttributionScore(0, 0, 0, 0, 0, List.of());

  AttributionScore {
    misses = List.copyOf(misses);
  }

  /** One disagreement: what kind, and the places in the article. */
  record Miss(String article, Kind kind, List<Span> spans) {}

  /** What went wrong. */
  enum Kind {
    FRAME_NOT_FOUND,
    CONTENT_NOT_FOUND,
    NOT_IN_GOLD
  }

  static AttributionScore of(AttributionRecord article, List<Statement> statements) {
    int frames = 0;
    int contents = 0;
    List<Miss> misses = new ArrayList<>();
    for (AttributionRecord.Gold gold : article.attributions()) {
      List<Statement> overlapping =
          statements.stream().filter(s -> overlaps(s, gold.frame())).toList();
      boolean half = overlapping.stream().anyMatch(s -> coversHalf(s, gold.content()));
      frames += overlapping.isEmpty() ? 0 : 1;
      contents += half ? 1 : 0;
      if (!half) {
        List<Span> spans = new ArrayList<>(List.of(gold.frame()));
        spans.addAll(gold.content());
        Kind kind = overlapping.isEmpty() ? Kind.FRAME_NOT_FOUND : Kind.CONTENT_NOT_FOUND;
        misses.add(new Miss(article.id(), kind, spans));
      }
    }
    int judged = 0;
    int right = 0;
    for (Statement s : statements) {
      if (inSentenceWithFrame(article, place(s))) {
        judged++;
        if (article.attributions().stream().anyMatch(g -> overlaps(s, g.frame()))) {
          right++;
        } else {
          misses.add(new Miss(article.id(), Kind.NOT_IN_GOLD, List.of(place(s))));
        }
      }
    }
    return new AttributionScore(
        article.attributions().size(), frames, contents, judged, right, misses);
  }

  AttributionScore plus(AttributionScore other) {
    List<Miss> both = new ArrayList<>(misses);
    both.addAll(other.misses);
    return new AttributionScore(
        gold + other.gold,
        frames + other.frames,
        contents + other.contents,
        judged + other.judged,
        right + other.right,
        both);
  }

  double frameRecall() {
    return share(frames, gold);
  }

  double contentRecall() {
    return share(contents, gold);
  }

  double precision() {
    return share(right, judged);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static boolean overlaps(Statement s, Span frame) {
    return (s.cue() != null && s.cue().overlaps(frame))
        || (s.source() != null && s.source().overlaps(frame));
  }

  private static boolean coversHalf(Statement s, List<Span> content) {
    int all = content.stream().mapToInt(Span::length).sum();
    int covered = 0;
    for (Span wanted : content) {
      for (Span said : s.content()) {
        covered +=
            Math.max(
                0, Math.min(wanted.end(), said.end()) - Math.max(wanted.start(), said.start()));
      }
    }
    return 2 * covered >= all;
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
