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

  /** A point of a scale, to a thousandth of the scale or somewhat finer. */
  public static String on(Estimate scale, double value) {
    double width = scale.high() - scale.low();
    int places = width > 0 ? (int) Math.clamp(Math.ceil(3 - Math.log10(width)), 0, 12) : 3;
    var rounded = new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A point of a scale, or both ends of a range on it. */
  public static String on(Estimate scale, Estimate value) {
    return value.isExact()
        ? on(scale, value.low())
        : on(scale, value.low()) + " to " + on(scale, value.high());
  }

  /** A number, or both ends of a range: {@code 10 to 30}. */
  public static String of(Estimate estimate) {
    return estimate.isExact()
        ? of(estimate.low())
        : of(estimate.low()) + " to " + of(estimate.high());
  }
}
