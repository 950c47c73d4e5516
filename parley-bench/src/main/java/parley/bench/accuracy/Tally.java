package parley.bench.accuracy;

import java.util.Set;

/**
 * Counts that figures are made of. Precision and recall may be counted on different things: a claim
 * can be right without a gold item of its own.
 *
 * @param right of the claims judged
 * @param judged claims
 * @param found of the gold
 * @param gold what there is to find
 */
record Tally(int right, int judged, int found, int gold) {

  static final Tally NOTHING = new Tally(0, 0, 0, 0);

  /** How a set found agrees with a set in the gold. */
  static Tally of(Set<String> gold, Set<String> found) {
    int both = (int) found.stream().filter(gold::contains).count();
    return new Tally(both, found.size(), both, gold.size());
  }

  static Tally precisionOf(int right, int judged) {
    return new Tally(right, judged, 0, 0);
  }

  static Tally recallOf(int found, int gold) {
    return new Tally(0, 0, found, gold);
  }

  Tally plus(Tally other) {
    return new Tally(
        right + other.right, judged + other.judged, found + other.found, gold + other.gold);
  }

  /** Claims that are wrong and gold that was not found. */
  int errors() {
    return judged - right + gold - found;
  }
}
