package parley.bargaining.expectedutility;

import parley.talks.Worded;

/**
 * What one party can get another to do.
 *
 * @param from id of the party that makes it
 * @param to id of the party it is made to
 * @param resisting what the receiver expects from challenging the offerer instead
 * @param challenge what the offerer expects from challenging the receiver, as estimated by whomever
 *     the settings say
 * @param position where the receiver is to stand
 */
public record Offer(
    String from, String to, Kind kind, double resisting, double challenge, double position) {

  /** How the offerer comes to be able to make it. */
  public enum Kind implements Worded {
    /** Both expect to gain by a challenge, the offerer more: it asks for everything. */
    CONFRONTATION,
    /** The receiver expects to lose less than the offerer to gain: they meet between. */
    COMPROMISE,
    /** The receiver expects to lose more than the offerer to gain: it gives in. */
    CAPITULATION
  }
}
