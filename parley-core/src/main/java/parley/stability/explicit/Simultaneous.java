package parley.stability.explicit;

import java.util.List;

/**
 * Stability where others may improve at the same time as the party moves: for every state and
 * improvement the combinations of what the others could improve to from there are tried, until one
 * is allowed and no better for the party. That takes time exponential in the options.
 */
final class Simultaneous {

  private final Layout layout;
  private final Crew crew;
  private final long[] allowed;
  private final List<int[]> ranks;

  Simultaneous(DenseSpace space) {
    this.layout = space.layout();
    this.crew = space.crew();
    this.allowed = space.allowed();
    this.ranks = space.ranks();
  }

  /** The states stable for a party, as words of bits. */
  long[] stable(int party) {
    long[] words = new long[allowed.length];
    crew.share(
        words.length,
        1,
        () -> {
          var search = new Search(party);
          return (from, to) -> {
            for (int word = from; word < to; word++) {
              for (long left = allowed[word]; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                words[word] |= search.isStable(word * 64 + bit) ? 1L << bit : 0;
              }
            }
          };
        });
    return words;
  }

  /** Tries the combinations at one state after the other. */
  private final class Search {

    private final int party;
    private final int[][] improvements = new int[ranks.size()][];
    private final int[] counts = new int[ranks.size()];

    Search(int party) {
      this.party = party;
      for (int p = 0; p < improvements.length; p++) {
        improvements[p] = new int[layout.groups().get(p).size()];
      }
    }

    boolean isStable(int state) {
      for (int p = 0; p < improvements.length; p++) {
        list(p, state);
      }
      for (int m = 0; m < counts[party]; m++) {
        if (!canGoWrong(0, improvements[party][m], state)) {
          return false;
        }
      }
      return true;
    }

    /** The states a party improves to. */
    private void list(int p, int state) {
      var group = layout.groups().get(p);
      int own = group.own(state);
      int first = state - (own << group.offset());
      counts[p] = 0;
      for (int other = 0; other < group.size(); other++) {
        int target = first + (other << group.offset());
        if (group.canMove(own, other)
            && Bits.has(allowed, target)
            && ranks.get(p)[target] > ranks.get(p)[state]) {
          improvements[p][counts[p]++] = target;
        }
      }
    }

    /** Whether parties from one on can still make the state no better than what the party left. */
    private boolean canGoWrong(int next, int state, int left) {
      if (next == improvements.length) {
        return Bits.has(allowed, state) && ranks.get(party)[state] <= ranks.get(party)[left];
      }
      if (canGoWrong(next + 1, state, left)) {
        return true;
      }
      if (next == party) {
        return false;
      }
      var group = layout.groups().get(next);
      int others = state & ~group.mask();
      for (int m = 0; m < counts[next]; m++) {
        if (canGoWrong(next + 1, others | (improvements[next][m] & group.mask()), left)) {
          return true;
        }
      }
      return false;
    }
  }
}
