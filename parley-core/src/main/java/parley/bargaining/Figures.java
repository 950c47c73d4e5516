package parley.bargaining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import parley.talks.Estimate;

/** Numbers as people read them: four figures, no zeros at the end. */
public final class Figures {

  private static final MathContext SHORT = new MathContext(4, RoundingMode.HALF_EVEN);

  /** What is smaller is said to be nothing. */
  private static final double NOTHING = 1e-6;

  private Figures() {}

  /** A number. */
  public static String of(double value) {
    if (Math.abs(value) < NOTHING) {
      return "0";
    }
    var rounded = new BigDecimal(value).round(SHORT);
    // What is before the point is said in full.
    var whole = rounded.precision() - rounded.scale() > SHORT.getPrecision();
    return (whole ? new BigDecimal(value).setScale(0, RoundingMode.HALF_EVEN) : rounded)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** A number, or both ends of a range: {@code 10 to 30}. */
  public static String of(Estimate estimate) {
    return estimate.isExact()
        ? of(estimate.low())
        : of(estimate.low()) + " to " + of(estimate.high());
  }
}
