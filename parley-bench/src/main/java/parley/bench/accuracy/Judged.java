package parley.bench.accuracy;

import parley.reading.claim.Claim;

/**
 * A claim and whether the gold says it is right.
 *
 * @param kind of the claim, as in the claims file
 * @param rule that made it
 * @param confidence it was given
 */
record Judged(String kind, String rule, double confidence, boolean right) {

  static Judged of(String kind, Claim claim, boolean right) {
    return new Judged(kind, claim.rule(), claim.confidence(), right);
  }
}
