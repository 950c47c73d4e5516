package parley.reading.drafting;

/**
 * Two names that were taken for one thing, or one of which was taken to belong to the other, and
 * why.
 *
 * @param what party, step, act or issue
 * @param taken how the other was taken, in words that stand between the names
 */
public record Merge(String what, String one, String other, String taken, String why) {

  private static final String ONE = "is taken for";

  /** Two names that were taken for one. */
  Merge(String what, String one, String other, String why) {
    this(what, one, other, ONE, why);
  }

  /** One sentence, with what a person can do about it. */
  public String words() {
    String names = "“" + other + "” " + taken + " “" + one + "”";
    return what + ": " + names + (taken.equals(ONE) ? ": " : ", ") + why;
  }

  /** The same as a note on the one. */
  String note() {
    return other + " " + taken + " " + one + ", " + why;
  }
}
