package parley.reading.dates;

import static parley.reading.dates.DateExpression.Which.LAST;
import static parley.reading.dates.DateExpression.Which.NEXT;
import static parley.reading.dates.DateExpression.Which.OPEN;
import static parley.reading.dates.DateExpression.Which.THIS;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import parley.reading.dates.DateExpression.Which;

/** What a match of a {@link DateRule} means, from the parts its pattern names. */
final class DateMeanings {

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final DateExpression NONE = new DateExpression.Unknown();

  private DateMeanings() {}

  /** For words that look like a date and are none that can be known. */
  static DateExpression none(MatchResult m) {
    return NONE;
  }

  static DateExpression days(MatchResult m) {
    int first = Integer.parseInt(m.group("day"));
    int last = Integer.parseInt(m.group("last"));
    if (first >= last) {
      return NONE;
    }
    if (m.group("year") == null) {
      return month(m).maxLength() < last || first < 1
          ? NONE
          : new DateExpression.DaysOfYear(month(m), first, last);
    }
    int year = Integer.parseInt(m.group("year"));
    return CalendarDay.day(year, month(m).getValue(), first)
        .flatMap(from ->
            CalendarDay.day(year, month(m).getValue(), last)
                .<DateExpression>map(to -> new DateExpression.Fixed(from + "/" + to)))
        .orElse(NONE);
  }

  static DateExpression dayOfYear(MatchResult m) {
    int day = Integer.parseInt(m.group("day"));
    return day < 1 || day > month(m).maxLength()
        ? NONE
        : new DateExpression.DayOfYear(month(m), day, which(m));
  }

  static DateExpression monthAndYear(MatchResult m) {
    return new DateExpression.Fixed(m.group("year") + "-%02d".formatted(month(m).getValue()));
  }

  static DateExpression monthEnd(MatchResult m) {
    return m.group("year") == null
        ? new DateExpression.MonthEnd(month(m))
        : new DateExpression.Fixed(
            YearMonth.of(Integer.parseInt(m.group("year")), month(m)).atEndOfMonth().toString());
  }

  static DateExpression years(MatchResult m) {
    return m.group("year").compareTo(m.group("last")) < 0
        ? new DateExpression.Fixed(m.group("year") + "/" + m.group("last"))
        : NONE;
  }

  static DateExpression decade(MatchResult m) {
    String year = m.group("year");
    return new DateExpression.Fixed(year + "/" + year.substring(0, 3) + "9");
  }

  /** "This coming Friday" is the next one, "next Friday" may not be. */
  static DateExpression weekdayOfThese(MatchResult m) {
    Which which = folded(m, "which").endsWith("coming") ? THIS : which(m);
    return new DateExpression.Weekday(weekday(m), which);
  }

  /** So many units back (-1) or on (1); hours are no calendar matter. */
  static DateExpression period(MatchResult m, int sign) {
    return folded(m, "unit").equals("hour")
        ? NONE
        : new DateExpression.Period(unit(m), sign * units(m));
  }

  static DateExpression ahead(MatchResult m) {
    return folded(m, "unit").equals("hour") ? NONE : new DateExpression.Ahead(unit(m), units(m));
  }

  /** So many units back (-1) or on (1) from the day of speaking; hours count as the days begun. */
  static DateExpression stretch(MatchResult m, int sign) {
    return folded(m, "unit").equals("hour")
        ? new DateExpression.Stretch(ChronoUnit.DAYS, sign * ((number(m) + 23) / 24))
        : new DateExpression.Stretch(unit(m), sign * units(m));
  }

  static DateExpression seasonOfYear(MatchResult m) {
    YearMonth first = YearMonth.of(Integer.parseInt(m.group("year")), season(m));
    return new DateExpression.Fixed(first + "/" + first.plusMonths(2));
  }

  /** The first month of a season of the northern half, by the calendar's quarters of the year. */
  static Month season(MatchResult m) {
    return switch (folded(m, "season")) {
      case "spring" -> Month.MARCH;
      case "summer" -> Month.JUNE;
      case "winter" -> Month.DECEMBER;
      default -> Month.SEPTEMBER;
    };
  }

  static Month month(MatchResult m) {
    return Month.of(CalendarDay.month(m.group("month")).orElseThrow());
  }

  static DayOfWeek weekday(MatchResult m) {
    return DayOfWeek.valueOf(m.group("weekday").toUpperCase(Locale.ROOT) + "DAY");
  }

  static Which which(MatchResult m) {
    return switch (folded(m, "which")) {
      case "last", "this past" -> LAST;
      case "this" -> THIS;
      case "next", "this coming", "the coming" -> NEXT;
      default -> OPEN;
    };
  }

  /** -1 for last, 1 for next, 0 for this. */
  static int step(MatchResult m) {
    return switch (which(m)) {
      case LAST -> -1;
      case NEXT -> 1;
      case THIS, OPEN -> 0;
    };
  }

  static ChronoUnit unit(MatchResult m) {
    return switch (folded(m, "unit")) {
      case "hour" -> ChronoUnit.HOURS;
      case "day" -> ChronoUnit.DAYS;
      case "week" -> ChronoUnit.WEEKS;
      case "month" -> ChronoUnit.MONTHS;
      default -> ChronoUnit.YEARS;
    };
  }

  private static int units(MatchResult m) {
    return folded(m, "unit").equals("decade") ? 10 * number(m) : number(m);
  }

  private static int number(MatchResult m) {
    String words = folded(m, "number");
    if (Character.isDigit(words.charAt(0))) {
      return Integer.parseInt(words);
    }
    return switch (words) {
      case "a", "an" -> 1;
      case "a couple of" -> 2;
      default -> NUMBERS.indexOf(words);
    };
  }

  /** What a part matched, in small letters and with single spaces; empty where it did not. */
  private static String folded(MatchResult m, String part) {
    String words = m.namedGroups().containsKey(part) ? m.group(part) : null;
    return words == null ? "" : words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
