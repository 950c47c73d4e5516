package parley.reading.commitments;

import org.jspecify.annotations.Nullable;
import parley.reading.claim.Commitment;
import parley.reading.claim.Span;

/** A commitment before it has its id; the parts mean what they mean in {@link Commitment}. */
record Binding(
    String by,
    Span content,
    @Nullable String attributedBy,
    Commitment.Status status,
    double confidence,
    String rule) {

  Binding with(Commitment.Status other) {
    return new Binding(by, content, attributedBy, other, confidence, rule);
  }

  boolean repeats(Binding other) {
    return by.equals(other.by) && content.overlaps(other.content);
  }
}
