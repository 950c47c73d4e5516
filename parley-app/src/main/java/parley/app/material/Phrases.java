package parley.app.material;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small pieces of English. */
public final class Phrases {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private Phrases() {}

  /** {@code A}, {@code A and B}, {@code A, B and C}. */
  public static String list(List<String> words) {
    return switch (words.size()) {
      case 0 -> "";
      case 1 -> words.getFirst();
      default -> String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    };
  }

  /** Runs of white space, line ends among them, become one space. */
  public static String oneLine(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** In curly quotation marks, unless the words bring their own. */
  public static String quote(String words) {
    boolean quoted =
        words.length() > 1
            && "\"“”".indexOf(words.charAt(0)) >= 0
            && "\"“”".indexOf(words.charAt(words.length() - 1)) >= 0;
    return "“" + (quoted ? words.substring(1, words.length() - 1).strip() : words) + "”";
  }

  /** {@code Friday 18 December 2015}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The first letter as a capital. */
  public static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + words.substring(Character.charCount(first));
  }

  /** The first letter small, unless the start may be a name: {@code Mr Brandt}, {@code UN}. */
  public static String small(String words) {
    boolean name = words.matches("\\p{Lu}(?:\\p{Lu}.*|\\S*\\s+\\p{Lu}.*|)");
    return words.isEmpty() || name
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** The name of an enumeration value as words: {@code ENVOY_OF} is {@code envoy of}. */
  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
