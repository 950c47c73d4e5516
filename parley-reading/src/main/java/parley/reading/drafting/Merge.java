package parley.reading.drafting;

/**
 * Two names that were taken for one thing, and why.
 *
 * @param what party, step, act or issue
 */
public record Merge(String what, String one, String other, String why) {

  /** One sentence, with what a person can do about it. */
  public String words() {
    return what + ": “" + other + "” is taken for “" + one + "”: " + why;
  }
}
