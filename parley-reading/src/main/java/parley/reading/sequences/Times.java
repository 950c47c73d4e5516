package parley.reading.sequences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Dated;
import parley.reading.claim.Span;
import parley.reading.statements.Scene;

/** Days, months, seasons and stretches of time on the calendar of a plan. */
final class Times {

  private static final Set<String> ON =
      Set.of("in", "on", "by", "at", "for", "from", "before", "over", "during", "within", "after");
  private static final Set<String> BARE = Set.of("this", "next", "today", "tomorrow", "tonight");
  private static final Set<String> FILLERS =
      Set.of("new", "end", "start", "beginning", "middle", "turn", "close");
  private static final Set<String> SEASONS =
      Set.of(
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "today",
          "tomorrow",
          "tonight",
          "christmas",
          "easter",
          "ramadan",
          "week",
          "month",
          "year",
          "day",
          "days",
          "weeks",
          "months",
          "weekend",
          "harvest",
          "holidays",
          "hours",
          "morning",
          "evening",
          "afternoon",
          "midnight",
          "noon",
          "dawn");

  private Times() {}

  /** Whether words from one token up to another name a day, a month or a season. */
  static boolean dated(Scene scene, int from, int to) {
    Span words = scene.passage().span(from, to - 1);
    if (scene.groundwork().dates().in(words).stream().anyMatch(d -> words.contains(d.span()))) {
      return true;
    }
    Sentence s = scene.sentence();
    for (int i = from; i < to; i++) {
      if ((ON.contains(lower(s, i)) || BARE.contains(lower(s, i))) && end(scene, i, to) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The first day, month or season that words from one token up to another name. */
  static Optional<Span> first(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      int end = ON.contains(lower(scene.sentence(), i)) ? end(scene, i, to) : -1;
      if (end > i) {
        return Optional.of(scene.passage().span(i, end - 1));
      }
    }
    return scene.groundwork().dates().in(scene.passage().span(from, to - 1)).stream()
        .map(Dated::span)
        .findFirst();
  }

  /** Whether these words only say when: three days before the fleet sails. */
  static boolean only(Scene scene, int from, int to) {
    Sentence s = scene.sentence();
    for (int i = from; i < to; i++) {
      if (s.tag(i).startsWith("NN")) {
        return SEASONS.contains(lower(s, i));
      }
      if (!Set.of("CD", "DT", "JJ").contains(s.tag(i))) {
        return false;
      }
    }
    return false;
  }

  /** The token after a date that begins here, with its preposition, or -1. */
  static int end(Scene scene, int from, int to) {
    Sentence s = scene.sentence();
    int at = ON.contains(lower(s, from)) ? from + 1 : from;
    int last = -1;
    if (at < to && at > from && "IN".equals(s.tag(at))) {
      return -1;
    }
    for (int i = at; i < Math.min(to, at + 5); i++) {
      boolean calendar =
          SEASONS.contains(lower(s, i))
              || (scene.date(i) && s.form(i).matches("[12]\\d{3}"))
              || lower(s, i).matches("\\d+(st|nd|rd|th)")
              || (scene.date(i) && !"CD".equals(s.tag(i)));
      if (calendar || ("CD".equals(s.tag(i)) && last >= 0)) {
        last = i + 1;
      } else if (!Set.of("DT", "JJ", "CD", "IN", ",").contains(s.tag(i))
          && !FILLERS.contains(lower(s, i))) {
        break;
      }
    }
    return last;
  }

  /** Where a date with its preposition begins that ends before this token, or the token itself. */
  static int start(Scene scene, int from, int to) {
    Sentence s = scene.sentence();
    List<Dated> dates = scene.groundwork().dates().in(scene.passage().span(to - 1));
    for (int i = Math.max(from + 1, to - 6); i < to; i++) {
      int end = ON.contains(lower(s, i)) ? end(scene, i, to) : -1;
      if (end == to) {
        return i;
      }
    }
    for (Dated date : dates) {
      for (int i = from + 1; i < to; i++) {
        if (s.token(i).start() == date.span().start()) {
          return ON.contains(lower(s, i - 1)) ? i - 1 : i;
        }
      }
    }
    return to;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
