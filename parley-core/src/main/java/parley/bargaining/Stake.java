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

  /** Numbers beyond this are not computed with; a smaller unit says the same. */
  public static final double MOST = 1e9;

  /** What is smaller counts as nothing. */
  public static final double LEAST = 1e-9;

  public Stake {
    if (salience.low() < 0 || salience.high() > 100) {
      throw new IllegalArgumentException("the salience of " + name + " is not from 0 to 100");
    }
    if (influence.low() < 0) {
      throw new IllegalArgumentException("the influence of " + name + " is below 0");
    }
    if (salience.high() < LEAST || influence.high() < LEAST) {
      throw new IllegalArgumentException(name + " carries no weight; set it aside");
    }
    if (isBeyond(position) || isBeyond(influence)) {
      throw new IllegalArgumentException(name + " has a number beyond 1e9; take a smaller unit");
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

  /** The same stake with every number known: somebody's guess, or the middle. */
  public Stake at(double position, double salience, double influence) {
    return new Stake(
        party, name, Estimate.of(position), Estimate.of(salience), Estimate.of(influence));
  }

  public Stake withPosition(Estimate other) {
    return new Stake(party, name, other, salience, influence);
  }

  public Stake withSalience(Estimate other) {
    return new Stake(party, name, position, other, influence);
  }

  public Stake withInfluence(Estimate other) {
    return new Stake(party, name, position, salience, other);
  }

  static boolean isBeyond(Estimate estimate) {
    return estimate.low() < -MOST || estimate.high() > MOST;
  }
}
