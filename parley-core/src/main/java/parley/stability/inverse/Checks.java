package parley.stability.inverse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.Preference.Aim;

/**
 * Checks from the definitions whether a party stays at a state when parties want certain orders.
 */
final class Checks {

  private static final int NEWS_EVERY = 1 << 10;

  private final StateTable table;
  private final Limits limits;
  private int made;

  Checks(StateTable table, Limits limits) {
    this.table = table;
    this.limits = limits;
  }

  /** Ends a search that takes too long. */
  static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyException() {
      super("too many orders of wants to look at", null, false, false);
    }
  }

  /** Whether a party stays at a state; under Nash, GMR and SMR only its own order matters. */
  boolean isStable(Standard concept, int party, int state, List<List<Aim>> orders) {
    if (made == limits.mostChecks()) {
      throw new TooManyException();
    }
    if (++made % NEWS_EVERY == 0) {
      limits.progress().accept(made);
    }
    var own = orders.get(party);
    int[] better =
        Arrays.stream(table.moves(party, state)).filter(to -> isBetter(to, state, own)).toArray();
    if (better.length == 0 || concept == Standard.NASH) {
      return better.length == 0;
    }
    var noBetter = noBetter(state, own);
    return Arrays.stream(better).allMatch(to -> isAnswered(concept, party, to, noBetter, orders));
  }

  /** The states that are no better than one; each is compared by the first want that differs. */
  private BitSet noBetter(int state, List<Aim> order) {
    var noBetter = (BitSet) table.allowed().clone();
    for (var aim : order.reversed()) {
      var met = table.truth(aim.gate());
      if (met.get(state)) {
        var unmet = (BitSet) table.allowed().clone();
        unmet.andNot(met);
        noBetter.or(unmet);
      } else {
        noBetter.andNot(met);
      }
    }
    return noBetter;
  }

  private boolean isAnswered(
      Standard concept, int party, int to, BitSet noBetter, List<List<Aim>> orders) {
    return switch (concept) {
      case NASH -> false;
      case GMR -> table.reach(party, to).intersects(noBetter);
      case SMR -> {
        var ends = (BitSet) table.reach(party, to).clone();
        ends.and(noBetter);
        yield ends.stream().anyMatch(end -> isWithin(table.moves(party, end), noBetter));
      }
      case SEQ -> reachesByImprovements(party, to, noBetter, orders);
      case SSEQ, SIM -> throw new IllegalArgumentException("not asked the other way round");
    };
  }

  private static boolean isWithin(int[] states, BitSet set) {
    for (int state : states) {
      if (!set.get(state)) {
        return false;
      }
    }
    return true;
  }

  private boolean reachesByImprovements(int party, int to, BitSet wanted, List<List<Aim>> orders) {
    var seen = new BitSet();
    seen.set(to);
    var open = new ArrayList<Integer>(List.of(to));
    while (!open.isEmpty()) {
      int at = open.removeLast();
      for (int mover = 0; mover < table.parties(); mover++) {
        if (mover == party) {
          continue;
        }
        for (int next : table.moves(mover, at)) {
          if (!seen.get(next) && isBetter(next, at, orders.get(mover))) {
            if (wanted.get(next)) {
              return true;
            }
            seen.set(next);
            open.add(next);
          }
        }
      }
    }
    return false;
  }

  private boolean isBetter(int one, int other, List<Aim> order) {
    for (var aim : order) {
      var met = table.truth(aim.gate());
      if (met.get(one) != met.get(other)) {
        return met.get(one);
      }
    }
    return false;
  }
}
