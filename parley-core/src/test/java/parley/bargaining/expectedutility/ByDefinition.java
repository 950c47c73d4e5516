package parley.bargaining.expectedutility;

import java.util.stream.IntStream;
import parley.bargaining.IssueTable;
import parley.bargaining.expectedutility.Settings.Divisor;

/** The first round worked out word for word from the definitions, in cubic time and worse. */
final class ByDefinition {

  private final double[] x;
  private final double[] s;
  private final double[] w;
  private final double range;
  private final double[] exponents;
  private final Divisor divisor;

  ByDefinition(IssueTable table, Divisor divisor) {
    x = table.stakes().stream().mapToDouble(k -> k.position().low()).toArray();
    s = table.stakes().stream().mapToDouble(k -> k.salience().low() / 100).toArray();
    w =
        table.stakes().stream()
            .mapToDouble(k -> k.influence().low() * k.salience().low())
            .toArray();
    range =
        IntStream.range(0, x.length).mapToDouble(i -> x[i]).max().orElseThrow()
            - IntStream.range(0, x.length).mapToDouble(i -> x[i]).min().orElseThrow();
    this.divisor = divisor;
    exponents = new double[x.length];
    java.util.Arrays.fill(exponents, 1);
    double[] sums = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        sums[i] += i == j ? 0 : expected(j, i, i);
      }
    }
    double most = IntStream.range(0, x.length).mapToDouble(i -> sums[i]).max().orElseThrow();
    double least = IntStream.range(0, x.length).mapToDouble(i -> sums[i]).min().orElseThrow();
    for (int i = 0; i < x.length; i++) {
      double exposure = (2 * sums[i] - most - least) / (most - least);
      exponents[i] = most - least < 1e-9 ? 1 : (1 - exposure / 3) / (1 + exposure / 3);
    }
  }

  double exponent(int i) {
    return exponents[i];
  }

  private double vote(int k, double a, double b) {
    return w[k]
        * (Math.pow(Math.abs(x[k] - b) / range, exponents[k])
            - Math.pow(Math.abs(x[k] - a) / range, exponents[k]));
  }

  double probability(int i, int j) {
    double support = 0;
    double votes = 0;
    for (int k = 0; k < x.length; k++) {
      support += Math.max(0, vote(k, x[i], x[j]));
      if (divisor == Divisor.PAIR) {
        votes += Math.abs(vote(k, x[i], x[j]));
      } else {
        for (double a : x) {
          for (double b : x) {
            votes += Math.abs(vote(k, a, b));
          }
        }
      }
    }
    return x[i] == x[j] ? 0 : support / votes;
  }

  double expected(int challenger, int challenged, int evaluator) {
    double r = exponents[evaluator];
    double distance = Math.abs(x[challenger] - x[challenged]) / range;
    double success = 2 - 4 * Math.pow(0.5 - 0.5 * distance, r);
    double failure = 2 - 4 * Math.pow(0.5 + 0.5 * distance, r);
    double p = probability(challenger, challenged);
    return s[challenged] * (p * success + (1 - p) * failure)
        + (1 - s[challenged]) * success
        - (2 - 4 * Math.pow(0.5, r));
  }
}
