package parley.opinion.merging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import parley.reading.claim.Claim;
import parley.reading.claim.Evidence;
import parley.reading.claim.Leverage;
import parley.reading.claim.Position;
import parley.reading.claim.Relation;
import parley.reading.claim.Span;

/**
 * What tells whether two claims of one report say the same.
 *
 * @param said the words that say it
 */
record Likeness(Claim claim, List<Span> said) {

  /** What marks a claim, or names who says it, is not what it says. */
  private static final Set<String> BESIDE = Set.of("cue", "source", "marker", "markers");

  static Likeness of(Claim claim) {
    Map<String, List<Span>> named = Evidence.named(claim);
    List<Span> said =
        named.entrySet().stream()
            .filter(e -> !BESIDE.contains(e.getKey()))
            .flatMap(e -> e.getValue().stream())
            .toList();
    return new Likeness(claim, said.isEmpty() ? Evidence.of(claim) : said);
  }

  /**
   * Two claims of a kind are the same when at least half of the words of the one that has fewer are
   * words of the other. Where several claims may rest on the same words (ties, positions, who can
   * move whom) those they are about have to be the same too.
   */
  boolean same(Likeness other) {
    return claim.getClass() == other.claim.getClass() && alike(other.claim) && shares(other);
  }

  private boolean alike(Claim other) {
    return switch (claim) {
      case Position p when other instanceof Position q -> p.actor().equals(q.actor());
      case Relation p when other instanceof Relation q ->
          p.type() == q.type() && p.from().equals(q.from()) && p.to().equals(q.to());
      case Leverage p when other instanceof Leverage q ->
          Objects.equals(p.on(), q.on())
              && (Objects.equals(p.through(), q.through())
                  || Objects.equals(p.principal(), q.principal()));
      default -> true;
    };
  }

  private boolean shares(Likeness other) {
    int both = 0;
    for (Span ours : said) {
      for (Span theirs : other.said) {
        both +=
            Math.max(
                0, Math.min(ours.end(), theirs.end()) - Math.max(ours.start(), theirs.start()));
      }
    }
    return both > 0 && 2 * both >= Math.min(length(said), length(other.said));
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
