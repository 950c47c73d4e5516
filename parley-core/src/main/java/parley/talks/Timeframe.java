package parley.talks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A day, month, year or span of days, as ISO 8601 writes it: {@code 2015-12-18}, {@code 2015-12},
 * {@code 2015}, {@code 2015-12-14/2015-12-18}.
 */
public record Timeframe(LocalDate first, LocalDate last) {

  private static final DateTimeFormatter DAY = english("d MMMM uuuu");
  private static final DateTimeFormatter MONTH = english("MMMM uuuu");
  private static final DateTimeFormatter DAY_OF_YEAR = english("d MMMM");
  private static final DateTimeFormatter DAY_OF_MONTH = english("d");

  public Timeframe {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + "/" + last + " ends before it starts");
    }
  }

  public static Timeframe of(LocalDate day) {
    return new Timeframe(day, day);
  }

  /** Reads one of the forms; empty where the text is none of them. */
  public static Optional<Timeframe> parse(String text) {
    try {
      int slash = text.indexOf('/');
      if (slash >= 0) {
        return Optional.of(
            new Timeframe(
                LocalDate.parse(text.substring(0, slash)),
                LocalDate.parse(text.substring(slash + 1))));
      }
      return switch (text.length()) {
        case 4 -> {
          var year = Year.parse(text);
          yield Optional.of(new Timeframe(year.atDay(1), year.atDay(year.length())));
        }
        case 7 -> {
          var month = YearMonth.parse(text);
          yield Optional.of(new Timeframe(month.atDay(1), month.atEndOfMonth()));
        }
        default -> Optional.of(of(LocalDate.parse(text)));
      };
    } catch (DateTimeException | IllegalArgumentException notADate) {
      return Optional.empty();
    }
  }

  /** The shortest of the forms. */
  @Override
  public String toString() {
    if (first.equals(last)) {
      return first.toString();
    }
    if (isYear()) {
      return Year.from(first).toString();
    }
    return isMonth() ? YearMonth.from(first).toString() : first + "/" + last;
  }

  /** As people write it: {@code 18 December 2015}, {@code 14 to 18 December 2015}. */
  public String words() {
    if (first.equals(last)) {
      return DAY.format(first);
    }
    if (isYear()) {
      return Year.from(first).toString();
    }
    if (isMonth()) {
      return MONTH.format(first);
    }
    DateTimeFormatter start =
        YearMonth.from(first).equals(YearMonth.from(last))
            ? DAY_OF_MONTH
            : first.getYear() == last.getYear() ? DAY_OF_YEAR : DAY;
    return start.format(first) + " to " + DAY.format(last);
  }

  private boolean isYear() {
    return first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()));
  }

  private boolean isMonth() {
    return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
  }

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
