package parley.reading.report;

/**
 * A word or phrase that hangs a clause or a noun phrase on a verb: {@code until Velia pays}, {@code
 * without a release}. Tokens are indices into the sentence.
 *
 * @param first first token of the linking words
 * @param last last token of the linking words
 * @param main the verb that the linked part hangs on
 * @param linked head of the linked clause or noun phrase
 * @param clause whether the linked part is a clause
 * @param only whether <em>only</em> stands right before: {@code only after}
 * @param not whether <em>not</em> stands right before: {@code not until}
 */
public record Link(
    Kind kind,
    int first,
    int last,
    int main,
    int linked,
    boolean clause,
    boolean only,
    boolean not) {

  /** What the words say. */
  public enum Kind {
    UNTIL,
    UNLESS,
    BEFORE,
    AFTER,
    ONCE,
    IF,
    SHOULD,
    WHEN,
    WHILE,
    AS_LONG_AS,
    PROVIDED,
    ASSUMING,
    IN_THE_EVENT,
    WITHOUT,
    WITH,
    IN_EXCHANGE,
    TERMS,
    ON_PAIN_OF
  }
}
