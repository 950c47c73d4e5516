package parley.reading.leverage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Leverage;
import parley.reading.claim.Span;

/** Leverage before it has its id; the parts mean what they mean in {@link Leverage}. */
record Pull(
    @Nullable String principal,
    String through,
    @Nullable String on,
    @Nullable Span act,
    Span marker,
    @Nullable Span goal,
    double confidence,
    String rule) {

  Pull {
    if (through.equals(on) || through.equals(principal) || (on == null && goal == null)) {
      throw new IllegalArgumentException("leverage of " + through + " on " + on + " says nothing");
    }
  }

  /** Whether both say that the same one can move the same one, in overlapping words or at all. */
  boolean repeats(Pull other) {
    boolean same = through.equals(other.through) && Objects.equals(on, other.on);
    boolean within =
        goal == null || other.goal == null || Objects.equals(principal, other.principal);
    return same && (within || marker.overlaps(other.marker));
  }

  Leverage leverage(String id, String report) {
    return new Leverage(id, report, principal, through, on, act, marker, goal, confidence, rule);
  }
}
