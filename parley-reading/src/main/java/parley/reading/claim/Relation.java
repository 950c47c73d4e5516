package parley.reading.claim;

/**
 * A standing tie between two actors.
 *
 * @param from id of the actor the tie starts from: the member, leader, convener, envoy, …
 * @param to id of the other
 */
public record Relation(
    String id,
    String report,
    String from,
    String to,
    Type type,
    Status status,
    Span evidence,
    double confidence,
    String rule)
    implements Claim {
  @Override
  public Relation withConfidence(double confidence) {
    return new Relation(id, report, from, to, type, status, evidence, confidence, rule);
  }

  /** Kinds of tie, read from {@code from} to {@code to}. */
  public enum Type {
    MEMBER,
    LEADS,
    CONVENES,
    REPRESENTS,
    ENVOY_OF,
    ALLY,
    PARTNER,
    REPORTS_TO,
    DECIDES_FOR,
    CHANNEL,
    ACCEPTS,
    REJECTS,
    THREATENS
  }

  /** Whether the tie holds, is being formed, is only claimed, or is denied. */
  public enum Status {
    HOLDS,
    FORMING,
    CLAIMED,
    DENIED
  }
}
