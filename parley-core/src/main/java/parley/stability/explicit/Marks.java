package parley.stability.explicit;

import java.util.Arrays;
import java.util.List;

/** Which groups of which parties have to be looked at, again. */
final class Marks {

  private final int[] offsets;
  private final int[] ends;
  private final byte[][] marked;
  private final int except;

  private Marks(int[] offsets, int[] ends, byte[][] marked, int except) {
    this.offsets = offsets;
    this.ends = ends;
    this.marked = marked;
    this.except = except;
  }

  /** All groups of these parties but of the last. */
  static Marks allButLast(List<Group> groups, int bits) {
    byte[][] marked = new byte[groups.size()][];
    for (int p = 0; p < marked.length; p++) {
      marked[p] = new byte[groups.get(p).count(bits)];
      Arrays.fill(marked[p], p < marked.length - 1 ? (byte) 1 : 0);
    }
    return new Marks(
        groups.stream().mapToInt(Group::offset).toArray(),
        groups.stream().mapToInt(group -> group.offset() + group.width()).toArray(),
        marked,
        -1);
  }

  /** The same marks, to be touched by a move of one party, whose own groups it leaves alone. */
  Marks by(int party) {
    return new Marks(offsets, ends, marked, party);
  }

  /** Marks the groups a changed state is in. Threads may do so at once. */
  void touch(int state) {
    for (int p = 0; p < marked.length; p++) {
      if (p != except) {
        int offset = offsets[p];
        marked[p][(state >>> ends[p] << offset) | (state & ((1 << offset) - 1))] = 1;
      }
    }
  }

  /** Whether any of these groups of a party was marked; they no longer are. */
  boolean take(int party, int rest, int many) {
    byte[] own = marked[party];
    int any = 0;
    for (int r = rest; r < rest + many; r++) {
      any |= own[r];
      own[r] = 0;
    }
    return any != 0;
  }
}
