package parley.stability.conflict;

import java.math.BigInteger;
import java.util.List;

/**
 * Who can move between which states, and which they prefer (the graph model for conflict
 * resolution; Fang, Hipel and Kilgour, 1993).
 *
 * <p>States have numbers, the same for all solvers. In option form option k, in the model's order,
 * is bit k of the number; in an explicit graph states are numbered from 0 in the order given.
 */
public sealed interface Conflict permits OptionForm, ExplicitGraph {

  /** The ids of the parties that decide, in the model's order. */
  List<String> parties();

  /** What each party prefers, in the order of {@link #parties}. */
  List<Preference> preferences();

  /** What was taken for granted where the model does not say. */
  List<String> assumptions();

  /**
   * What was taken for granted, with what shows only once the states are counted: rankings that
   * leave some out.
   */
  List<String> assumptions(BigInteger allowed);
}
