package parley.reading.contradictions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;

/**
 * Two things said that cannot both be so, or that one party cannot both mean. Neither is taken for
 * the right one.
 *
 * @param party name of the party both are about, where there is one
 * @param about what both are about, in the words of one of them
 * @param one what was said earlier, or stands in the earlier report
 * @param other what was said later
 */
public record Contradiction(Kind kind, @Nullable String party, String about, Side one, Side other) {

  /** What sort of contradiction; the first are a party's own, the others lie between reports. */
  public enum Kind {
    /** For it, then against it, or the other way round. */
    STANCE,
    /** It will, and it will not. */
    INTENT,
    /** It comes to a meeting, and it does not. */
    ATTENDANCE,
    /** It happened by its word, and by its word it did not. */
    OWN_ACCOUNT,
    /** What it said earlier it denies having said. */
    DENIAL,
    /** What it had asked for first it no longer asks for. */
    DROPPED,
    /** It has bound itself, and it has not. */
    COMMITMENT,
    /** It happened, and it did not. */
    ACCOUNT,
    /** How many. */
    NUMBER,
    /** A meeting was held, and it was not. */
    HELD,
    /** On which day a meeting is. */
    DAY,
    /** Where a meeting is. */
    PLACE,
    /** Where a party stands, told differently on one day. */
    REPORTED_STANCE,
    /** What a party means to do, told differently on one day. */
    REPORTED_INTENT,
    /** Whether a party comes to a meeting, told differently on one day. */
    REPORTED_ATTENDANCE;

    /** Whether a party contradicts its own earlier word, rather than one report another. */
    public boolean ownWord() {
      return compareTo(DROPPED) <= 0;
    }
  }

  /**
   * One of the two.
   *
   * @param says what it comes to, in a few words
   * @param by name of whoever says so in the report, where it is not the report itself
   * @param day the day of saying, or of the report; absent where the report gives none
   * @param claim id of the claim, unique within the report
   */
  public record Side(
      String says,
      @Nullable String by,
      String report,
      @Nullable LocalDate day,
      Span span,
      String claim) {}
}
