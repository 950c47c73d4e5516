package parley.bargaining.spread;

import parley.talks.Estimate;
import parley.talks.Worded;

/**
 * How far one uncertain number alone swings the answer, all others at their middle.
 *
 * @param party the id of the party whose number it is
 * @param range what the number may be
 * @param atLow the answer with the number at its lowest
 * @param atHigh the answer with the number at its highest
 */
public record Swing(String party, Input input, Estimate range, double atLow, double atHigh) {

  /** Which of its numbers. */
  public enum Input implements Worded {
    POSITION,
    SALIENCE,
    INFLUENCE
  }

  public double width() {
    return Math.abs(atHigh - atLow);
  }
}
