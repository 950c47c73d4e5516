package parley.app.material;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.talks.Timeframe;

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

  /**
   * A day with its weekday, a month, a year or a span of days, of what ISO 8601 writes: {@code 14
   * to 18 December 2015}; as it stands where it is none of them.
   */
  public static String time(String iso) {
    return Timeframe.parse(iso)
        .map(time -> time.first().equals(time.last()) ? day(time.first()) : time.words())
        .orElseGet(() -> months(iso));
  }

  /** A span of months or years, which is no {@link Timeframe}: {@code March 2031 to May 2031}. */
  private static String months(String iso) {
    String[] ends = iso.split("/");
    return ends.length < 2
        ? iso
        : Arrays.stream(ends)
            .map(end -> Timeframe.parse(end).map(Timeframe::words).orElse(end))
            .collect(Collectors.joining(" to "));
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
