package parley.reading.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.reading.dates.DateExpression.Which;

/**
 * Puts words about time on the calendar. A bare weekday, day or month is the nearest one in the
 * direction of its clause, the day of speaking included; without a direction the nearest.
 */
final class DateResolver {

  /** A day this far off in the direction of the clause is not meant if one lies near at hand. */
  private static final int FAR = 300;

  private static final int NEAR = 45;

  private DateResolver() {}

  /**
   * The ISO 8601 value.
   *
   * @param from the day of speaking; null where it is unknown, and then only what means the same on
   *     any day has a value
   */
  static Optional<String> resolve(
      DateExpression expression, @Nullable LocalDate from, Direction direction) {
    if (expression instanceof DateExpression.Fixed fixed) {
      return Optional.of(fixed.value());
    }
    if (from == null) {
      return Optional.empty();
    }
    return switch (expression) {
      case DateExpression.Fixed fixed -> Optional.of(fixed.value());
      case DateExpression.Unknown _ -> Optional.empty();
      case DateExpression.Days days -> Optional.of(from.plusDays(days.offset()).toString());
      case DateExpression.Weekday weekday ->
          Optional.of(weekday(weekday.day(), weekday.which(), from, direction).toString());
      case DateExpression.WeekdayOfWeek weekday ->
          Optional.of(
              from.plusWeeks(weekday.weeks())
                  .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .with(TemporalAdjusters.nextOrSame(weekday.day()))
                  .toString());
      case DateExpression.DayOfYear day ->
          yearly(day.month(), day.day(), day.which(), from, direction).map(LocalDate::toString);
      case DateExpression.DaysOfYear days ->
          yearly(days.month(), days.first(), Which.OPEN, from, direction)
              .flatMap(first ->
                  CalendarDay.day(first.getYear(), first.getMonthValue(), days.last())
                      .filter(last -> last.isAfter(first))
                      .map(last -> first + "/" + last));
      case DateExpression.DayOfMonth day -> monthly(day.day(), from, direction);
      case DateExpression.MonthOfYear month ->
          Optional.of(month(month.month(), month.which(), from, direction).toString());
      case DateExpression.MonthEnd end ->
          Optional.of(month(end.month(), Which.OPEN, from, direction).atEndOfMonth().toString());
      case DateExpression.MonthInYear month ->
          Optional.of(YearMonth.of(from.getYear() + month.years(), month.month()).toString());
      case DateExpression.Period period ->
          Optional.of(period(period.unit(), period.offset(), from));
      case DateExpression.PeriodEnd end -> Optional.of(periodEnd(end, from).toString());
      case DateExpression.Weekend weekend -> Optional.of(weekend(weekend.which(), from, direction));
      case DateExpression.Stretch stretch ->
          stretch.offset() > 0 && direction == Direction.PAST
              ? Optional.empty()
              : Optional.of(stretch(stretch, from));
      case DateExpression.Ahead ahead ->
          direction == Direction.FUTURE ? Optional.of(ahead(ahead, from)) : Optional.empty();
      case DateExpression.Season season ->
          Optional.of(season(season.first(), season.which(), from, direction));
    };
  }

  private static LocalDate weekday(
      DayOfWeek day, Which which, LocalDate from, Direction direction) {
    return switch (which) {
      case LAST -> from.with(TemporalAdjusters.previous(day));
      case THIS ->
          direction == Direction.PAST
              ? from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .with(TemporalAdjusters.nextOrSame(day)) // a later one would be "last Friday"
              : from.with(TemporalAdjusters.nextOrSame(day));
      // "Next Friday" is the Friday of next week; that of this week is "this Friday" or "Friday".
      case NEXT ->
          from.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
              .with(TemporalAdjusters.nextOrSame(day));
      case OPEN ->
          switch (direction) {
            case PAST -> from.with(TemporalAdjusters.previousOrSame(day));
            case FUTURE -> from.with(TemporalAdjusters.nextOrSame(day));
            case UNSURE -> from.minusDays(3).with(TemporalAdjusters.nextOrSame(day));
          };
    };
  }

  private static Optional<LocalDate> yearly(
      Month month, int day, Which which, LocalDate from, Direction direction) {
    return switch (which) {
      case LAST -> CalendarDay.day(from.getYear() - 1, month.getValue(), day);
      case THIS -> CalendarDay.day(from.getYear(), month.getValue(), day);
      case NEXT -> CalendarDay.day(from.getYear() + 1, month.getValue(), day);
      // 29 February comes every fourth year.
      case OPEN ->
          choose(
              i -> CalendarDay.day(from.getYear() + i, month.getValue(), day), 4, from, direction);
    };
  }

  private static Optional<String> monthly(int day, LocalDate from, Direction direction) {
    YearMonth now = YearMonth.from(from);
    return choose(
            i -> {
              YearMonth month = now.plusMonths(i);
              return CalendarDay.day(month.getYear(), month.getMonthValue(), day);
            },
            2,
            from,
            direction)
        .map(LocalDate::toString);
  }

  /** Of the days that come round, the one meant. */
  private static Optional<LocalDate> choose(
      IntFunction<Optional<LocalDate>> days, int reach, LocalDate from, Direction direction) {
    Optional<LocalDate> nearest = Optional.empty();
    Optional<LocalDate> directed = Optional.empty();
    for (int i : IntStream.rangeClosed(-reach, reach).toArray()) {
      Optional<LocalDate> day = days.apply(i);
      if (day.isEmpty()) {
        continue;
      }
      nearest = nearer(nearest, day, from);
      boolean fits =
          direction == Direction.PAST ? !day.get().isAfter(from) : !day.get().isBefore(from);
      if (direction != Direction.UNSURE && fits) {
        directed = nearer(directed, day, from);
      }
    }
    if (directed.isEmpty()) {
      return nearest;
    }
    boolean implausible =
        distance(directed.get(), from) > FAR && distance(nearest.orElseThrow(), from) < NEAR;
    return implausible ? nearest : directed;
  }

  private static Optional<LocalDate> nearer(
      Optional<LocalDate> known, Optional<LocalDate> other, LocalDate from) {
    return known.isEmpty() || distance(other.orElseThrow(), from) < distance(known.get(), from)
        ? other
        : known;
  }

  private static long distance(LocalDate day, LocalDate from) {
    return Math.abs(ChronoUnit.DAYS.between(day, from));
  }

  private static YearMonth month(Month month, Which which, LocalDate from, Direction direction) {
    YearMonth now = YearMonth.from(from);
    YearMonth same = YearMonth.of(from.getYear(), month);
    YearMonth before = same.isAfter(now) ? same.minusYears(1) : same;
    YearMonth after = same.isBefore(now) ? same.plusYears(1) : same;
    return switch (which) {
      case LAST -> before.equals(now) ? before.minusYears(1) : before;
      case THIS -> same;
      case NEXT -> after.equals(now) ? after.plusYears(1) : after;
      case OPEN ->
          switch (direction) {
            case PAST -> before;
            case FUTURE -> after;
            case UNSURE ->
                before.until(now, ChronoUnit.MONTHS) <= now.until(after, ChronoUnit.MONTHS)
                    ? before
                    : after;
          };
    };
  }

  private static String period(ChronoUnit unit, int offset, LocalDate from) {
    return switch (unit) {
      case DAYS -> from.plusDays(offset).toString();
      case WEEKS -> {
        LocalDate monday =
            from.plusWeeks(offset).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield monday + "/" + monday.plusDays(6);
      }
      case MONTHS -> YearMonth.from(from).plusMonths(offset).toString();
      case YEARS -> year(from.getYear() + offset);
      default -> throw new IllegalArgumentException("no period of " + unit);
    };
  }

  private static LocalDate periodEnd(DateExpression.PeriodEnd end, LocalDate from) {
    return switch (end.unit()) {
      case WEEKS ->
          from.plusWeeks(end.offset()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTHS -> YearMonth.from(from).plusMonths(end.offset()).atEndOfMonth();
      case YEARS -> LocalDate.of(from.getYear() + end.offset(), Month.DECEMBER, 31);
      default -> throw new IllegalArgumentException("no end of " + end.unit());
    };
  }

  private static String year(int year) {
    return "%04d".formatted(year);
  }

  private static String weekend(Which which, LocalDate from, Direction direction) {
    LocalDate thisOne =
        from.getDayOfWeek() == DayOfWeek.SUNDAY
            ? from.minusDays(1)
            : from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    boolean begun = !thisOne.isAfter(from);
    LocalDate saturday =
        switch (which) {
          case LAST -> thisOne.minusWeeks(1);
          case NEXT -> thisOne.plusWeeks(1);
          case THIS -> thisOne;
          case OPEN -> direction == Direction.PAST && !begun ? thisOne.minusWeeks(1) : thisOne;
        };
    return saturday + "/" + saturday.plusDays(1);
  }

  private static String stretch(DateExpression.Stretch stretch, LocalDate from) {
    LocalDate other = plus(from, stretch.offset(), stretch.unit());
    return other.isBefore(from) ? other + "/" + from : from + "/" + other;
  }

  /** A day for days; for longer units the week, month or year, which is as exact as the words. */
  private static String ahead(DateExpression.Ahead ahead, LocalDate from) {
    return period(ahead.unit(), ahead.offset(), from);
  }

  private static LocalDate plus(LocalDate from, int offset, ChronoUnit unit) {
    try {
      return from.plus(offset, unit);
    } catch (DateTimeException e) {
      return from;
    }
  }

  private static String season(Month first, Which which, LocalDate from, Direction direction) {
    YearMonth now = YearMonth.from(from);
    YearMonth start = YearMonth.of(from.getYear(), first);
    YearMonth before = start.isAfter(now) ? start.minusYears(1) : start;
    boolean running = before.plusMonths(2).compareTo(now) >= 0;
    YearMonth chosen =
        switch (which) {
          case LAST -> running ? before.minusYears(1) : before;
          case NEXT -> before.plusYears(1);
          case THIS, OPEN -> running || direction == Direction.PAST ? before : before.plusYears(1);
        };
    if (which == Which.THIS && !running && chosen.getYear() != from.getYear()) {
      chosen = start;
    }
    return chosen + "/" + chosen.plusMonths(2);
  }
}
