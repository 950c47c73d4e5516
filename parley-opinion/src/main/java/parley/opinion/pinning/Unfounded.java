package parley.opinion.pinning;

/** A proposal that does not stand on the report, and why not. */
public final class Unfounded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a proposal is dropped. */
  public enum Why {
    NOT_QUOTED("quotes words that are not in the report", "quote words that are not in the report"),
    NOBODY("names nobody the report names", "name nobody the report names"),
    NO_CLAIM("is no claim of a kind Parley knows", "are no claims of a kind Parley knows");

    private final String one;
    private final String many;

    Why(String one, String many) {
      this.one = one;
      this.many = many;
    }

    /** In words, such as {@code 1 quotes words that are not in the report}. */
    public String words(int count) {
      return count + " " + (count == 1 ? one : many);
    }
  }

  private final Why why;

  Unfounded(Why why) {
    // It happens for every slip of a model and is always caught: no stack trace.
    super(why.words(1), null, false, false);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
