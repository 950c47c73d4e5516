package parley.bargaining.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the points no other point beats: at least as much in every dimension and more in one.
 *
 * <p>A point that beats another has the larger sum, so points stand in the order of their sums and
 * each is held against those before it only. To ask all of them at once, every dimension is cut
 * into levels of about equal numbers of points, and for each level a row of bits says who reaches
 * it. The rows of a point's own levels, joined by <em>and</em>, leave the few that may beat it;
 * these are compared in full. With {@code n} points that is {@code n² / 128} words a dimension, in
 * loops the compiler turns into vector instructions, whatever the shape of the set. A first round
 * against the points of the largest sums alone throws out most of those that are beaten at all.
 *
 * <p>Every point is judged by itself against the whole, so the answer is the same on any number of
 * threads.
 */
final class ParetoFilter {

  /** Bits of all rows together; 64 MB. */
  private static final long MOST_BITS = 64L << 23;

  private static final int MOST_LEVELS = 256;
  private static final int FIRST_ROUND = 2048;

  /** Words joined at a time; small enough for the innermost cache. */
  private static final int STRIDE = 64;

  private final long[] points;
  private final int dimensions;

  /** Points in falling order of their sums. */
  private final int[] order;

  private ParetoFilter(long[] points, int dimensions, int[] order) {
    this.points = points;
    this.dimensions = dimensions;
    this.order = order;
  }

  /**
   * The points that are not beaten, in rising order; of equal points all are kept.
   *
   * @param points one after another, each of so many dimensions
   */
  static int[] of(long[] points, int dimensions) {
    int[] order = bySum(points, dimensions);
    for (int front = FIRST_ROUND; front < order.length / 2; front *= 4) {
      var ahead = new ParetoFilter(points, dimensions, Arrays.copyOf(order, front));
      int[] left = ahead.unbeaten(order);
      boolean pays = left.length < order.length * 0.9;
      order = left;
      if (!pays) {
        break;
      }
    }
    int[] kept = new ParetoFilter(points, dimensions, order).unbeaten(order);
    Arrays.sort(kept);
    return kept;
  }

  private static int[] bySum(long[] points, int dimensions) {
    int count = points.length / dimensions;
    long[] sums = new long[count];
    for (int i = 0; i < count; i++) {
      for (int d = 0; d < dimensions; d++) {
        sums[i] -= points[i * dimensions + d];
      }
    }
    return ranked(sums);
  }

  /** The places of the keys in rising order; equal keys in the order they come. */
  private static int[] ranked(long[] keys) {
    long[] sorted = keys.clone();
    Arrays.parallelSort(sorted);
    int[] taken = new int[keys.length];
    int[] ranked = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      int first = firstAtLeast(sorted, keys[i]);
      ranked[first + taken[first]++] = i;
    }
    return ranked;
  }

  private static int firstAtLeast(long[] sorted, long key) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Those of the points that none in this filter's order beats. */
  private int[] unbeaten(int[] asked) {
    if (order.length == 0) {
      return asked;
    }
    var rows = new Rows();
    int blocks = (asked.length + 255) / 256;
    boolean[] beaten = new boolean[asked.length];
    IntStream.range(0, blocks)
        .parallel()
        .forEach(block -> {
          long[] joined = new long[STRIDE];
          for (int i = block * 256; i < Math.min(asked.length, (block + 1) * 256); i++) {
            beaten[i] = rows.beaten(asked[i], Math.min(i, order.length), joined);
          }
        });
    return IntStream.range(0, asked.length).filter(i -> !beaten[i]).map(i -> asked[i]).toArray();
  }

  private boolean beats(int winner, int loser) {
    boolean more = false;
    for (int d = 0; d < dimensions; d++) {
      long difference = points[winner * dimensions + d] - points[loser * dimensions + d];
      if (difference < 0) {
        return false;
      }
      more |= difference > 0;
    }
    return more;
  }

  /** Who reaches which level, a row of bits for each level of each dimension. */
  private final class Rows {

    private final int words = (order.length + 63) / 64;
    private final long[][] starts = new long[dimensions][];
    private final long[][][] reach = new long[dimensions][][];

    Rows() {
      int levels = Math.clamp(MOST_BITS / dimensions / (words * 64L), 8, MOST_LEVELS);
      IntStream.range(0, dimensions).parallel().forEach(d -> fill(d, levels));
    }

    private void fill(int d, int levels) {
      long[] sorted = new long[order.length];
      for (int i = 0; i < order.length; i++) {
        sorted[i] = points[order[i] * dimensions + d];
      }
      Arrays.sort(sorted);
      starts[d] =
          IntStream.range(0, levels)
              .mapToLong(level -> sorted[(int) ((long) level * order.length / levels)])
              .distinct()
              .toArray();
      reach[d] = new long[starts[d].length][words];
      for (int i = 0; i < order.length; i++) {
        int level = level(d, points[order[i] * dimensions + d]);
        if (level >= 0) {
          reach[d][level][i >> 6] |= 1L << i;
        }
      }
      for (int level = reach[d].length - 2; level >= 0; level--) {
        for (int w = 0; w < words; w++) {
          reach[d][level][w] |= reach[d][level + 1][w];
        }
      }
    }

    /**
     * The highest level that starts at or below the value; below all of them the value has none.
     */
    private int level(int d, long value) {
      int found = firstAtLeast(starts[d], value);
      return found < starts[d].length && starts[d][found] == value ? found : found - 1;
    }

    /** Whether one of the first so many points beats this one. */
    boolean beaten(int point, int before, long[] joined) {
      long[][] own = new long[dimensions][];
      for (int d = 0; d < dimensions; d++) {
        own[d] = reach[d][Math.max(0, level(d, points[point * dimensions + d]))];
      }
      int end = (before + 63) / 64;
      for (int from = 0; from < end; from += STRIDE) {
        int length = Math.min(STRIDE, end - from);
        System.arraycopy(own[0], from, joined, 0, length);
        for (int d = 1; d < dimensions; d++) {
          long[] row = own[d];
          for (int w = 0; w < length; w++) {
            joined[w] &= row[from + w];
          }
        }
        for (int w = 0; w < length; w++) {
          for (long left = joined[w]; left != 0; left &= left - 1) {
            int other = order[(from + w) * 64 + Long.numberOfTrailingZeros(left)];
            if (beats(other, point)) {
              return true;
            }
          }
        }
      }
      return false;
    }
  }
}
