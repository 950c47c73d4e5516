package parley.reading.sequences;

/**
 * Words of a sentence that say where a step stands in an order.
 *
 * @param from first token
 * @param to the token after the last
 * @param rank from 1; {@link #NEXT} where they only say that something follows, {@link #LAST}
 */
record Mark(int from, int to, int rank, Where where) {

  /** It follows whatever was told before. */
  static final int NEXT = 0;

  static final int LAST = 99;

  /** Where they stand; the head of {@code order-words.txt} tells each. */
  enum Where {
    EDGE,
    LEAD,
    TRAIL,
    TOLD,
    NAMES
  }

  /** Whether what they mark may come after what has this rank. */
  boolean follows(int before) {
    return rank == NEXT ? before != LAST : rank > Math.max(before, 1);
  }
}
