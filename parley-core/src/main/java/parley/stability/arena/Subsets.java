package parley.stability.arena;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Choices of some among many, one after the other. */
final class Subsets {

  private Subsets() {}

  /** All choices of so many of the items, in the order of their places; at least one each. */
  static Stream<int[]> of(int[] items, int size) {
    return Stream.iterate(
            IntStream.range(0, size).toArray(),
            places -> places.length > 0,
            places -> next(places, items.length))
        .map(places -> Arrays.stream(places).map(place -> items[place]).toArray());
  }

  /** The next places in order, none after the last. */
  private static int[] next(int[] places, int count) {
    int[] next = places.clone();
    int moved = next.length - 1;
    while (moved >= 0 && next[moved] == count - next.length + moved) {
      moved--;
    }
    if (moved < 0) {
      return new int[0];
    }
    next[moved]++;
    for (int place = moved + 1; place < next.length; place++) {
      next[place] = next[place - 1] + 1;
    }
    return next;
  }
}
