package parley.bargaining.exchange;

import java.util.List;
import parley.bargaining.IssueMatrix;
import parley.bargaining.Stake;

/** The stakes of all parties in all issues as numbers, positions from 0 to 100. */
final class Stakes {

  private static final double FULL = 100;

  final List<String> parties;
  final List<String> issues;

  /** By party, then issue; NaN where it has no stake. */
  final double[][] position;

  /** As shares, 0 to 1. */
  final double[][] salience;

  /** What part of the weight on an issue is the party's: how far its own move takes the outcome. */
  final double[][] share;

  private final double[] low;
  private final double[] range;

  Stakes(IssueMatrix matrix) {
    parties = matrix.parties();
    issues = matrix.issues().stream().map(table -> table.id()).toList();
    position = new double[parties.size()][issues.size()];
    salience = new double[parties.size()][issues.size()];
    share = new double[parties.size()][issues.size()];
    low = new double[issues.size()];
    range = new double[issues.size()];
    for (int issue = 0; issue < issues.size(); issue++) {
      var table = matrix.issues().get(issue);
      low[issue] = table.scale().low();
      range[issue] = table.scale().high() - table.scale().low();
      double weight = table.stakes().stream().mapToDouble(Stake::weight).sum();
      for (int party = 0; party < parties.size(); party++) {
        var stake = table.find(parties.get(party));
        position[party][issue] =
            stake
                .map(s -> (s.position().middle() - table.scale().low()) / range(table) * FULL)
                .orElse(Double.NaN);
        salience[party][issue] = stake.map(s -> s.salience().middle() / FULL).orElse(0.0);
        share[party][issue] = stake.map(s -> s.weight() / weight).orElse(0.0);
      }
    }
  }

  private static double range(parley.bargaining.IssueTable table) {
    double range = table.scale().high() - table.scale().low();
    return range > 0 ? range : 1;
  }

  boolean has(int party, int issue) {
    return !Double.isNaN(position[party][issue]);
  }

  /** The weighted mean of the positions. */
  double outcome(double[][] positions, int issue) {
    double outcome = 0;
    for (int party = 0; party < positions.length; party++) {
      if (has(party, issue)) {
        outcome += share[party][issue] * positions[party][issue];
      }
    }
    return outcome;
  }

  /** A position on the issue's own scale. */
  double onScale(int issue, double position) {
    return low[issue] + position / FULL * range[issue];
  }
}
