package parley.reading.claim;

import org.jspecify.annotations.Nullable;

/**
 * Where an actor stands on an issue.
 *
 * @param actor id of the actor
 * @param attributedBy id of the actor who says so, where it is not the actor's own word
 */
public record Position(
    String id,
    String report,
    String actor,
    Issue issue,
    Stance stance,
    Span evidence,
    @Nullable String attributedBy,
    double confidence,
    String rule)
    implements Claim {
  @Override
  public Position withConfidence(double confidence) {
    return new Position(id, report, actor, issue, stance, evidence, attributedBy, confidence, rule);
  }

  /** What the position is on: a stable id made from the words, and the words. */
  public record Issue(String id, String label) {}

  /** For, against, for if something holds, or at odds with others without saying how. */
  public enum Stance {
    FOR,
    AGAINST,
    CONDITIONAL,
    DIFFER
  }
}
