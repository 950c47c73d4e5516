package parley.reading.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.dates.CalendarDay;

/**
 * The day a report was published, and how that is known. A day the user gives goes before one the
 * document's metadata names, then one in a date line, a dateline, an edition note, the headline
 * (where it ends in weekday and date), and last the file name.
 *
 * @param from how it is known, kebab-case, such as {@code edition-note}
 */
record PublicationDay(LocalDate day, String from) {

  private static final String WEEKDAY =
      "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";

  /** What may stand in a line beside a date without making it a sentence. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)\\b(?:first |last |originally )?(?:published|updated|posted|modified|created|issued"
              + "|released|date|dated|time)\\b|\\b(?:on|at|of|from)\\b|\\b"
              + WEEKDAY
              + "\\b|\\b\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:[.]\\d{1,9})?)?Z?\\s*(?:[ap]\\.?m\\.?)?|\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?"
              + "|\\b(?-i:[A-Z]{2,4}T|UTC|GMT|Z)\\b(?:[+-]\\d{1,2}(?::?\\d{2})?)?|\\bhours?\\b|[+-]\\d{4}\\b");

  /** A place before the day, once the day is cut out: Lund, 3 March 2031. */
  private static final Pattern PLACE =
      Pattern.compile("^\\s*\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+){0,2},\\s*$");

  private static final Pattern NUMERIC =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?!\\d)");

  private static final Pattern IN_NAME =
      Pattern.compile("(?<!\\d)(\\d{4})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");

  private static final Pattern ENDS_IN_WEEKDAY =
      Pattern.compile("(?i).*\\b" + WEEKDAY + ",?\\s*", Pattern.DOTALL);

  /** Whether a line holds a full date and, beside it, only what goes with one. */
  static boolean isDateLine(String line) {
    return line.length() <= 120
        && line.chars().anyMatch(Character::isDigit)
        && inDateLine(line).isPresent();
  }

  /** The first day of a date line; empty where the line is none. */
  static Optional<LocalDate> inDateLine(String line) {
    List<CalendarDay> days = CalendarDay.allIn(line);
    String rest = line;
    Optional<LocalDate> day = days.stream().findFirst().map(CalendarDay::day);
    for (CalendarDay found : days.reversed()) {
      rest = rest.substring(0, found.span().start()) + " " + rest.substring(found.span().end());
    }
    if (day.isEmpty()) {
      Matcher numeric = NUMERIC.matcher(rest);
      day = numeric.find() ? numeric(numeric) : Optional.empty();
      rest = numeric.replaceAll(" ");
    }
    rest = PLACE.matcher(rest).replaceFirst(" ");
    // ISO days go on with a time: 2031-03-04T07:30:00Z.
    rest = rest.replaceAll("^\\s*T(?=\\d)", " ").replaceAll("(?<=\\s)T(?=\\d\\d:)", " ");
    rest = AROUND.matcher(rest).replaceAll(" ");
    return rest.chars().anyMatch(Character::isLetterOrDigit) ? Optional.empty() : day;
  }

  /** 16/12/2015 has one reading; 3/4/2015 has two, and is left alone. */
  private static Optional<LocalDate> numeric(Matcher m) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(2));
    int year = Integer.parseInt(m.group(3));
    if (first > 12 || first == second) {
      return CalendarDay.day(year, second, first);
    }
    return second > 12 ? CalendarDay.day(year, first, second) : Optional.empty();
  }

  /** The first day written out in an edition note. */
  static Optional<LocalDate> inNote(String note) {
    List<CalendarDay> days = CalendarDay.allIn(note);
    return days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst().day());
  }

  /** The day a headline ends in, where the day of the week stands before it. */
  static Optional<LocalDate> inHeadline(String headline) {
    return CalendarDay.allIn(headline).stream()
        .filter(d -> d.span().end() == headline.length())
        .filter(d -> ENDS_IN_WEEKDAY.matcher(headline.substring(0, d.span().start())).matches())
        .map(CalendarDay::day)
        .findFirst();
  }

  /** The day in a file name: {@code 2015-12-16-talks.txt}, {@code st_20151216.html}. */
  static Optional<LocalDate> inFileName(String name) {
    Matcher m = IN_NAME.matcher(name);
    while (m.find()) {
      int year = Integer.parseInt(m.group(1));
      Optional<LocalDate> day =
          CalendarDay.day(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
      if (day.isPresent() && year >= 1800 && year < 2200) {
        return day;
      }
    }
    return Optional.empty();
  }
}
