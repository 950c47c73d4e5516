package parley.talks;

import java.util.regex.Pattern;

/** Whether a name is one or several, for the verb after it: Osk asks, the rebels ask. */
public final class Numbers {

  private static final Pattern SEVERAL =
      Pattern.compile("(?U).*(?:\\p{L}[^aus\\P{L}]s|\\p{L}{5}as)");
  private static final Pattern MEN =
      Pattern.compile("(?:.*\\W)?(?:people|police|\\w*men|\\w*women)");

  private Numbers() {}

  /**
   * Whether a party's name is a plural: the Houthis, trade unions. A state or a body is one however
   * it is called.
   */
  public static boolean isSeveral(Party party) {
    return switch (party.kind()) {
      case GROUP, ORGANISATION, OTHER -> isPlural(party.name());
      case STATE, GOVERNMENT, PERSON, BODY, UNKNOWN -> false;
    };
  }

  /** Whether a name of people ends as a plural does. */
  public static boolean isPlural(String name) {
    return SEVERAL.matcher(name).matches() || MEN.matcher(name).matches();
  }
}
