package parley.talks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import parley.talks.formula.Formula.Atom;

/**
 * One party's ability to move another.
 *
 * @param from id of the party that can bring it about
 * @param through ids of the parties it works through, in order; empty where it does so directly
 * @param over id of the party moved
 * @param toward what it is moved to
 * @param strength more than 0, at most 1; only ever a person's judgement
 */
public record Leverage(
    String from,
    List<String> through,
    String over,
    Optional<Toward> toward,
    OptionalDouble strength,
    Basis basis)
    implements Item {

  public Leverage {
    through = List.copyOf(through);
    if (strength.isPresent() && !(strength.getAsDouble() > 0 && strength.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          "a strength is more than 0 and at most 1, not " + strength.getAsDouble());
    }
  }

  /** What a party is moved to. */
  public sealed interface Toward {

    /** An option of the party moved, a step or an agreement. */
    record Named(Atom atom) implements Toward {}

    /** Something the model has no option or step for. */
    record Words(String text) implements Toward {}
  }
}
