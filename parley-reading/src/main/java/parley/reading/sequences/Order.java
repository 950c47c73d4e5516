package parley.reading.sequences;

import java.util.List;
import parley.reading.claim.Sequence;
import parley.reading.claim.Span;

/** A sequence before it has its id; the parts mean what they mean in {@link Sequence}. */
record Order(
    List<String> by, List<Span> steps, List<Span> markers, double confidence, String rule) {

  Order {
    if (steps.size() < 2) {
      throw new IllegalArgumentException("an order of " + steps.size() + " steps");
    }
  }

  boolean repeats(Order other) {
    return markers.stream().anyMatch(m -> other.markers.stream().anyMatch(m::overlaps))
        || steps.stream().filter(s -> other.steps.stream().anyMatch(s::overlaps)).count() > 1;
  }

  Sequence sequence(String id, String report) {
    return new Sequence(id, report, by, steps, markers, confidence, rule);
  }
}
