package parley.talks;

/** A number as far as it is known: somewhere from low to high, both included. */
public record Estimate(double low, double high) {

  public Estimate {
    if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
      throw new IllegalArgumentException(low + " to " + high + " is not a range");
    }
  }

  /** A number known exactly. */
  public static Estimate of(double value) {
    return new Estimate(value, value);
  }

  public boolean isExact() {
    return low == high;
  }

  /** Halfway between the ends. */
  public double middle() {
    return low / 2 + high / 2;
  }
}
