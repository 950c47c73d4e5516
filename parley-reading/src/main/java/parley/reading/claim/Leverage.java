package parley.reading.claim;

import org.jspecify.annotations.Nullable;

/**
 * One actor's ability to move another.
 *
 * @param principal id of the actor who relies on or urges; absent where only {@code through} moves
 * @param through id of the actor who moves
 * @param on id of the actor to be moved
 * @param act what the mover does, such as {@code drag}
 * @param marker the words that show reliance, such as {@code relying on}
 * @param goal what the moved actor is to do
 */
public record Leverage(
    String id,
    String report,
    @Nullable String principal,
    @Nullable String through,
    @Nullable String on,
    @Nullable Span act,
    Span marker,
    @Nullable Span goal,
    double confidence,
    String rule)
    implements Claim {
  @Override
  public Leverage withConfidence(double confidence) {
    return new Leverage(id, report, principal, through, on, act, marker, goal, confidence, rule);
  }
}
