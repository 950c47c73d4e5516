package parley.reading.positions;

import java.util.Set;
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

  /** Words that only point to a matter spoken of before. */
  static final Set<String> POINTING = Set.of("it", "one", "them");

  /** The same stand on the matter that its own words only point to. */
  Stand on(Span matter) {
    return new Stand(actor, matter, stance, evidence, attributedBy, confidence, rule);
  }

  /** The same stand of another actor. */
  Stand of(String other) {
    return new Stand(other, issue, stance, evidence, attributedBy, confidence, rule);
  }

  boolean repeats(Stand other) {
    return actor.equals(other.actor) && issue.overlaps(other.issue);
  }
}
