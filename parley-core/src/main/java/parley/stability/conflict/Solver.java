package parley.stability.conflict;

import java.util.Set;

/** Works out which states are stable. All solvers give the same answer. */
public interface Solver {

  /** What people call it. */
  String name();

  /**
   * The stable states under each concept; those that did not finish in the budget say why.
   *
   * @throws UnsolvableException where the conflict has no allowed state, or this solver cannot take
   *     it on within the budget
   */
  Stability solve(Conflict conflict, Set<? extends Concept> concepts, Budget budget);
}
