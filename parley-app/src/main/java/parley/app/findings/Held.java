package parley.app.findings;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.stability.Solvers;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.StateNumbers;
import parley.stability.conflict.UnsolvableException;
import parley.stability.robust.RobustFinding;
import parley.stability.robust.RobustFinding.Share;
import parley.stability.robust.Robustness;

/**
 * The outcomes of a conflict that hold because others would answer whoever leaves them (SEQ), under
 * all or some of the orders of wants that are left open. What it takes is bounded by states and
 * orders, never by the clock, so that a slow machine says what a fast one says.
 *
 * @param orders of wants that what is known allows
 * @param drawn whether some of them were drawn rather than all gone through
 * @param gone how many of them were gone through
 * @param always the states that hold under all of those, ascending
 * @param sometimes those that hold under some, ascending
 * @param states how many the rules allow
 */
record Held(
    OptionForm conflict,
    BigInteger orders,
    boolean drawn,
    BigInteger gone,
    List<BigInteger> always,
    List<BigInteger> sometimes,
    BigInteger states) {

  /** Conflicts of more options are left to {@code parley solve}, which may take its time. */
  static final int MOST_OPTIONS = 16;

  /** So many states times orders are gone through. */
  private static final int WORK = 1 << 20;

  private static final int MOST_ORDERS = 32;
  private static final long BYTES = 1L << 28;

  Held {
    always = List.copyOf(always);
    sometimes = List.copyOf(sometimes);
  }

  /** Goes through a conflict; empty where it has too many options, or no state is allowed. */
  static Optional<Held> of(OptionForm conflict) {
    int options = conflict.options().size();
    if (options > MOST_OPTIONS) {
      return Optional.empty();
    }
    int orders = Math.clamp(WORK >> options, 4, MOST_ORDERS);
    Budget budget = Budget.ofThisMachine().withBytes(BYTES);
    try {
      RobustFinding robust =
          Robustness.of(
              conflict,
              Set.of(Standard.SEQ),
              (chosen, concepts) -> Solvers.explicit().solve(chosen, concepts, budget),
              new Robustness.Settings(orders, orders, 1, 1 << options));
      return Optional.of(of(conflict, robust));
    } catch (UnsolvableException e) {
      return Optional.empty();
    }
  }

  private static Held of(OptionForm conflict, RobustFinding robust) {
    RobustFinding.Shares shares = robust.shares().getFirst();
    BigInteger all = BigInteger.ONE.shiftLeft(conflict.options().size());
    return new Held(
        conflict,
        robust.orders(),
        shares.drawn().isPresent(),
        shares.drawn().isPresent()
            ? BigInteger.valueOf(shares.drawn().getAsInt())
            : robust.orders(),
        shares.outcomes().stream().filter(Share::isAlways).map(Share::state).sorted().toList(),
        shares.outcomes().stream().filter(s -> !s.isAlways()).map(Share::state).sorted().toList(),
        conflict.rules().isEmpty() ? all : allowed(conflict, all));
  }

  private static BigInteger allowed(OptionForm conflict, BigInteger all) {
    long count = 0;
    for (BigInteger state = BigInteger.ZERO;
        state.compareTo(all) < 0;
        state = state.add(BigInteger.ONE)) {
      count += conflict.allows(state) ? 1 : 0;
    }
    return BigInteger.valueOf(count);
  }

  /** Whether what is known rules nothing out. */
  boolean isAll() {
    return states.equals(BigInteger.valueOf(always.size()));
  }

  /** The options taken in all outcomes that hold under all orders. */
  BitSet taken() {
    BigInteger all = BigInteger.ONE.shiftLeft(conflict.options().size()).subtract(BigInteger.ONE);
    return StateNumbers.bits(
        always.stream().reduce(always.isEmpty() ? BigInteger.ZERO : all, BigInteger::and));
  }

  /** The options taken in none of them. */
  BitSet notTaken() {
    BigInteger all = BigInteger.ONE.shiftLeft(conflict.options().size()).subtract(BigInteger.ONE);
    return StateNumbers.bits(
        always.isEmpty()
            ? BigInteger.ZERO
            : all.andNot(always.stream().reduce(BigInteger.ZERO, BigInteger::or)));
  }

  /** In how many of the outcomes that hold under all orders a gate is true. */
  int alwaysWith(int gate) {
    return (int) always.stream().filter(state -> conflict.holds(gate, state)).count();
  }
}
