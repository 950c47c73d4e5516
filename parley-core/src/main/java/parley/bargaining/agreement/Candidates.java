package parley.bargaining.agreement;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The acceptable packages none of whose halves is beaten; every Pareto-optimal package is one of
 * them, and so is every solution. A package beaten by any other is beaten by one that is acceptable
 * too, since that is worth as much to everybody.
 */
final class Candidates {

  private static final long MOST_NUMBERS = 1L << 25;

  private final Halves halves;
  private final int parties;
  private final int[] lefts;
  private final int[] rights;
  private final long[] sums;

  private Candidates(Halves halves, int[] lefts, int[] rights, long[] sums) {
    this.halves = halves;
    this.parties = halves.grid().parties();
    this.lefts = lefts;
    this.rights = rights;
    this.sums = sums;
  }

  static Candidates of(Halves clean) {
    var halves = clean.efficient();
    var acceptable = Acceptable.of(halves);
    int parties = halves.grid().parties();
    if (acceptable.count() * parties > MOST_NUMBERS) {
      throw new TooManyPackages(
          String.format(
              Locale.ROOT,
              "%,d packages may be Pareto-optimal, more than can be held against each other (at"
                  + " most %,d with %d parties); leave issues out, or give some of them fewer"
                  + " options",
              acceptable.count(),
              MOST_NUMBERS / parties,
              parties));
    }
    int count = (int) acceptable.count();
    int[] lefts = new int[count];
    int[] rights = new int[count];
    int[][] partners =
        IntStream.range(0, halves.left().count())
            .parallel()
            .mapToObj(acceptable::partners)
            .toArray(int[][]::new);
    int at = 0;
    for (int left = 0; left < partners.length; left++) {
      for (int right : partners[left]) {
        lefts[at] = left;
        rights[at++] = right;
      }
    }
    return new Candidates(halves, lefts, rights, sums(halves, lefts, rights));
  }

  private static long[] sums(Halves halves, int[] lefts, int[] rights) {
    int parties = halves.grid().parties();
    long[] sums = new long[lefts.length * parties];
    IntStream.range(0, lefts.length)
        .parallel()
        .forEach(i -> {
          for (int party = 0; party < parties; party++) {
            sums[i * parties + party] =
                halves.left().sum(lefts[i], party) + halves.right().sum(rights[i], party);
          }
        });
    return sums;
  }

  int count() {
    return lefts.length;
  }

  long sum(int candidate, int party) {
    return sums[candidate * parties + party];
  }

  Grid grid() {
    return halves.grid();
  }

  Deal deal(int candidate) {
    return halves.deal(lefts[candidate], rights[candidate]);
  }

  /** Those that no other package is at least as good as for everybody and better for somebody. */
  int[] paretoOptimal() {
    return ParetoFilter.of(sums, parties);
  }
}
