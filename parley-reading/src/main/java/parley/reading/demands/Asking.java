package parley.reading.demands;

import java.util.List;
import parley.reading.claim.Demand;
import parley.reading.claim.Span;

/** A demand before it has its id; the parts mean what they mean in {@link Demand}. */
record Asking(
    List<String> by, List<String> of, Span content, Span cue, double confidence, String rule) {

  /** Whether both ask for the same words. */
  boolean repeats(Asking other) {
    return (cue.overlaps(other.cue) && content.overlaps(other.content))
        || content.equals(other.content);
  }

  Demand demand(String id, String report) {
    return new Demand(id, report, by, of, content, cue, confidence, rule);
  }
}
