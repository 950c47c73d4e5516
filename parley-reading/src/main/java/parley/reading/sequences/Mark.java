package parley.reading.sequences;

/**
 * Words of a sentence that say where a step stands in an order.
 *
 * @param from first token
 * @param to the token after the last
 * @param rank from 1; {@link #NEXT} where they only say that something follows, {@link #LAST}
 * @param thing first token of what they hold that may be a step itself: upon the signature; or -1
 */
record Mark(int from, int to, int rank, Where where, int thing) {

  /** It follows whatever was told before. */
  static final int NEXT = 0;

  static final int LAST = 99;

  /** Where they stand; the head of {@code order-words.txt} tells each. */
  enum Where {
    EDGE,
    LEAD,
    TRAIL,
    TOLD,
    NAMES,
    OPEN,
    ON,
    JOINT,
    LIKELY
  }

  /** Whether one step ends before it and another begins behind it. */
  boolean between() {
    return where == Where.JOINT || where == Where.LIKELY;
  }

  /** Whether a step begins behind it even where no comma stands before it. */
  boolean cuts() {
    return between() || where == Where.OPEN || where == Where.ON;
  }

  /** Whether what they mark may come after what has this rank. */
  boolean follows(int before) {
    return rank == NEXT ? before != LAST : rank > Math.max(before, 1);
  }
}
