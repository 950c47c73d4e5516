package parley.stability.explicit;

/**
 * The states one party can choose between when all others stay as they are: all values of its own
 * bits of the index, at fixed values of the rest.
 *
 * @param offset where the party's bits start
 * @param width how many there are
 * @param oneWay those of them, from bit 0, that can only go from 0 to 1
 */
record Group(int offset, int width, int oneWay) {

  private static final int LINE = 16;
  private static final int LARGEST_TILE = 1 << 17;

  int size() {
    return 1 << width;
  }

  /** How many such groups there are among so many bits. */
  int count(int bits) {
    return 1 << (bits - width);
  }

  /** The index of the first state of a group. */
  int first(int rest) {
    return rest >>> offset << (offset + width) | (rest & ((1 << offset) - 1));
  }

  /** The group a state belongs to. */
  int rest(int index) {
    return index >>> (offset + width) << offset | (index & ((1 << offset) - 1));
  }

  /** How many neighbouring groups to work on at once: a line of the cache each time. */
  int tile() {
    int fitting = Math.max(1, LARGEST_TILE >> width);
    return Math.min(Math.min(1 << Math.min(offset, 30), LINE), Integer.highestOneBit(fitting));
  }

  /** The party's own bits of a state, from bit 0. */
  int own(int index) {
    return index >>> offset & (size() - 1);
  }

  /** The party's own bits where they stand in an index. */
  int mask() {
    return (size() - 1) << offset;
  }

  /** Whether the party can move between these values of its own bits, rules apart. */
  boolean canMove(int from, int to) {
    return from != to && (from & oneWay & ~to) == 0;
  }
}
