package parley.reading.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/** What words about time mean, before it is known which day they count from. */
sealed interface DateExpression {

  /** Which one of those that come round again. */
  enum Which {
    LAST,
    THIS,
    NEXT,
    /** Nothing says which: the tense of the clause has to. */
    OPEN
  }

  /** Means the same whenever it is said; the value is ISO 8601. */
  record Fixed(String value) implements DateExpression {}

  /** Names no day that can be known, such as {@code the following week}; keeps others from it. */
  record Unknown() implements DateExpression {}

  /** The day itself, the one before, the one after, …. */
  record Days(int offset) implements DateExpression {}

  /** {@code Friday}, {@code next Friday}. */
  record Weekday(DayOfWeek day, Which which) implements DateExpression {}

  /** {@code Friday of last week}. */
  record WeekdayOfWeek(DayOfWeek day, int weeks) implements DateExpression {}

  /** {@code 16 December}, {@code 16 December last year}. */
  record DayOfYear(Month month, int day, Which which) implements DateExpression {}

  /** {@code 12-14 May}. */
  record DaysOfYear(Month month, int first, int last) implements DateExpression {}

  /** {@code the 14th}. */
  record DayOfMonth(int day) implements DateExpression {}

  /** {@code in March}, {@code last March}. */
  record MonthOfYear(Month month, Which which) implements DateExpression {}

  /** {@code the end of March}: its last day. */
  record MonthEnd(Month month) implements DateExpression {}

  /** {@code March last year}: years count from that of speaking. */
  record MonthInYear(Month month, int years) implements DateExpression {}

  /**
   * The whole week, month or year that lies so many on: {@code last week}, {@code two years ago}.
   */
  record Period(ChronoUnit unit, int offset) implements DateExpression {}

  /** The last day of such a period: {@code the end of the year}. */
  record PeriodEnd(ChronoUnit unit, int offset) implements DateExpression {}

  /** Saturday and Sunday. */
  record Weekend(Which which) implements DateExpression {}

  /**
   * From the day of speaking back or on: {@code within two weeks}, {@code the past ten days}. One
   * to come is none in a clause about the past: {@code they answered within two weeks}.
   */
  record Stretch(ChronoUnit unit, int offset) implements DateExpression {}

  /** {@code in two weeks}: a day to come only where the clause speaks of what is to come. */
  record Ahead(ChronoUnit unit, int offset) implements DateExpression {}

  /** {@code last summer}: three months from {@code first} on. */
  record Season(Month first, Which which) implements DateExpression {}
}
