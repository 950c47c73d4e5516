package parley.stability.explicit;

import java.util.Arrays;

/**
 * For one party, the allowed states of each of its groups, the best first. An entry is the party's
 * own bits; the first of each level, which is better than all that follow, is marked.
 */
final class Orders {

  /** Marks the first state of a level. */
  static final int LEVEL = 1 << 31;

  /** Ends the list of a group in which not all states are allowed. */
  static final int END = Integer.MAX_VALUE;

  private Orders() {}

  /** The lists of all groups, each as long as a group is large. */
  static int[] of(Group group, int bits, int[] ranks, long[] allowed, Crew crew) {
    int size = group.size();
    int[] orders = new int[1 << bits];
    crew.share(
        group.count(bits),
        group.tile(),
        () -> {
          long[] keys = new long[size];
          return (from, to) -> {
            for (int rest = from; rest < to; rest++) {
              int first = group.first(rest);
              int listed = 0;
              for (int own = 0; own < size; own++) {
                int state = first + (own << group.offset());
                if (Bits.has(allowed, state)) {
                  keys[listed++] = (long) (Integer.MAX_VALUE - ranks[state]) << 32 | own;
                }
              }
              Arrays.sort(keys, 0, listed);
              list(keys, listed, orders, rest * size, size);
            }
          };
        });
    return orders;
  }

  private static void list(long[] keys, int listed, int[] orders, int at, int size) {
    for (int r = 0; r < listed; r++) {
      boolean opens = r == 0 || keys[r - 1] >>> 32 != keys[r] >>> 32;
      orders[at + r] = (int) keys[r] | (opens ? LEVEL : 0);
    }
    if (listed < size) {
      orders[at + listed] = END;
    }
  }
}
