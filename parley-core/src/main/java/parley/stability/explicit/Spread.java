package parley.stability.explicit;

import java.util.List;

/**
 * Joins what all states hold that some parties, moving by turns as they like, can reach from a
 * state, for any join that does not mind order or repetition.
 */
final class Spread {

  /** Held by states that are not allowed; joined with anything it leaves that. */
  static final int NOTHING = -1;

  /** Joins two things by their numbers. */
  @FunctionalInterface
  interface Join {
    int of(int a, int b);
  }

  private final DenseSpace space;

  Spread(DenseSpace space) {
    this.space = space;
  }

  /** Replaces what each state holds by the join over all it reaches, itself included. */
  void over(List<Integer> parties, int[] held, Join join) {
    for (boolean more = true; more; ) {
      more = false;
      for (int party : parties) {
        space.crew().check();
        more |= within(space.layout().groups().get(party), held, join);
      }
      more &= !space.isFree() && parties.size() > 1;
    }
  }

  private boolean within(Group group, int[] held, Join join) {
    int[] joined = new int[group.size()];
    boolean changed = false;
    for (int rest = 0; rest < group.count(space.layout().bits()); rest++) {
      int first = group.first(rest);
      for (int own = 0; own < joined.length; own++) {
        joined[own] = held[first + (own << group.offset())];
      }
      join(group, joined, join);
      for (int own = 0; own < joined.length; own++) {
        int state = first + (own << group.offset());
        if (held[state] != joined[own] && space.isAllowed(state)) {
          held[state] = joined[own];
          changed = true;
        }
      }
    }
    return changed;
  }

  private static void join(Group group, int[] held, Join join) {
    for (int bit = 1; bit < held.length; bit <<= 1) {
      for (int low = 0; low < held.length; low++) {
        if ((low & bit) == 0) {
          int both = join(held[low], held[low | bit], join);
          held[low] = both;
          held[low | bit] = (group.oneWay() & bit) != 0 ? held[low | bit] : both;
        }
      }
    }
  }

  private static int join(int a, int b, Join join) {
    return a == b || b == NOTHING ? a : a == NOTHING ? b : join.of(a, b);
  }
}
