package parley.stability;

import java.util.Set;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.ExplicitGraph;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Solver;
import parley.stability.conflict.Stability;
import parley.stability.explicit.ExplicitSolver;
import parley.stability.symbolic.SymbolicSolver;

/** Chooses how to solve a conflict. */
public final class Solvers {

  /** Options whose 4 million combinations are gone through in some seconds. */
  private static final int MOST_STATE_BY_STATE = 22;

  private Solvers() {}

  /**
   * Solves state by state where that takes seconds, or where only that solver knows a concept, as
   * long as it fits the memory allowed; else on decision diagrams.
   *
   * @throws parley.stability.conflict.UnsolvableException where neither can take the conflict on
   */
  public static Stability automatic(
      Conflict conflict, Set<? extends Concept> concepts, Budget budget) {
    return choose(conflict, concepts, budget).solve(conflict, concepts, budget);
  }

  private static Solver choose(Conflict conflict, Set<? extends Concept> concepts, Budget budget) {
    return switch (conflict) {
      case ExplicitGraph graph -> explicit();
      case OptionForm form -> {
        boolean fits = ExplicitSolver.estimate(form, concepts.size()) <= budget.bytes();
        boolean only = !concepts.stream().allMatch(SymbolicSolver::knows);
        boolean quick = form.options().size() <= MOST_STATE_BY_STATE;
        yield fits && (quick || only) ? explicit() : symbolic();
      }
    };
  }

  /** Solves state by state. */
  public static Solver explicit() {
    return new ExplicitSolver();
  }

  /** Solves on decision diagrams. */
  public static Solver symbolic() {
    return new SymbolicSolver();
  }
}
