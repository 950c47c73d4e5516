package parley.talks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, month, year or span of days, as ISO 8601 writes it: {@code 2015-12-18}, {@code 2015-12},
 * {@code 2015}, {@code 2015-12-14/2015-12-18}.
 */
public record Timeframe(LocalDate first, LocalDate last) {

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
    if (first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()))) {
      return Year.from(first).toString();
    }
    if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth())) {
      return YearMonth.from(first).toString();
    }
    return first + "/" + last;
  }
}
