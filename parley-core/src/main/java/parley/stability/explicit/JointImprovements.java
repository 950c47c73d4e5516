package parley.stability.explicit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What some parties can move to together that each of them strictly prefers. */
final class JointImprovements {

  private final DenseSpace space;
  private final Spread spread;
  private final List<Integer> parties;
  private final Vectors worth;

  JointImprovements(DenseSpace space, Spread spread, List<Integer> parties, Vectors worth) {
    this.space = space;
    this.spread = spread;
    this.parties = parties;
    this.worth = worth;
  }

  /** Meets what each state holds with what all its improvements hold; whether that changed it. */
  boolean meet(int[] held, DownSets sets) {
    var bags = new Bags();
    int[] reached = new int[held.length];
    for (int s = 0; s < reached.length; s++) {
      reached[s] = space.isAllowed(s) ? bags.of(worth.number(s), held[s]) : Spread.NOTHING;
    }
    spread.over(parties, reached, bags::union);
    Map<Long, Integer> known = new HashMap<>();
    boolean changed = false;
    for (int s = 0; s < held.length; s++) {
      if (!space.isAllowed(s)) {
        continue;
      }
      int state = s;
      int met =
          known.computeIfAbsent(
              (long) reached[s] << 32 | worth.number(s),
              k -> met(bags.pairs(reached[state]), worth.of(state), sets));
      if (met != Spread.NOTHING) {
        int both = sets.meet(held[s], met);
        changed |= both != held[s];
        held[s] = both;
      }
    }
    return changed;
  }

  /** The meet of what is held by those worth more to each. */
  private int met(long[] pairs, int[] than, DownSets sets) {
    int met = Spread.NOTHING;
    for (long pair : pairs) {
      if (DownSets.isGreater(worth.get((int) (pair >>> 32)), than)) {
        met = met == Spread.NOTHING ? (int) pair : sets.meet(met, (int) pair);
      }
    }
    return met;
  }
}
