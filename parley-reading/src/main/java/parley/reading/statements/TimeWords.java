package parley.reading.statements;

import java.util.Set;

/** Nouns and adverbs that tell when: what stands after <em>until</em> or <em>by</em> as a time. */
final class TimeWords {

  /** Those that stand on no calendar. */
  static final Set<String> NAMES =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "weekend",
          "fortnight",
          "quarter",
          "decade",
          "century",
          "morning",
          "afternoon",
          "evening",
          "sunset",
          "sunrise",
          "nightfall",
          "daybreak",
          "now",
          "then",
          "recently",
          "lately",
          "date",
          "time",
          "moment",
          "notice",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "season",
          "christmas",
          "easter",
          "ramadan",
          "end",
          "start",
          "beginning",
          "age",
          "am",
          "pm",
          "deadline",
          "late",
          "later",
          "o'clock",
          "long",
          "stage",
          "point");

  /** Those that stand on a calendar. */
  static final Set<String> CALENDAR =
      Set.of(
          "midnight",
          "noon",
          "midday",
          "dawn",
          "dusk",
          "today",
          "tomorrow",
          "yesterday",
          "tonight",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "week",
          "month",
          "year");

  private TimeWords() {}
}
