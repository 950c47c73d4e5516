package parley.reading.dates;

import static parley.reading.dates.DateExpression.Which.OPEN;
import static parley.reading.dates.DateMeanings.month;
import static parley.reading.dates.DateMeanings.period;
import static parley.reading.dates.DateMeanings.season;
import static parley.reading.dates.DateMeanings.step;
import static parley.reading.dates.DateMeanings.stretch;
import static parley.reading.dates.DateMeanings.unit;
import static parley.reading.dates.DateMeanings.weekday;
import static parley.reading.dates.DateMeanings.which;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Some of the words news has for days and spans of time, and what they mean.
 *
 * @param pattern has a group "words" where it looks at more than the words themselves
 */
record DateRule(String name, Pattern pattern, Function<MatchResult, DateExpression> meaning) {

  private static final String B = "(?<![\\p{L}\\p{N}])";
  private static final String E = "(?![\\p{L}\\p{N}])";
  private static final String WEEKDAY = "(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day" + E;
  private static final String LONG_MONTH =
      "(?<month>January|February|March|April|May|June|July|August|September|October|November"
          + "|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";
  private static final String MONTH =
      "(?<month>January|February|March|April|May|June|July|August|September|October|November"
          + "|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|"
          + E
          + "))";
  private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
  private static final String TO_DAY =
      "\\s?(?:-|\u2013|\u2014|to|and|until|through)\\s?(?<last>[0-3]?\\d)(?:st|nd|rd|th)?";
  private static final String PART_OF_DAY =
      "(?:\\s+(?:morning|afternoon|evening|night|midnight|noon)" + E + ")?";
  private static final String WHICH =
      "(?<which>(?i:last|this|next|this\\s+past|this\\s+coming|the\\s+coming))\\s+";
  private static final String NUMBER =
      "(?<number>\\d{1,3}|(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
          + "|a\\s+couple\\s+of))\\s+";
  private static final String UNIT = "(?<unit>(?i:hour|day|week|month|year|decade))s?" + E;

  /** A weekday at the end of a text, before a day of the calendar. */
  static final Pattern WEEKDAY_BEFORE = Pattern.compile(B + WEEKDAY + ",?\\s+(?:the\\s+)?$");

  /** The words news has for days and spans of time, in the order they are tried. */
  static final List<DateRule> ENGLISH =
      List.of(
          // Names with a weekday in them, habits, and days counted from another day than today.
          rule(
              "no-day",
              B
                  + "(?:(?:Black|Good|Bloody|Ash|Palm|Super|Easter|Holy|Maundy|Shrove|Whit|Cyber)\\s+"
                  + WEEKDAY
                  + "|(?i:every|each)\\s+(?:\\p{L}+\\s+){0,2}?(?:"
                  + WEEKDAY.replace("?<weekday>", "?:")
                  + "|(?:day|week|month|year|weekend))|(?i:the\\s+(?:previous|following|next|preceding|same"
                  + "|other)|that)\\s+(?:day|week|weekend|month|year|morning|evening)|(?i:the\\s+(?:next|previous|following|preceding))\\s+(?:"
                  + WEEKDAY.replace("?<weekday>", "?:")
                  + ")"
                  + E
                  + "|(?:\\d{1,3}|(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten|a\\s+few"
                  + "|several|some))\\s+(?:day|week|month|year|decade)s?\\s+(?:later|earlier|before|after|old)"
                  + E
                  + "|(?i:the\\s+(?:day|week|month|year)\\s+(?:before(?!\\s+yesterday)|after(?!\\s+tomorrow)))"
                  + E
                  + ")",
              DateMeanings::none),
          rule(
              "day-range",
              B + DAY + TO_DAY + "\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s+(?<year>\\d{4}))?" + E,
              DateMeanings::days),
          rule(
              "day-range",
              B + MONTH + "\\s+" + DAY + TO_DAY + "(?:,?\\s+(?<year>\\d{4}))?" + E,
              DateMeanings::days),
          rule(
              "day-and-month",
              B
                  + "(?:"
                  + WEEKDAY
                  + ",?\\s+(?:the\\s+)?)?"
                  + DAY
                  + "\\s+(?:of\\s+)?"
                  + MONTH
                  + "(?:\\s+(?<which>last|this|next)\\s+year)?(?![\\p{L}\\p{N}-])",
              DateMeanings::dayOfYear),
          rule(
              "day-and-month",
              B
                  + "(?:"
                  + WEEKDAY
                  + ",?\\s+)?"
                  + MONTH
                  + "\\s+"
                  + DAY
                  + "(?:,?\\s+(?<which>last|this|next)\\s+year)?(?![\\p{L}\\p{N}:%]|[.,]\\d)",
              DateMeanings::dayOfYear),
          rule(
              "month-end",
              B
                  + "(?i:the\\s+end\\s+of)\\s+"
                  + LONG_MONTH
                  + "(?:,?\\s+(?<year>\\d{4}))?(?![\\p{L}\\p{N}])",
              DateMeanings::monthEnd),
          rule(
              "month-and-year",
              B + MONTH + "(?:\\s+of)?,?\\s+(?<year>\\d{4})" + E,
              DateMeanings::monthAndYear),
          rule(
              "month",
              B + LONG_MONTH + "\\s+(?<which>last|this|next)\\s+year" + E,
              m -> new DateExpression.MonthInYear(month(m), step(m))),
          rule(
              "month",
              B + WHICH + LONG_MONTH + E,
              m -> new DateExpression.MonthOfYear(month(m), which(m))),
          rule(
              "weekday-of-week",
              B + WEEKDAY + PART_OF_DAY + "\\s+(?:of\\s+)?(?<which>last|this|next)\\s+week" + E,
              m -> new DateExpression.WeekdayOfWeek(weekday(m), step(m))),
          rule("weekday", B + WHICH + WEEKDAY + PART_OF_DAY, DateMeanings::weekdayOfThese),
          rule(
              "weekday",
              B + WEEKDAY + PART_OF_DAY,
              m -> new DateExpression.Weekday(weekday(m), OPEN)),
          rule(
              "day",
              B + "(?i:the\\s+day\\s+before\\s+yesterday)" + E,
              m -> new DateExpression.Days(-2)),
          rule(
              "day",
              B + "(?i:the\\s+day\\s+after\\s+tomorrow)" + E,
              m -> new DateExpression.Days(2)),
          rule(
              "day",
              B + "(?i:yesterday|last\\s+(?:night|evening))" + PART_OF_DAY + E,
              m -> new DateExpression.Days(-1)),
          rule("day", B + "(?i:tomorrow)" + PART_OF_DAY + E, m -> new DateExpression.Days(1)),
          rule(
              "day",
              B + "(?i:today|tonight|this\\s+(?:morning|afternoon|evening))" + E,
              m -> new DateExpression.Days(0)),
          rule(
              "period-end",
              B
                  + "(?i:the\\s+end\\s+of\\s+(?<which>the|this|next|last)\\s+(?<unit>week|month|year))"
                  + E,
              m -> new DateExpression.PeriodEnd(unit(m), step(m))),
          rule(
              "period-end",
              B + "(?i:(?:the\\s+)?(?<unit>year|month)(?:['\u2019]s|-|\\s)\\s?end)" + E,
              m -> new DateExpression.PeriodEnd(unit(m), 0)),
          rule(
              "weekend",
              B
                  + "(?:"
                  + WHICH
                  + "|(?i:(?:at|over|during)\\s+(?=the)))(?<words>(?:the\\s+)?(?i:weekend))"
                  + E,
              m -> new DateExpression.Weekend(which(m))),
          rule("ago", B + NUMBER + UNIT + "\\s+(?:ago)" + E, m -> period(m, -1)),
          rule(
              "from-now",
              B + NUMBER + UNIT + "\\s+(?:from\\s+now|from\\s+today)" + E,
              m -> period(m, 1)),
          rule(
              "stretch",
              B + "(?i:within)\\s+(?:the\\s+(?:next|coming)\\s+)?" + NUMBER + UNIT,
              m -> stretch(m, 1)),
          rule(
              "stretch",
              B
                  + "(?i:the\\s+(?<side>next|coming|past|last))\\s+"
                  + NUMBER
                  + UNIT
                  + "(?!\\s+of\\b)",
              m ->
                  stretch(
                      m, m.group("side").toLowerCase(Locale.ROOT).matches("past|last") ? -1 : 1)),
          rule(
              "ahead",
              B
                  + "(?i:in)(?<!\\b(?:first|once|worst|best|biggest|largest)\\b[^.;]{0,40}in)\\s+"
                  + NUMBER
                  + UNIT
                  + "['\u2019]?s?(?:\\s+time)?",
              DateMeanings::ahead),
          rule(
              "season",
              B
                  + "(?<season>(?i:spring|summer|autumn|fall|winter))(?:\\s+of)?\\s+(?<year>\\d{4})"
                  + E,
              DateMeanings::seasonOfYear),
          rule(
              "season",
              B + WHICH + "(?<season>spring|summer|autumn|fall|winter)" + E,
              m -> new DateExpression.Season(season(m), which(m))),
          rule(
              "period",
              B + WHICH + "(?i:(?<unit>week|month|year)s?)" + E,
              m -> new DateExpression.Period(unit(m), step(m))),
          rule(
              "month",
              B
                  + "(?:(?i:in|since|by|until|till|from|to|through|throughout|during|of|before|after|early"
                  + "|late|mid|between)[\\s-]+(?:the\\s+|early\\s+|late\\s+|mid[\\s-]|mid-?)?)"
                  + "(?<words>"
                  + LONG_MONTH
                  + ")"
                  + E
                  + "(?!\\s+\\p{Lu})",
              m -> new DateExpression.MonthOfYear(month(m), OPEN)),
          rule(
              "month",
              B
                  + "(?<month>January|February|July|September|October|November|December)"
                  + E
                  + "(?!\\s+\\p{Lu})",
              m -> new DateExpression.MonthOfYear(month(m), OPEN)),
          rule(
              "day-of-month",
              B
                  + "(?i:on|by|until|till|from|since|before|after)\\s+(?<words>the\\s+(?<day>[0-3]?\\d)(?:st|nd|rd|th))"
                  + "(?=\\s*(?:[,.;:)\"\u201D]|$)|\\s+(?:and|to|in|at|for|with|that|when|but|if|or)\\b)",
              m -> new DateExpression.DayOfMonth(Integer.parseInt(m.group("day")))),
          rule(
              "years",
              B + "(?<year>(?:1[5-9]|20)\\d{2})\\s?[-\u2013]\\s?(?<last>(?:1[5-9]|20)\\d{2})" + E,
              DateMeanings::years),
          rule(
              "decade",
              B
                  + "(?i:the)\\s+(?:(?:early|mid|late)[\\s-])?(?<year>(?:1[5-9]|20)\\d0)['\u2019]?s"
                  + E,
              DateMeanings::decade),
          rule(
              "year",
              B
                  + "(?:(?i:in|since|by|until|till|from|of|during|before|after|to|between|through|throughout"
                  + "|early|late|mid|around|year|the|an?|its|his|her|their|our)[\\s-]+|(?<=['\u2019]s)\\s+"
                  + "|\\(|(?<=(?:1[5-9]|20)\\d{2}\\s(?:and|or|to)\\s)|for\\s+(?=\\d{4}[.,;)]))(?<words>(?<year>(?:1[5-9]|20)\\d{2}))"
                  + "(?![\\p{L}\\p{N}%]|[.,:]\\d|\\s+(?:people|troops|soldiers|fighters|men|prisoners|hours"
                  + "|refugees|civilians|dollars|euros|tonnes|tons|miles|kilomet)|[\\s-]year)",
              m -> new DateExpression.Fixed(m.group("year"))));

  private static DateRule rule(
      String name, String pattern, Function<MatchResult, DateExpression> meaning) {
    return new DateRule(name, Pattern.compile(pattern), meaning);
  }
}
