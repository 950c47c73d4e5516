package parley.reading.claim;

import org.jspecify.annotations.Nullable;

/**
 * What an actor has bound itself to.
 *
 * @param by id of the actor bound
 * @param to what to, in the report's words
 * @param attributedBy id of the actor who says so, where it is not the bound one
 */
public record Commitment(
    String id,
    String report,
    String by,
    String to,
    Span content,
    @Nullable String attributedBy,
    Status status,
    double confidence,
    String rule)
    implements Claim {
  @Override
  public Commitment withConfidence(double confidence) {
    return new Commitment(id, report, by, to, content, attributedBy, status, confidence, rule);
  }

  /** How firmly it stands. */
  public enum Status {
    CLAIMED,
    ACKNOWLEDGED,
    DENIED,
    MET,
    BROKEN
  }
}
