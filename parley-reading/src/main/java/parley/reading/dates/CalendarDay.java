package parley.reading.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import parley.reading.claim.Span;

/**
 * A day written out in full: {@code 16 December 2015}, {@code December 16th, 2015}, {@code
 * 2015-12-16}. A day that the calendar lacks, such as 31 June, is none.
 */
public record CalendarDay(Span span, LocalDate day) {

  /** Three letters tell the months apart. */
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final String MONTH =
      "(?<month%d>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(?:(?<year1>\\d{4})-(?<month1>\\d{2})-(?<day1>\\d{2})(?!\\d)"
              + "|(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
              + MONTH.formatted(2)
              + ",?\\s+(?<year2>\\d{4})(?![\\p{L}\\p{N}])|"
              + MONTH.formatted(3)
              + "\\s+(?<day3>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year3>\\d{4})(?![\\p{L}\\p{N}]))");

  /** All days written out in a text, in order. */
  public static List<CalendarDay> allIn(CharSequence text) {
    List<CalendarDay> found = new ArrayList<>();
    WRITTEN
        .matcher(text)
        .results()
        .forEach(m ->
            of(m).ifPresent(day -> found.add(new CalendarDay(new Span(m.start(), m.end()), day))));
    return List.copyOf(found);
  }

  /** The number of a month, full or shortened, in any case. */
  public static Optional<Integer> month(String name) {
    String start = name.toLowerCase(Locale.ROOT);
    return start.length() < 3
        ? Optional.empty()
        : Optional.ofNullable(MONTHS.get(start.substring(0, 3)));
  }

  private static Optional<LocalDate> of(MatchResult m) {
    for (int form = 1; form <= 3; form++) {
      if (m.group("year" + form) != null) {
        String month = m.group("month" + form);
        int number = form == 1 ? Integer.parseInt(month) : month(month).orElseThrow();
        return day(
            Integer.parseInt(m.group("year" + form)),
            number,
            Integer.parseInt(m.group("day" + form)));
      }
    }
    return Optional.empty();
  }

  /** The day with these numbers, where the calendar has one. */
  public static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
