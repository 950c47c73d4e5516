package parley.bargaining.expectedutility;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import parley.bargaining.expectedutility.Settings.Risk;

/** One round, worked out up to the offers. */
final class RoundModel {

  private final Settings settings;
  private final Standings standings;
  private final Contest contest;
  private final Utilities utilities;
  private final Attitudes attitudes;

  /**
   * @param positions where the parties stand at its start
   * @param before where they stood a round earlier; absent in the first
   */
  RoundModel(Players players, Settings settings, double[] positions, double @Nullable [] before) {
    this.settings = settings;
    standings = new Standings(players, positions);
    double median = players.baselines(positions).weightedMedian().middle();
    double[] neutral = new double[players.count()];
    Arrays.fill(neutral, 1);
    var plain = Contest.of(standings, neutral, settings.divisor());
    attitudes =
        new Attitudes(
            standings,
            plain,
            new Utilities(standings, plain, settings.statusQuo(), median, before),
            settings.risk());
    contest =
        settings.risk() == Risk.NONE
            ? plain
            : Contest.of(standings, attitudes.exponents(), settings.divisor());
    utilities = new Utilities(standings, contest, settings.statusQuo(), median, before);
  }

  OfferBook offersTo(int party) {
    return OfferBook.of(standings, contest, utilities, attitudes.exponents(), party, settings);
  }

  double probability(int party, int other) {
    return contest.probability(standings.placeOf(party), standings.placeOf(other));
  }

  double expected(int challenger, int challenged, int evaluator) {
    return utilities.expected(challenger, challenged, attitudes.exponents()[evaluator]);
  }

  double position(int party) {
    return standings.position(party);
  }

  double distance(int party, int other) {
    return standings.distance(standings.placeOf(party), standings.placeOf(other));
  }

  /** Positive where the voter helps the first of two parties; the unit is the heaviest weight. */
  double vote(int voter, int party, int other) {
    var players = standings.players();
    double exponent = attitudes.exponents()[voter];
    return players.weight(voter)
        * (Contest.power(distance(other, voter), exponent)
            - Contest.power(distance(party, voter), exponent));
  }

  double security(int party) {
    return attitudes.sum(party);
  }

  double exponent(int party) {
    return attitudes.exponents()[party];
  }
}
