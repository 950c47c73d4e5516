package parley.stability.explicit;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the least value each state can reach from the states of least value backwards, so that each
 * state is done once, however long the chains of moves are. Slower than {@link Closure} where
 * chains are short, as they mostly are.
 */
final class Backward {

  private final DenseSpace space;
  private final List<Sources> sources;
  private final int[] values;
  private final int[] queue;
  private final long[] done;
  private int queued;

  private Backward(List<GroupMoves> moves, DenseSpace space, int[] values) {
    this.space = space;
    this.values = values;
    this.sources = moves.stream().map(party -> new Sources(party, space)).toList();
    this.queue = new int[values.length];
    this.done = new long[space.allowed().length];
  }

  /** Lowers each value to the least that can be reached from it. */
  static void apply(List<GroupMoves> moves, DenseSpace space, int[] values) {
    new Backward(moves, space, values).run();
  }

  private void run() {
    for (long key : ascending()) {
      visit((int) key, (int) (key >>> 32));
      for (int next = 0; next < queued; next++) {
        int state = queue[next];
        for (var party : sources) {
          party.into(state, from -> visit(from, values[state]));
        }
      }
      queued = 0;
    }
  }

  private long[] ascending() {
    long[] keys = new long[Math.toIntExact(Bits.count(space.allowed()))];
    int listed = 0;
    for (int s = 0; s < values.length; s++) {
      if (space.isAllowed(s)) {
        keys[listed++] = (long) values[s] << 32 | s;
      }
    }
    space.crew().check();
    Arrays.sort(keys);
    space.crew().check();
    return keys;
  }

  private void visit(int state, int value) {
    if (!Bits.has(done, state)) {
      done[state >>> 6] |= 1L << state;
      values[state] = value;
      queue[queued++] = state;
    }
  }
}
