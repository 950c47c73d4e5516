package parley.bargaining.expectedutility;

import parley.talks.Worded;

/**
 * The choices the model leaves open. Authors and replications differ in them; an answer that hangs
 * on one of them is that much weaker.
 *
 * @param divisor what support is divided by to give a probability
 * @param choice which of several offers a party takes
 * @param capitulation whether a party may give in to an offer it cannot balance
 * @param estimate whose risk exponent the offerer's expected utility is computed with
 * @param risk what a party's attitude to risk is read from
 * @param statusQuo the probability (Q) that things stay as they are without a challenge
 * @param outcome what the forecast is read from after the last round
 * @param rounds the most rounds to play; 0 for the positions at the start
 * @param tolerance the largest move, as a share of the range at the start, that still counts as
 *     settled
 */
public record Settings(
    Divisor divisor,
    Choice choice,
    boolean capitulation,
    Estimator estimate,
    Risk risk,
    double statusQuo,
    Outcome outcome,
    int rounds,
    double tolerance) {

  /** The most rounds that may be asked for. */
  public static final int MOST_ROUNDS = 1000;

  /** The rules of the books: Bueno de Mesquita 1994 and 1997. */
  public static final Settings TEXTBOOK =
      new Settings(
          Divisor.PAIR,
          Choice.LEAST_MOVE,
          true,
          Estimator.RECEIVER,
          Risk.SECURITY,
          1,
          Outcome.MEDIAN,
          50,
          1e-3);

  /** The rules of an open-source replication of Scholz, Calbert and Smith 2011. */
  public static final Settings REPLICATION =
      new Settings(
          Divisor.ALL_PAIRS,
          Choice.BY_KIND,
          false,
          Estimator.RECEIVER,
          Risk.SECURITY,
          1,
          Outcome.MEDIAN,
          10,
          0);

  public Settings {
    if (!(statusQuo >= 0 && statusQuo <= 1)) {
      throw new IllegalArgumentException("a probability from 0 to 1, not " + statusQuo);
    }
    if (rounds < 0 || rounds > MOST_ROUNDS) {
      throw new IllegalArgumentException("0 to " + MOST_ROUNDS + " rounds, not " + rounds);
    }
    if (!(tolerance >= 0 && tolerance < 1)) {
      throw new IllegalArgumentException("a tolerance from 0 to below 1, not " + tolerance);
    }
  }

  /** What a party's support is divided by. */
  public enum Divisor implements Worded {
    /** The votes cast between the two positions: the two chances make 1. */
    PAIR,
    /** The votes cast between all pairs of parties: chances are small and make less than 1. */
    ALL_PAIRS
  }

  /** Which offer a party takes. */
  public enum Choice implements Worded {
    /** The one that asks for the least move. */
    LEAST_MOVE,
    /** A confrontation before a compromise before giving in; of compromises the lowest position. */
    BY_KIND
  }

  /** Who estimates the offerer's expected utility. */
  public enum Estimator implements Worded {
    /** The party the offer is made to. */
    RECEIVER,
    /** The offerer itself. */
    OFFERER
  }

  /** What risk is read from. */
  public enum Risk implements Worded {
    /** What others could gain by challenging the party. */
    SECURITY,
    /** What the party could gain by challenging others. */
    CHALLENGE,
    /** Nobody is more or less daring than others. */
    NONE
  }

  /** What the forecast is. */
  public enum Outcome implements Worded {
    /** The weighted median, in the middle where the weight splits evenly. */
    MEDIAN,
    /** The weighted mean. */
    MEAN
  }

  public Settings withDivisor(Divisor other) {
    return new Settings(
        other, choice, capitulation, estimate, risk, statusQuo, outcome, rounds, tolerance);
  }

  public Settings withChoice(Choice other) {
    return new Settings(
        divisor, other, capitulation, estimate, risk, statusQuo, outcome, rounds, tolerance);
  }

  public Settings withCapitulation(boolean other) {
    return new Settings(
        divisor, choice, other, estimate, risk, statusQuo, outcome, rounds, tolerance);
  }

  public Settings withEstimate(Estimator other) {
    return new Settings(
        divisor, choice, capitulation, other, risk, statusQuo, outcome, rounds, tolerance);
  }

  public Settings withRisk(Risk other) {
    return new Settings(
        divisor, choice, capitulation, estimate, other, statusQuo, outcome, rounds, tolerance);
  }

  public Settings withStatusQuo(double other) {
    return new Settings(
        divisor, choice, capitulation, estimate, risk, other, outcome, rounds, tolerance);
  }

  public Settings withOutcome(Outcome other) {
    return new Settings(
        divisor, choice, capitulation, estimate, risk, statusQuo, other, rounds, tolerance);
  }

  public Settings withRounds(int other) {
    return new Settings(
        divisor, choice, capitulation, estimate, risk, statusQuo, outcome, other, tolerance);
  }

  public Settings withTolerance(double other) {
    return new Settings(
        divisor, choice, capitulation, estimate, risk, statusQuo, outcome, rounds, other);
  }
}
