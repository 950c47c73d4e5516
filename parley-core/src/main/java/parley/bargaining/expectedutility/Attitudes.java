package parley.bargaining.expectedutility;

import java.util.Arrays;
import parley.bargaining.expectedutility.Settings.Risk;

/**
 * How daring each party is. Who is safest, so that others can gain least by challenging it, is
 * taken to have settled for safety and gets the exponent 2; who is most exposed has taken risks and
 * gets 1/2.
 */
final class Attitudes {

  /** Sums nearer together than this, for each party added up, are the same. */
  private static final double SAME = 1e-12;

  private static final double MOST_CAREFUL = 2;
  private static final double MOST_DARING = 0.5;

  private final Standings standings;
  private final Contest contest;
  private final Utilities utilities;
  private final Risk risk;
  private final double[] sums;
  private final double[] exponents;

  /** Reads them from a contest in which all exponents are 1. */
  Attitudes(Standings standings, Contest contest, Utilities utilities, Risk risk) {
    this.standings = standings;
    this.contest = contest;
    this.utilities = utilities;
    this.risk = risk;
    int count = standings.players().count();
    sums = new double[count];
    Contest.each(count).forEach(i -> sums[i] = sumFor(i));
    double most = Arrays.stream(sums).max().orElseThrow();
    double least = Arrays.stream(sums).min().orElseThrow();
    boolean alike = risk == Risk.NONE || most - least <= SAME * count;
    exponents =
        Arrays.stream(sums)
            .map(sum -> alike ? 1 : exponent((2 * sum - most - least) / (most - least)))
            .toArray();
  }

  private static double exponent(double exposure) {
    return Math.clamp((1 - exposure / 3) / (1 + exposure / 3), MOST_DARING, MOST_CAREFUL);
  }

  /** The sum a party's attitude is read from. */
  double sum(int party) {
    return sums[party];
  }

  /** From 1/2 to 2, one a party; not to be changed. */
  double[] exponents() {
    return exponents;
  }

  /** Sums outwards on either side, so that a mirrored scale gives the same sum. */
  private double sumFor(int party) {
    int here = standings.placeOf(party);
    double left = 0;
    for (int place = here - 1; place >= 0; place--) {
      left += at(place, party);
    }
    double right = 0;
    for (int place = here + 1; place < standings.places(); place++) {
      right += at(place, party);
    }
    return left + right + at(here, party);
  }

  private double at(int place, int party) {
    int here = standings.placeOf(party);
    boolean outgoing = risk == Risk.CHALLENGE;
    double distance = standings.distance(here, place);
    double success = Utilities.success(distance, 1);
    double failure = Utilities.failure(distance, 1);
    double probability =
        outgoing ? contest.probability(here, place) : contest.probability(place, here);
    double unchanged = Utilities.unchanged(1);
    double sum = 0;
    for (int other : standings.partiesAt(place)) {
      if (other != party) {
        int challenger = outgoing ? party : other;
        int challenged = outgoing ? other : party;
        sum +=
            Utilities.expected(
                probability,
                standings.players().salience(challenged),
                success,
                failure,
                utilities.unchallenged(challenger, challenged, 1, unchanged));
      }
    }
    return sum;
  }
}
