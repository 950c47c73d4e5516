package parley.stability.explicit;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The states from which one party can move to others, each told once. They are kept in lists by
 * group and one-way bits, the best first; what has been told of a list is its end, up to the rank
 * of the best state moved to so far.
 */
final class Sources {

  private final GroupMoves moves;
  private final Group group;
  private final int slots;
  private final int lists;

  /** The party's own bits of each state of each list. */
  private final int[] listed;

  /** How many of each list have not been told. */
  private final int[] left;

  /** Below which rank each list has been told. */
  private final int[] told;

  Sources(GroupMoves moves, DenseSpace space) {
    this.moves = moves;
    this.group = moves.group();
    int oneWayBits = Integer.bitCount(group.oneWay());
    this.slots = group.size() >>> oneWayBits;
    this.lists = 1 << oneWayBits;
    this.listed = new int[space.layout().states()];
    this.left = new int[group.count(space.layout().bits()) * lists];
    this.told = new int[left.length];
    Arrays.fill(told, Integer.MIN_VALUE);
    for (int rest = 0; rest < group.count(space.layout().bits()); rest++) {
      for (int list = 0; list < lists; list++) {
        fill(rest, list, space);
      }
    }
  }

  private void fill(int rest, int list, DenseSpace space) {
    int fixed = Integer.expand(list, group.oneWay());
    int free = ~group.oneWay() & (group.size() - 1);
    long[] keys = new long[slots];
    int count = 0;
    for (int slot = 0; slot < slots; slot++) {
      int own = fixed | Integer.expand(slot, free);
      int state = state(rest, own);
      if (space.isAllowed(state)) {
        keys[count++] = (long) (Integer.MAX_VALUE - moves.rank(state)) << 32 | own;
      }
    }
    Arrays.sort(keys, 0, count);
    int at = rest * lists + list;
    left[at] = count;
    for (int r = 0; r < count; r++) {
      listed[at * slots + r] = (int) keys[r];
    }
  }

  /** Tells the states, not told before, from which the party can move to a state. */
  void into(int state, IntConsumer tell) {
    int bound = moves.isFree() ? Integer.MAX_VALUE : moves.rank(state);
    raise(group.rest(state), group.own(state) & group.oneWay(), bound, tell);
  }

  /** Tells lists up to a rank: that of these one-way bits, and all that lead to them. */
  private void raise(int rest, int oneWay, int bound, IntConsumer tell) {
    int list = rest * lists + Integer.compress(oneWay, group.oneWay());
    if (told[list] >= bound) {
      return;
    }
    told[list] = bound;
    while (left[list] > 0) {
      int state = state(rest, listed[list * slots + left[list] - 1]);
      if (moves.rank(state) >= bound) {
        break;
      }
      left[list]--;
      tell.accept(state);
    }
    for (int more = oneWay; more != 0; more &= more - 1) {
      raise(rest, oneWay & ~Integer.lowestOneBit(more), bound, tell);
    }
  }

  private int state(int rest, int own) {
    return group.first(rest) + (own << group.offset());
  }
}
