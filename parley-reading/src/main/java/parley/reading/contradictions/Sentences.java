package parley.reading.contradictions;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Span;

/** Where the sentences of a text end, found once. */
record Sentences(String text, NavigableSet<Integer> starts) {

  private static final Pattern END = Pattern.compile("[.!?][\"”’')]*\\s+|\\n\\s*");

  static Sentences of(String text) {
    NavigableSet<Integer> starts = new TreeSet<>();
    Matcher end = END.matcher(text);
    while (end.find()) {
      starts.add(end.end());
    }
    return new Sentences(text, starts);
  }

  /** The sentence or sentences around a stretch. */
  Span around(Span span) {
    Integer start = starts.floor(span.start());
    Integer end = starts.higher(Math.max(span.start(), span.end() - 1));
    return new Span(start == null ? 0 : start, end == null ? text.length() : end).trimmed(text);
  }
}
