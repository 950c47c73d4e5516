package parley.reading.sequences;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;

/**
 * Words that say which of two things comes first: <em>the day after</em>, <em>in advance of</em>.
 *
 * @param end the token after them
 * @param otherFirst whether what follows them comes first
 */
record TimeLink(int end, boolean otherFirst) {

  private static final int LONGEST = 4;

  /** What comes first stands behind these. */
  private static final List<String> AFTER =
      List.of(
          "as soon as",
          "the moment",
          "the minute",
          "the instant",
          "the day",
          "the hour",
          "the week",
          "the morning",
          "the day after",
          "the morning after",
          "the week after",
          "the month after",
          "days after",
          "weeks after",
          "months after",
          "a week after",
          "a month after",
          "a day after",
          "hours after",
          "immediately after",
          "straight after",
          "right after",
          "shortly after",
          "soon after",
          "after",
          "once",
          "when",
          "now that",
          "following",
          "directly",
          "subsequent to",
          "until after",
          "till after",
          "within hours of",
          "within days of",
          "within weeks of",
          "upon");

  /** What comes later stands behind these. */
  private static final List<String> BEFORE =
      List.of("before", "in advance of", "ahead of", "prior to", "in preparation for");

  private static final Map<String, Boolean> LINKS = links();

  /** The longest that begins at a token and has something behind it. */
  static Optional<TimeLink> at(Sentence s, int from, int to) {
    for (int end = Math.min(from + LONGEST, to - 1); end > from; end--) {
      @Nullable Boolean otherFirst = LINKS.get(words(s, from, end));
      if (otherFirst != null) {
        return Optional.of(new TimeLink(end, otherFirst));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Boolean> links() {
    Map<String, Boolean> links = new HashMap<>();
    AFTER.forEach(words -> links.put(words, true));
    BEFORE.forEach(words -> links.put(words, false));
    return Map.copyOf(links);
  }

  private static String words(Sentence s, int from, int to) {
    StringBuilder words = new StringBuilder(s.form(from).toLowerCase(Locale.ROOT));
    for (int i = from + 1; i < to; i++) {
      words.append(' ').append(s.form(i).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
