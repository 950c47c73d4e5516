package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** Whether each step ends before the next one named begins, in whatever order they stand. */
  boolean apart() {
    for (int i = 0; i < steps.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (steps.get(i).overlaps(steps.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Both as one where the other goes on from this one: after X Osk pays, then Y; X, followed by Y,
   * with Z to come later.
   */
  Optional<Order> then(Order other) {
    Span last = steps.getLast();
    Span first = other.steps.getFirst();
    List<Span> after = other.steps.subList(1, other.steps.size());
    boolean further = after.stream().noneMatch(s -> steps.stream().anyMatch(s::overlaps));
    if (equals(other) || !further || !(last.contains(first) || first.contains(last))) {
      return Optional.empty();
    }
    List<Span> all = new ArrayList<>(steps.subList(0, steps.size() - 1));
    boolean whole = first.contains(last) && all.stream().anyMatch(first::contains);
    all.add(whole || last.length() < first.length() ? last : first);
    all.addAll(after);
    List<Span> words = new ArrayList<>(markers);
    words.addAll(other.markers);
    return Optional.of(
        new Order(
            by.isEmpty() ? other.by : by,
            all,
            words.stream().distinct().toList(),
            Math.min(confidence, other.confidence),
            rule));
  }

  boolean repeats(Order other) {
    return markers.stream().anyMatch(m -> other.markers.stream().anyMatch(m::overlaps))
        || steps.stream().filter(s -> other.steps.stream().anyMatch(s::overlaps)).count() > 1;
  }

  Sequence sequence(String id, String report) {
    return new Sequence(id, report, by, steps, markers, confidence, rule);
  }
}
