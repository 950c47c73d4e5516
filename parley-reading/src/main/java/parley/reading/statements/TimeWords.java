package parley.reading.statements;

import java.util.Set;
import parley.reading.report.CalendarWords;

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

  /** On a calendar without being called by a name of its own. */
  private static final Set<String> OTHERS =
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
          "week",
          "month",
          "year");

  private TimeWords() {}

  /** Whether it stands on a calendar. */
  static boolean onCalendar(String lemma) {
    return OTHERS.contains(lemma) || CalendarWords.NAMES.contains(lemma);
  }
}
