package parley.opinion.merging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import parley.reading.claim.Claim;
import parley.reading.claim.Evidence;
import parley.reading.claim.Leverage;
import parley.reading.claim.Position;
import parley.reading.claim.Relation;
import parley.reading.claim.Span;

/** Whether two claims of one report say the same. */
final class Likeness {

  /** What marks a claim, or names who says it, is not what it says. */
  private static final Set<String> BESIDE = Set.of("cue", "source", "marker", "markers");

  private Likeness() {}

  /**
   * Two claims of a kind are the same when at least half of the words of the one that has fewer are
   * words of the other. Where several claims may rest on the same words (ties, positions, who can
   * move whom) those they are about have to be the same too.
   */
  static boolean same(Claim a, Claim b) {
    return a.getClass() == b.getClass() && alike(a, b) && shared(spans(a), spans(b));
  }

  private static boolean alike(Claim a, Claim b) {
    return switch (a) {
      case Position p when b instanceof Position q -> p.actor().equals(q.actor());
      case Relation p when b instanceof Relation q ->
          p.type() == q.type() && p.from().equals(q.from()) && p.to().equals(q.to());
      case Leverage p when b instanceof Leverage q ->
          Objects.equals(p.on(), q.on())
              && (Objects.equals(p.through(), q.through())
                  || Objects.equals(p.principal(), q.principal()));
      default -> true;
    };
  }

  /** The words that say it; all there are, where nothing else is quoted. */
  private static List<Span> spans(Claim claim) {
    Map<String, List<Span>> named = Evidence.named(claim);
    List<Span> said =
        named.entrySet().stream()
            .filter(e -> !BESIDE.contains(e.getKey()))
            .flatMap(e -> e.getValue().stream())
            .toList();
    return said.isEmpty() ? Evidence.of(claim) : said;
  }

  private static boolean shared(List<Span> a, List<Span> b) {
    int both = a.stream().mapToInt(s -> b.stream().mapToInt(t -> overlap(s, t)).sum()).sum();
    int fewer = Stream.of(a, b).mapToInt(Likeness::length).min().orElseThrow();
    return 2 * both >= fewer && both > 0;
  }

  private static int overlap(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
