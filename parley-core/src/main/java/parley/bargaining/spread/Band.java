package parley.bargaining.spread;

import java.util.Arrays;

/**
 * Where nine in ten answers lie: one in twenty is lower and one in twenty higher.
 *
 * @param low the lower end
 * @param middle as many answers are lower as higher
 * @param high the upper end
 */
public record Band(double low, double middle, double high) {

  private static final double TAIL = 0.05;

  /** The band of answers, of which there is at least one. */
  static Band of(double[] answers) {
    double[] sorted = answers.clone();
    Arrays.sort(sorted);
    return new Band(quantile(sorted, TAIL), quantile(sorted, 0.5), quantile(sorted, 1 - TAIL));
  }

  /** Between the two answers next to the place, by its share of the way. */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  public double width() {
    return high - low;
  }
}
