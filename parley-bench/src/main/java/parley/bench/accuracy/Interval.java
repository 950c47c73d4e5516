package parley.bench.accuracy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Where a figure lies in the middle 95 % of 2,000 resamplings of the items with replacement. Always
 * the same for the same items; unknown for a handful of them.
 */
record Interval(double low, double high) {

  private static final int RESAMPLINGS = 2_000;
  private static final int CUT = RESAMPLINGS / 40;
  private static final int FEWEST = 5;
  private static final long SEED = 20151216;

  static Interval of(List<Item> items, Metric metric) {
    if (items.size() < FEWEST) {
      return new Interval(Double.NaN, Double.NaN);
    }
    Random random = new Random(SEED);
    double[] values = new double[RESAMPLINGS];
    for (int i = 0; i < RESAMPLINGS; i++) {
      int[] sums = new int[4];
      for (int k = 0; k < items.size(); k++) {
        Tally tally = items.get(random.nextInt(items.size())).tally();
        sums[0] += tally.right();
        sums[1] += tally.judged();
        sums[2] += tally.found();
        sums[3] += tally.gold();
      }
      values[i] = metric.of(new Tally(sums[0], sums[1], sums[2], sums[3]));
    }
    double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    return known.length < RESAMPLINGS / 2
        ? new Interval(Double.NaN, Double.NaN)
        : new Interval(
            known[Math.min(CUT, known.length - 1)], known[Math.max(0, known.length - 1 - CUT)]);
  }
}
