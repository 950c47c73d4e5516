package parley.reading.sequences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

  /** The same order of other words. */
  Order of(List<Span> otherSteps) {
    return new Order(by, otherSteps, markers, confidence, rule);
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
   * Both as one where the other adds a step: it goes on from the last step of this one, leads to
   * one of them, or takes one apart.
   */
  Optional<Order> with(Order other) {
    return Stream.<Supplier<Optional<Order>>>of(
            () -> apart(other), () -> then(other), () -> leadBy(other))
        .flatMap(way -> way.get().stream())
        .filter(joined -> joined.steps.size() > steps.size() && joined.apart())
        .findFirst();
  }

  /** <em>Osk will leave once it rains, and then return</em>: the first step holds two. */
  private Optional<Order> apart(Order other) {
    for (int i = 0; i < steps.size(); i++) {
      Span whole = steps.get(i);
      if (other.steps.stream().allMatch(whole::contains)) {
        return Optional.of(replaced(i, other.within(whole), other));
      }
    }
    return Optional.empty();
  }

  /** The steps, of which the one that the words begin with begins where they do. */
  private List<Span> within(Span whole) {
    Span leading = steps.stream().min(Comparator.naturalOrder()).orElseThrow();
    boolean marked = markers.stream().anyMatch(m -> m.start() < leading.start());
    return steps.stream()
        .map(s -> s.equals(leading) && !marked ? new Span(whole.start(), s.end()) : s)
        .toList();
  }

  /** X, followed by Y, with Z to come later. */
  private Optional<Order> then(Order other) {
    Span last = steps.getLast();
    Span first = other.steps.getFirst();
    List<Span> after = other.steps.subList(1, other.steps.size());
    boolean whole = steps.stream().allMatch(first::contains);
    if (whole
        || !same(last, first)
        || after.stream().anyMatch(s -> steps.stream().anyMatch(s::overlaps))) {
      return Optional.empty();
    }
    List<Span> joint = new ArrayList<>(List.of(fuller(last, first, other)));
    joint.addAll(after);
    return Optional.of(replaced(steps.size() - 1, joint, other));
  }

  /** Once X, Y; and then Z. */
  private Optional<Order> leadBy(Order other) {
    List<Span> before = other.steps.subList(0, other.steps.size() - 1);
    for (int i = 0; i < steps.size(); i++) {
      if (same(steps.get(i), other.steps.getLast())
          && (i == 0 || before.stream().noneMatch(this::marks))
          && before.stream().noneMatch(s -> steps.stream().anyMatch(s::overlaps))) {
        // what is told in a row comes before what leads straight to the step
        int at = Rows.RULE.equals(other.rule) && !Rows.RULE.equals(rule) ? 0 : i;
        List<Span> joint = new ArrayList<>(steps.subList(at, i));
        joint.addAll(0, before);
        joint.add(fuller(steps.get(i), other.steps.getLast(), other));
        return Optional.of(replaced(at, i + 1, joint, other));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the words of order hold it, so that it is no step of its own: in the wake of the count.
   */
  private boolean marks(Span step) {
    return markers.stream().anyMatch(m -> m.contains(step));
  }

  private static boolean same(Span one, Span other) {
    return one.contains(other) || other.contains(one);
  }

  /** The longer of two that are the same step, if it does not hold another step as well. */
  private Span fuller(Span one, Span two, Order other) {
    Span longer = one.length() >= two.length() ? one : two;
    Span shorter = one.length() >= two.length() ? two : one;
    boolean apart =
        Stream.concat(steps.stream(), other.steps.stream())
            .filter(s -> !s.equals(one) && !s.equals(two))
            .noneMatch(longer::overlaps);
    return apart ? longer : shorter;
  }

  private Order replaced(int step, List<Span> by, Order other) {
    return replaced(step, step + 1, by, other);
  }

  private Order replaced(int from, int to, List<Span> by, Order other) {
    List<Span> all = new ArrayList<>(steps.subList(0, from));
    all.addAll(by);
    all.addAll(steps.subList(to, steps.size()));
    return new Order(
        this.by.isEmpty() ? other.by : this.by,
        all,
        Stream.concat(markers.stream(), other.markers.stream()).distinct().toList(),
        Math.min(confidence, other.confidence),
        rule);
  }

  boolean repeats(Order other) {
    return markers.stream().anyMatch(m -> other.markers.stream().anyMatch(m::overlaps))
        || steps.stream().filter(s -> other.steps.stream().anyMatch(s::overlaps)).count() > 1;
  }

  Sequence sequence(String id, String report) {
    return new Sequence(id, report, by, steps, markers, confidence, rule);
  }
}
