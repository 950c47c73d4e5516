package parley.bargaining;

/**
 * A party that is left out of the models on an issue: no number is made up for it.
 *
 * @param party its id
 * @param name what people call it
 * @param reason why, to be read after the name: {@code no salience is given}
 */
public record SetAside(String party, String name, String reason) {

  /** {@code Osk: no salience is given}. */
  @Override
  public String toString() {
    return name + ": " + reason;
  }
}
