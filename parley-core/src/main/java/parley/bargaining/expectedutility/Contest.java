package parley.bargaining.expectedutility;

import java.util.stream.IntStream;
import parley.bargaining.expectedutility.Settings.Divisor;

/**
 * Who would win between any two positions, if everybody voted with all their weight.
 *
 * <p>A party k votes between positions a and b with {@code f_k(b) - f_k(a)}, where {@code f_k(a) =
 * w_k d(x_k, a)^r_k} is what it loses at a. Its vote is for a exactly when it stands nearer to a.
 * Seen along the scale the supporters of the left one of two positions are therefore the first so
 * many parties from the left end, whatever their exponents, and the support is a difference of two
 * sums over the first so many: {@code F_b(t) - F_a(t)}. All those sums are made once, a running sum
 * for each position, and each pair then costs two look-ups; the place where support ends moves on
 * with the pair. A round of n parties takes n² powers and n² sums instead of the n³ (or, with the
 * divisor over all pairs, n⁵) of the definition.
 *
 * <p>Support for the left position is summed from the left end inwards and for the right one from
 * the right end inwards, so that a mirrored scale goes through the very same operations.
 */
final class Contest {

  private static final int WORTH_SHARING = 64;

  private final double[][] support;
  private final double divisor;

  private Contest(double[][] support, double divisor) {
    this.support = support;
    this.divisor = divisor;
  }

  static Contest of(Standings standings, double[] exponents, Divisor divisor) {
    int places = standings.places();
    double[][] losses = losses(standings, exponents);
    double[][] fromLeft = new double[places + 1][places];
    double[][] fromRight = new double[places + 1][places];
    for (int t = 0; t < places; t++) {
      add(fromLeft[t], losses[t], fromLeft[t + 1]);
      add(fromRight[t], losses[places - 1 - t], fromRight[t + 1]);
    }
    double[][] support = new double[places][places];
    each(places)
        .forEach(left -> {
          int lefts = 0;
          int rights = places;
          for (int right = left + 1; right < places; right++) {
            while (lefts < places && standings.isNearer(lefts, left, right)) {
              lefts++;
            }
            while (rights > 0 && !standings.isNearer(places - rights, right, left)) {
              rights--;
            }
            support[left][right] = Math.max(0, fromLeft[lefts][right] - fromLeft[lefts][left]);
            support[right][left] = Math.max(0, fromRight[rights][left] - fromRight[rights][right]);
          }
        });
    return new Contest(support, divisor == Divisor.PAIR ? 0 : allVotes(standings, support));
  }

  /** What all at a place together lose at every other place. */
  private static double[][] losses(Standings standings, double[] exponents) {
    int places = standings.places();
    var players = standings.players();
    double[][] losses = new double[places][places];
    each(places)
        .forEach(from -> {
          for (int party : standings.partiesAt(from)) {
            for (int place = 0; place < places; place++) {
              losses[from][place] +=
                  players.weight(party) * power(standings.distance(from, place), exponents[party]);
            }
          }
        });
    return losses;
  }

  /** A power; in the contest that risk is read from all exponents are 1. */
  static double power(double base, double exponent) {
    return exponent == 1 ? base : Math.pow(base, exponent);
  }

  private static void add(double[] sums, double[] more, double[] into) {
    for (int i = 0; i < sums.length; i++) {
      into[i] = sums[i] + more[i];
    }
  }

  /** All votes of all parties between all ordered pairs of parties. */
  private static double allVotes(Standings standings, double[][] support) {
    double all = 0;
    for (int p = 0; p < standings.places(); p++) {
      for (int q = p + 1; q < standings.places(); q++) {
        double pairs = (double) standings.partiesAt(p).length * standings.partiesAt(q).length;
        all += 2 * pairs * (support[p][q] + support[q][p]);
      }
    }
    return all;
  }

  /** The numbers below a bound, shared among cores where that pays. */
  static IntStream each(int bound) {
    var all = IntStream.range(0, bound);
    return bound < WORTH_SHARING ? all : all.parallel();
  }

  /** How likely a party at a place is to prevail over one at another place. */
  double probability(int place, int other) {
    if (place == other) {
      return divisor > 0 ? 0 : 0.5;
    }
    double votes = divisor > 0 ? divisor : support[place][other] + support[other][place];
    return votes > 0 ? support[place][other] / votes : 0.5;
  }
}
