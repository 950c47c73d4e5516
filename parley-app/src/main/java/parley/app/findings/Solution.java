package parley.app.findings;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.ExplicitGraph;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Stability;
import parley.stability.conflict.Stability.Verdict;
import parley.stability.conflict.StateNumbers;
import parley.stability.conflict.StateSet;
import parley.talks.formula.Formula;

/**
 * A conflict solved, and what of it is to be told.
 *
 * @param name what the conflict is called
 * @param where only outcomes in which this holds
 * @param drawn states drawn at random to be shown instead of a list; none where nothing was drawn
 */
public record Solution(
    String name, Stability stability, Optional<Formula> where, List<Drawn> drawn) {

  public Solution {
    drawn = List.copyOf(drawn);
  }

  /** States drawn from the equilibria under one concept. */
  public record Drawn(String concept, List<BigInteger> states) {

    public Drawn {
      states = List.copyOf(states);
    }
  }

  /** What was solved. */
  public Conflict conflict() {
    return stability.conflict();
  }

  /** The equilibria asked for. */
  public StateSet equilibria(Verdict verdict) {
    return asked(verdict.equilibria());
  }

  /** Those states of a set that were asked for. */
  public StateSet asked(StateSet set) {
    return where
        .filter(formula -> conflict() instanceof OptionForm)
        .map(formula -> set.where(((OptionForm) conflict()).gate(formula)))
        .orElse(set);
  }

  /** The options taken in a state, in the model's order; its name in an explicit graph. */
  static List<String> taken(Conflict conflict, BigInteger state) {
    return switch (conflict) {
      case OptionForm form ->
          StateNumbers.bits(state).stream()
              .mapToObj(option -> form.options().get(option).id().toString())
              .toList();
      case ExplicitGraph graph -> List.of(graph.states().get(state.intValueExact()));
    };
  }
}
