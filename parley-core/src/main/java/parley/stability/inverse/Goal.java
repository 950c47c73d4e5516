package parley.stability.inverse;

import java.math.BigInteger;
import parley.talks.formula.Formula;

/** What is to hold at some equilibrium. */
public sealed interface Goal {

  /** A formula. */
  record Holds(Formula formula) implements Goal {}

  /** One state is to be an equilibrium. */
  record At(BigInteger state) implements Goal {}
}
