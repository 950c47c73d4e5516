package parley.stability.explicit;

import java.util.Arrays;

/**
 * The moves of a party to states it strictly prefers. Each group is walked from its best level down
 * with the least value seen so far, which is the least of all improvements.
 *
 * <p>With one-way bits an improvement has to keep those that are set. The least value seen is then
 * kept apart by them: a state's own is entered under all sets of the lower half of these bits that
 * it holds, and looked up under all sets of the upper half that hold its own. That costs 2^(f/2)
 * steps a state for f one-way bits of a party, where comparing all pairs would cost 2^f.
 */
final class Improvements implements GroupMoves {

  private final Group group;
  private final int[] ranks;
  private final int[] orders;

  /**
   * The improvements of a party.
   *
   * @param ranks of all states
   * @param orders from {@link Orders}
   */
  Improvements(Group group, int[] ranks, int[] orders) {
    this.group = group;
    this.ranks = ranks;
    this.orders = orders;
  }

  @Override
  public boolean isFree() {
    return false;
  }

  @Override
  public int rank(int state) {
    return ranks[state];
  }

  @Override
  public Group group() {
    return group;
  }

  @Override
  public Walk kernel() {
    return group.oneWay() == 0 ? new BothWays(group.size(), orders) : new OneWay(group, orders);
  }

  /** Walks groups from the best level down. */
  interface Walk extends Kernel {

    /**
     * Replaces each value by the greatest among the improvements from it; the least int where there
     * is none.
     */
    void greatest(int[] values, int at, int rest);
  }

  private static final class BothWays implements Walk {

    private final int size;
    private final int[] orders;

    BothWays(int size, int[] orders) {
      this.size = size;
      this.orders = orders;
    }

    @Override
    public void lower(int[] values, int at, int rest) {
      int above = NOT_ALLOWED;
      int seen = NOT_ALLOWED;
      for (int r = rest * size; r < (rest + 1) * size && orders[r] != Orders.END; r++) {
        int entry = orders[r];
        above = entry < 0 ? seen : above;
        int cell = at + (entry & ~Orders.LEVEL);
        int value = Math.min(values[cell], above);
        values[cell] = value;
        seen = Math.min(seen, value);
      }
    }

    @Override
    public void greatest(int[] values, int at, int rest) {
      int above = Integer.MIN_VALUE;
      int seen = Integer.MIN_VALUE;
      for (int r = rest * size; r < (rest + 1) * size && orders[r] != Orders.END; r++) {
        int entry = orders[r];
        above = entry < 0 ? seen : above;
        int cell = at + (entry & ~Orders.LEVEL);
        seen = Math.max(seen, values[cell]);
        values[cell] = above;
      }
    }
  }

  private static final class OneWay implements Walk {

    private final int size;
    private final int[] orders;
    private final int low;
    private final int high;
    private final int[] least;

    OneWay(Group group, int[] orders) {
      this.size = group.size();
      this.orders = orders;
      int lower = 0;
      for (int left = Integer.bitCount(group.oneWay()) / 2; left > 0; left--) {
        lower |= Integer.lowestOneBit(group.oneWay() & ~lower);
      }
      this.low = lower;
      this.high = group.oneWay() & ~lower;
      this.least = new int[size];
    }

    @Override
    public void lower(int[] values, int at, int rest) {
      walk(values, at, rest, true);
    }

    @Override
    public void greatest(int[] values, int at, int rest) {
      for (int c = at; c < at + size; c++) {
        values[c] = ~values[c];
      }
      walk(values, at, rest, false);
      for (int c = at; c < at + size; c++) {
        values[c] = ~values[c];
      }
    }

    /** Lowers values to the least of improvements, or replaces them by it. */
    private void walk(int[] values, int at, int rest, boolean lowers) {
      Arrays.fill(least, NOT_ALLOWED);
      int end = (rest + 1) * size;
      for (int r = rest * size; r < end && orders[r] != Orders.END; ) {
        int next = r + 1;
        while (next < end && orders[next] >= 0 && orders[next] != Orders.END) {
          next++;
        }
        level(values, at, r, next, lowers);
        r = next;
      }
    }

    /**
     * First looks up all states of a level, then enters them, so that ties do not see each other.
     */
    private void level(int[] values, int at, int from, int to, boolean lowers) {
      if (to - from == 1) {
        int own = orders[from] & ~Orders.LEVEL;
        int found = find(own);
        int value = values[at + own];
        int lowered = Math.min(value, found);
        enter(own, lowers ? lowered : value);
        values[at + own] = lowers ? lowered : found;
        return;
      }
      int[] entered = new int[to - from];
      for (int r = from; r < to; r++) {
        int own = orders[r] & ~Orders.LEVEL;
        int found = find(own);
        int value = values[at + own];
        int lowered = Math.min(value, found);
        entered[r - from] = lowers ? lowered : value;
        values[at + own] = lowers ? lowered : found;
      }
      for (int r = from; r < to; r++) {
        enter(orders[r] & ~Orders.LEVEL, entered[r - from]);
      }
    }

    private int find(int own) {
      int fixed = own & (low | high);
      int free = high & ~own;
      int found = NOT_ALLOWED;
      for (int more = free; ; more = more - 1 & free) {
        found = Math.min(found, least[fixed | more]);
        if (more == 0) {
          return found;
        }
      }
    }

    private void enter(int own, int value) {
      int fixed = own & high;
      int held = own & low;
      for (int some = held; ; some = some - 1 & held) {
        least[fixed | some] = Math.min(least[fixed | some], value);
        if (some == 0) {
          return;
        }
      }
    }
  }
}
