package parley.bargaining;

import parley.talks.Estimate;

/**
 * What one party has at stake on one issue; every number is known, if only as a range.
 *
 * @param party its id
 * @param name what people call it
 * @param position where it stands, on the scale
 * @param salience how much it cares, 0 to 100
 * @param influence how much weight it could bring to bear, 0 or more
 */
public record Stake(
    String party, String name, Estimate position, Estimate salience, Estimate influence) {

  public Stake {
    if (salience.low() < 0 || salience.high() > 100) {
      throw new IllegalArgumentException("the salience of " + name + " is not from 0 to 100");
    }
    if (influence.low() < 0) {
      throw new IllegalArgumentException("the influence of " + name + " is below 0");
    }
    if (salience.high() == 0 || influence.high() == 0) {
      throw new IllegalArgumentException(name + " carries no weight; set it aside");
    }
  }

  /** The weight it brings to bear, influence times the share of salience, at the middle of both. */
  public double weight() {
    return influence.middle() * (salience.middle() / 100);
  }

  /** Whether none of its numbers is a range. */
  public boolean isExact() {
    return position.isExact() && salience.isExact() && influence.isExact();
  }
}
