package parley.reading.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.dates.CalendarDay;

/**
 * The place and day that agencies put before the first sentence: {@code MOSCOW •}, {@code BEIRUT
 * (Agency) -}, {@code GENEVA, March 3 —}. Every parser takes it for part of the sentence, so it is
 * cut off before parsing.
 */
final class Datelines {

  private static final int LONGEST = 140;

  private static final String WORD = "\\p{Lu}[\\p{Lu}.'\u2019-]*";

  /** One to five words in capitals, with the region after a comma: WASHINGTON, D.C. */
  private static final String CAPITALS =
      WORD + "(?:[ /]" + WORD + "){0,4}(?:, (?:\\p{Lu}[\\p{L}.]+ ?){1,3})?";

  private static final String CAPITALISED =
      "\\p{Lu}[\\p{L}.'\u2019-]+(?:[ /](?:\\p{Lu}[\\p{L}.'\u2019-]+)){0,2}(?:, (?:\\p{Lu}[\\p{L}.]+ ?){1,3})?";

  private static final String DAY =
      "(?<day>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?"
          + "|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?(?:,? \\d{4})?))";

  private static final String AGENCY = "(?<agency>\\([^()]{2,40}\\))";

  /** A hyphen needs space around it, a long dash or bullet does not. */
  private static final String DASH =
      "(?: ?[\u2022\u00B7\u2014\u2015\u2013|] ?| -{1,3} |(?<=\\)) ?-{1,2} ?| ?-- ?)";

  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "(?<place>%s)(?: ?,? ?%s)?(?: %s)?(?:%s|(?<colon>: ))(?=[\\p{L}\\p{N}\"'\u201C\u2018])"
              .formatted(CAPITALS, DAY, AGENCY, DASH));

  private static final Pattern IN_SMALL_LETTERS =
      Pattern.compile(
          "(?<place>%s)(?:, %s)?(?: %s)?(?<dash>%s)(?=[\\p{Lu}\\p{N}\"'\u201C\u2018])"
              .formatted(CAPITALISED, DAY, AGENCY, DASH));

  /** A line of its own: with the day there is nothing else that it could be. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<place>%s|%s)(?: ?,)? ?%s(?: %s)?[.:]?".formatted(CAPITALS, CAPITALISED, DAY, AGENCY));

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:breaking|update|exclusive|analysis|news|live|quote|corrected|correction|watch|video"
              + "|note|opinion|editorial|background|question|answer|summary|factbox|timeline|explainer"
              + "|[qa])\\b.*");

  private Datelines() {}

  /**
   * A dateline at the start of a paragraph.
   *
   * @param dateline its place and span, up to and with the dash if there is one
   * @param day the day of writing, where it is given with its year
   */
  record Found(Source.Dateline dateline, @Nullable LocalDate day) {}

  /** The dateline that the text has at the start of this stretch, if any. */
  static Optional<Found> at(String text, Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    // No-break spaces fold to plain ones, character for character, so that offsets hold.
    String start = text.substring(paragraph.start(), end).replaceAll("[\\p{Zs}\\t\\r\\n]", " ");
    Matcher m = IN_CAPITALS.matcher(start);
    if (m.lookingAt() && (m.group("colon") == null || place(m.group("place")))) {
      return found(m, paragraph.start());
    }
    m = IN_SMALL_LETTERS.matcher(start);
    if (m.lookingAt() && (m.group("day") != null || m.group("agency") != null || alone(m, start))) {
      return found(m, paragraph.start());
    }
    m = ALONE.matcher(start);
    return end == paragraph.end() && m.matches() ? found(m, paragraph.start()) : Optional.empty();
  }

  /** A colon follows a speaker or a label too: only a word of a place's length and look counts. */
  private static boolean place(String words) {
    return words.length() >= 4 && !words.matches("(?:MR|MRS|MS|DR)\\b.*");
  }

  /** A dash after a plain word is a dateline's only if it does not open an aside. */
  private static boolean alone(Matcher m, String start) {
    String dash = m.group("dash").strip();
    return !dash.startsWith("-")
        && start.indexOf(dash, m.end()) < 0
        && m.group("place").length() > 3;
  }

  private static Optional<Found> found(Matcher m, int offset) {
    String place = m.group("place").strip();
    if (LABEL.matcher(place).matches()) {
      return Optional.empty();
    }
    LocalDate day =
        m.group("day") == null
            ? null
            : CalendarDay.allIn(m.group("day")).stream()
                .findFirst()
                .map(CalendarDay::day)
                .orElse(null);
    int end = m.end();
    while (end > 0 && m.group().charAt(end - 1) == ' ') {
      end--;
    }
    Span span = new Span(offset, offset + end);
    return Optional.of(new Found(new Source.Dateline(place, span), day));
  }
}
