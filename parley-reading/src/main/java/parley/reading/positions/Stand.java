package parley.reading.positions;

import org.jspecify.annotations.Nullable;
import parley.reading.claim.Position;
import parley.reading.claim.Span;

/** A position before it has its id; {@code issue} is the words of what it is on. */
record Stand(
    String actor,
    Span issue,
    Position.Stance stance,
    Span evidence,
    @Nullable String attributedBy,
    double confidence,
    String rule) {

  /** The same stand of another actor. */
  Stand of(String other) {
    return new Stand(other, issue, stance, evidence, attributedBy, confidence, rule);
  }

  boolean repeats(Stand other) {
    return actor.equals(other.actor) && issue.overlaps(other.issue);
  }
}
