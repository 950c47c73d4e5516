package parley.bargaining.baseline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import parley.bargaining.IssueTable;
import parley.bargaining.Stake;
import parley.talks.Estimate;

/**
 * Where an issue would settle by the simplest rules there are. The weighted mean is the compromise
 * model (Van den Bos, 1991; Achen, 2006); the weighted median is the position no majority of weight
 * would leave (Black, 1948).
 *
 * @param weightedMean of the positions, by influence times salience
 * @param weightedMedian the position with half of the weight on either side; from one position to
 *     the next where the weight splits evenly between them
 * @param mean of the positions
 * @param median of the positions
 */
public record Baselines(double weightedMean, Estimate weightedMedian, double mean, double median) {

  /** How near to half counts as half, as a share of all weight. */
  private static final double EVEN = 1e-12;

  /** The baselines of an issue, ranges taken at their middle. */
  public static Baselines of(IssueTable table) {
    return of(
        table.stakes().stream().mapToDouble(s -> s.position().middle()).toArray(),
        table.stakes().stream().mapToDouble(Stake::weight).toArray());
  }

  /** The baselines of positions with their weights, which may not all be 0. */
  public static Baselines of(double[] positions, double[] weights) {
    double[] x = new double[positions.length];
    double[] w = new double[positions.length];
    var order =
        IntStream.range(0, x.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> positions[i])
                    .thenComparingDouble(i -> weights[i]))
            .toList();
    for (int i = 0; i < x.length; i++) {
      x[i] = positions[order.get(i)];
      w[i] = weights[order.get(i)];
    }
    double total = Arrays.stream(w).sum();
    if (!(total > 0)) {
      throw new IllegalArgumentException("nobody carries any weight");
    }
    double moment = IntStream.range(0, x.length).mapToDouble(i -> x[i] * w[i]).sum();
    int half = x.length / 2;
    return new Baselines(
        Math.clamp(moment / total, x[0], x[x.length - 1]),
        weightedMedian(x, w, total),
        Math.clamp(Arrays.stream(x).sum() / x.length, x[0], x[x.length - 1]),
        x.length % 2 == 1 ? x[half] : x[half - 1] / 2 + x[half] / 2);
  }

  /** Counts inward from both ends, so that the mirrored scale gives the mirrored answer. */
  private static Estimate weightedMedian(double[] x, double[] w, double total) {
    double enough = total / 2 - total * EVEN;
    int low = 0;
    for (double seen = w[0]; seen < enough; seen += w[low]) {
      low++;
    }
    int high = x.length - 1;
    for (double seen = w[high]; seen < enough; seen += w[high]) {
      high--;
    }
    // Only rounding in the sums could make them cross.
    return new Estimate(Math.min(x[low], x[high]), Math.max(x[low], x[high]));
  }

  /** Whether the weight splits evenly, so that any point between two positions is a median. */
  public boolean isSplitEvenly() {
    return !weightedMedian.isExact();
  }
}
