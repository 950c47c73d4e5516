package parley.stability;

import java.util.Set;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.Solver;
import parley.stability.conflict.Stability;
import parley.stability.explicit.ExplicitSolver;

/** Chooses how to solve a conflict. */
public final class Solvers {

  private Solvers() {}

  /**
   * Solves state by state, as long as that fits the memory allowed.
   *
   * @throws parley.stability.conflict.UnsolvableException where it does not, with the estimate
   */
  public static Stability automatic(
      Conflict conflict, Set<? extends Concept> concepts, Budget budget) {
    return explicit().solve(conflict, concepts, budget);
  }

  /** Solves state by state. */
  public static Solver explicit() {
    return new ExplicitSolver();
  }
}
