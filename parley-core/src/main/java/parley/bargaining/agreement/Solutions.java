package parley.bargaining.agreement;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The package each idea of a fair settlement picks.
 *
 * <p>The egalitarian one makes the least gain over no agreement as large as can be; the one of
 * Kalai and Smorodinsky the least share of what a party could gain at most. Both in the max-min
 * form: where several packages do as well for the party with the least, the party with the next
 * least decides, and so on (leximin). The one of Nash makes the product of the gains as large as
 * can be. A party that gains in no package is left out of shares and product; where no package lets
 * all the others gain at once, the product is taken over as many as can. What is still tied after
 * that falls to the package whose options come first.
 */
final class Solutions {

  /** Two numbers this near are the same but for rounding. */
  private static final double SAME = 1e-12;

  private final Candidates candidates;
  private final int parties;
  private final long[] most;

  /**
   * Among these packages, of which there has to be one.
   *
   * @param most what each party gets at most in an acceptable package
   */
  Solutions(Candidates candidates, long[] most) {
    this.candidates = candidates;
    this.parties = most.length;
    this.most = most;
  }

  int egalitarian() {
    int[] all = IntStream.range(0, parties).toArray();
    return leximin(everything(), (candidate, party) -> points(party, gain(candidate, party)), all);
  }

  int kalaiSmorodinsky() {
    return leximin(everything(), this::share, gainers());
  }

  int nash() {
    int[] gainers = gainers();
    int[] left = best(everything(), c -> positive(c, gainers));
    left = best(left, c -> logProduct(c, gainers));
    return leximin(left, this::share, gainers);
  }

  /** The package in which one party gets most; among several, the fairest by shares. */
  int bestFor(int party) {
    int[] left = best(everything(), c -> points(party, gain(c, party)));
    return leximin(left, this::share, gainers());
  }

  private int[] everything() {
    return IntStream.range(0, candidates.count()).toArray();
  }

  /** Parties that gain in some package. */
  private int[] gainers() {
    return IntStream.range(0, parties).filter(p -> most[p] > candidates.grid().floor(p)).toArray();
  }

  private long gain(int candidate, int party) {
    return candidates.sum(candidate, party) - candidates.grid().floor(party);
  }

  private double points(int party, long units) {
    return candidates.grid().points(party, units);
  }

  /** The share of what the party could gain at most. */
  private double share(int candidate, int party) {
    return (double) gain(candidate, party) / (most[party] - candidates.grid().floor(party));
  }

  private double positive(int candidate, int[] gainers) {
    return Arrays.stream(gainers).filter(party -> gain(candidate, party) > 0).count();
  }

  private double logProduct(int candidate, int[] gainers) {
    double sum = 0;
    for (int party : gainers) {
      if (gain(candidate, party) > 0) {
        sum += Math.log(share(candidate, party));
      }
    }
    return sum;
  }

  /** Those for which the measure is largest, but for rounding. */
  private static int[] best(int[] among, IntToDoubleFunction measure) {
    double[] measured = Arrays.stream(among).parallel().mapToDouble(measure).toArray();
    double largest = Arrays.stream(measured).max().orElseThrow();
    double least = largest - SAME * Math.max(1, Math.abs(largest));
    return IntStream.range(0, among.length)
        .filter(i -> measured[i] >= least)
        .map(i -> among[i])
        .toArray();
  }

  private int leximin(int[] among, Measure measure, int[] counted) {
    int[] left = among;
    for (int rank = 0; rank < counted.length && left.length > 1; rank++) {
      int place = rank;
      left = best(left, candidate -> ranked(candidate, measure, counted, place));
    }
    return left[0];
  }

  /** The measure of the party that comes so manieth from below. */
  private static double ranked(int candidate, Measure measure, int[] counted, int place) {
    double[] measures = new double[counted.length];
    for (int i = 0; i < counted.length; i++) {
      measures[i] = measure.of(candidate, counted[i]);
    }
    Arrays.sort(measures);
    return measures[place];
  }

  /** What a package is to a party. */
  private interface Measure {
    double of(int candidate, int party);
  }
}
