package parley.gaps;

/**
 * A question worth asking next.
 *
 * @param about what sort of answer is missing
 * @param subject the id of the party, step or condition it is about
 * @param words the question
 * @param why what hangs on the answer, in words
 */
public record Question(About about, String subject, String words, String why) {

  /** What sort of answer is missing. */
  public enum About {
    /** Who of those who wait for each other could go first. */
    DEADLOCK,
    /** What a party wants. */
    WANTS,
    /** Who can move a party. */
    LEVERAGE,
    /** What a step takes. */
    STEP,
    /** Which of its wants a party puts first. */
    PRIORITY,
    /** Whose condition it is. */
    CONDITION
  }
}
