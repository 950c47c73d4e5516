package parley.bargaining.agreement;

/**
 * What options are worth, as whole numbers of one fine unit. Sums of them are exact, so that two
 * packages worth the same are worth the same whatever order their parts are added in. Numbers of up
 * to some twelve decimals are kept as they are written.
 */
final class Grid {

  /** Below it, whole numbers are exact as {@code double} too. */
  private static final double MOST = 1e15;

  private final long[][][] worths;
  private final long[] floors;
  private final double scale;
  private final Bargain bargain;

  Grid(Bargain bargain) {
    this.bargain = bargain;
    int parties = bargain.parties().size();
    scale = scale(bargain);
    worths = new long[parties][][];
    floors = new long[parties];
    for (int p = 0; p < parties; p++) {
      var party = bargain.parties().get(p);
      floors[p] = Math.round(party.noAgreement() * scale);
      worths[p] =
          party.worths().stream()
              .map(topic -> topic.stream().mapToLong(w -> Math.round(w * scale)).toArray())
              .toArray(long[][]::new);
    }
  }

  /** The largest power of ten that keeps all sums exact. */
  private static double scale(Bargain bargain) {
    double largest = 0;
    for (var party : bargain.parties()) {
      double total = Math.abs(party.noAgreement());
      for (var topic : party.worths()) {
        total += topic.stream().mapToDouble(Math::abs).max().orElse(0);
      }
      largest = Math.max(largest, total);
    }
    return largest == 0 ? 1 : Math.pow(10, Math.floor(Math.log10(MOST / largest)));
  }

  Bargain bargain() {
    return bargain;
  }

  int parties() {
    return floors.length;
  }

  long worth(int party, int topic, int choice) {
    return worths[party][topic][choice];
  }

  /** What the party expects without an agreement. */
  long floor(int party) {
    return floors[party];
  }

  /** Grid units of the party as points. */
  double points(int party, long units) {
    return units / scale / bargain.parties().get(party).unit();
  }
}
