package parley.talks;

import java.util.List;
import parley.talks.formula.Formula.Atom;

/**
 * Steps in the order they have to happen, first to last: each is a need of the next.
 *
 * @param steps steps, agreements or options, at least two, none twice
 * @param by ids of the parties whose order it is; empty where nobody is named
 */
public record Order(List<Atom> steps, List<String> by, Basis basis) implements Item {

  public Order {
    steps = List.copyOf(steps);
    by = List.copyOf(by);
    if (steps.size() < 2 || steps.stream().distinct().count() < steps.size()) {
      throw new IllegalArgumentException("an order takes at least two different steps");
    }
  }
}
