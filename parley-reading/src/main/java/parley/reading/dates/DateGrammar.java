package parley.reading.dates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import parley.reading.claim.Span;

/**
 * Finds the words about time in a text. The rules are tried in order, and what an earlier one has
 * taken a later one does not see, so that the longer reading wins.
 */
final class DateGrammar {

  /** Words about time, where they stand in the text searched, and the rule that knows them. */
  record Found(Span span, DateExpression expression, String rule) {}

  private DateGrammar() {}

  /** All words about time in a text, in order, none overlapping another. */
  static List<Found> in(CharSequence text) {
    List<Found> found = new ArrayList<>();
    BitSet taken = new BitSet(text.length());
    for (CalendarDay day : CalendarDay.allIn(text)) {
      Span span = withWeekday(text, day.span());
      taken.set(span.start(), span.end());
      found.add(new Found(span, new DateExpression.Fixed(day.day().toString()), "calendar-day"));
    }
    for (DateRule rule : DateRule.ENGLISH) {
      Matcher m = rule.pattern().matcher(text);
      for (int from = 0; from <= text.length() && m.find(from); ) {
        Span span = words(m);
        from = Math.max(m.start() + 1, span.end());
        int other = taken.nextSetBit(span.start());
        if (other < 0 || other >= span.end()) {
          taken.set(span.start(), span.end());
          found.add(new Found(span, rule.meaning().apply(m.toMatchResult()), rule.name()));
        }
      }
    }
    found.removeIf(f -> f.expression() instanceof DateExpression.Unknown);
    found.sort(Comparator.comparing(Found::span));
    return List.copyOf(found);
  }

  /** Most rules name the whole match; some look at a preposition before the words. */
  private static Span words(Matcher m) {
    return m.namedGroups().containsKey("words")
        ? new Span(m.start("words"), m.end("words"))
        : new Span(m.start(), m.end());
  }

  private static Span withWeekday(CharSequence text, Span day) {
    Matcher m =
        DateRule.WEEKDAY_BEFORE.matcher(text).region(Math.max(0, day.start() - 20), day.start());
    return m.find() ? new Span(m.start(), day.end()) : day;
  }
}
