package parley.bargaining.expectedutility;

import java.util.Arrays;
import parley.bargaining.IssueTable;
import parley.bargaining.Stake;
import parley.bargaining.baseline.Baselines;

/** The parties of an issue as numbers, in the order of the table. */
final class Players {

  private final double[] positions;
  private final double[] salience;
  private final double[] weights;
  private final double range;

  private Players(double[] positions, double[] salience, double[] weights) {
    this.positions = positions;
    this.salience = salience;
    this.weights = weights;
    this.range = Arrays.stream(positions).max().orElseThrow() - least(positions);
  }

  static Players of(IssueTable table) {
    double[] weights = table.stakes().stream().mapToDouble(Stake::weight).toArray();
    double heaviest = Arrays.stream(weights).max().orElseThrow();
    return new Players(
        table.stakes().stream().mapToDouble(s -> s.position().middle()).toArray(),
        table.stakes().stream().mapToDouble(s -> s.salience().middle() / 100).toArray(),
        Arrays.stream(weights).map(w -> w / heaviest).toArray());
  }

  private static double least(double[] positions) {
    return Arrays.stream(positions).min().orElseThrow();
  }

  int count() {
    return positions.length;
  }

  /** Where they stand at the start; not to be changed. */
  double[] positions() {
    return positions;
  }

  /** From 0 to 1. */
  double salience(int party) {
    return salience[party];
  }

  /** The heaviest has 1. */
  double weight(int party) {
    return weights[party];
  }

  /** From the lowest position to the highest at the start; the measure of all distances. */
  double range() {
    return range;
  }

  Baselines baselines(double[] standing) {
    return Baselines.of(standing, weights);
  }
}
