package parley.bargaining.expectedutility;

import org.jspecify.annotations.Nullable;

/**
 * What challenges are worth. A challenger that is not resisted, or wins, brings the challenged over
 * to its own position; one that loses goes over itself. Utilities run from -2 to 2 for a neutral
 * exponent of 1, with 0 for things as they are.
 */
final class Utilities {

  private final Standings standings;
  private final Contest contest;
  private final double statusQuo;
  private final double median;
  private final double @Nullable [] before;

  /**
   * @param statusQuo the probability that things stay as they are without a challenge
   * @param median where the weighted median is
   * @param before the positions a round earlier; absent in the first round
   */
  Utilities(
      Standings standings,
      Contest contest,
      double statusQuo,
      double median,
      double @Nullable [] before) {
    this.standings = standings;
    this.contest = contest;
    this.statusQuo = statusQuo;
    this.median = median;
    this.before = before;
  }

  /** The utility of seeing the other come over, for a distance and an exponent. */
  static double success(double distance, double exponent) {
    return 2 - 4 * Contest.power(0.5 - 0.5 * distance, exponent);
  }

  /** The utility of having to go over to the other. */
  static double failure(double distance, double exponent) {
    return 2 - 4 * Contest.power(0.5 + 0.5 * distance, exponent);
  }

  /** The utility of things staying as they are. */
  static double unchanged(double exponent) {
    return 2 - 4 * Contest.power(0.5, exponent);
  }

  /** What the challenge is expected to bring, by somebody with that exponent. */
  double expected(int challenger, int challenged, double exponent) {
    int from = standings.placeOf(challenger);
    int to = standings.placeOf(challenged);
    double distance = standings.distance(from, to);
    return expected(
        contest.probability(from, to),
        standings.players().salience(challenged),
        success(distance, exponent),
        failure(distance, exponent),
        unchallenged(challenger, challenged, exponent, unchanged(exponent)));
  }

  /** The same of parts known already. */
  static double expected(
      double probability, double salience, double success, double failure, double unchallenged) {
    return salience * (probability * success + (1 - probability) * failure)
        + (1 - salience) * success
        - unchallenged;
  }

  /** What would come without a challenge, where things staying as they are is worth so much. */
  double unchallenged(int challenger, int challenged, double exponent, double unchanged) {
    if (statusQuo == 1) {
      return unchanged;
    }
    int place = standings.placeOf(challenger);
    double far =
        standings.distanceTo(place, median)
            + standings.distance(place, standings.placeOf(challenged));
    double better = 2 - 4 * Contest.power(Math.max(0, 0.5 - 0.25 * far), exponent);
    double worse = 2 - 4 * Contest.power(0.5 + 0.25 * far, exponent);
    double nearing = nearing(challenger, challenged);
    return statusQuo * unchanged + (1 - statusQuo) * (nearing * better + (1 - nearing) * worse);
  }

  /** 1 where the challenged came nearer to the challenger last round, 0 where it drew away. */
  private double nearing(int challenger, int challenged) {
    if (before == null) {
      return 0.5;
    }
    double here = standings.position(challenger);
    double then = Math.abs(before[challenged] - here);
    double now = Math.abs(standings.position(challenged) - here);
    return now < then ? 1 : now > then ? 0 : 0.5;
  }
}
