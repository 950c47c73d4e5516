package parley.stability.symbolic;

import java.util.stream.IntStream;

/** The lesser of two values in every state, bit by bit. */
final class Lesser {

  private final Diagrams diagrams;
  private int equal = Diagrams.TRUE;
  private int firstLess = Diagrams.FALSE;

  Lesser(Diagrams diagrams) {
    this.diagrams = diagrams;
  }

  /** Where the lesser has the bit. */
  int next(int first, int second) {
    int both = diagrams.and(first, second);
    int bit = diagrams.ite(equal, both, diagrams.ite(firstLess, first, second));
    int less = diagrams.and(second, diagrams.not(first));
    firstLess = diagrams.or(firstLess, diagrams.and(equal, less));
    equal = diagrams.and(equal, diagrams.iff(first, second));
    return bit;
  }

  IntStream living() {
    return IntStream.of(equal, firstLess);
  }
}
