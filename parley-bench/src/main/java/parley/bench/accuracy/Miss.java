package parley.bench.accuracy;

import java.util.List;
import java.util.stream.Collectors;
import parley.reading.claim.Span;

/**
 * One disagreement with the gold.
 *
 * @param kind what went wrong, such as {@code not-found}
 * @param item the record it is in
 * @param spans where
 * @param words for a person at the terminal; never written to a file
 */
record Miss(String kind, String item, List<Span> spans, String words) {

  private static final int SHOWN = 100;

  Miss {
    spans = List.copyOf(spans);
  }

  /** With the words of the places. */
  static Miss in(String text, String kind, String item, List<Span> spans) {
    return new Miss(
        kind,
        item,
        spans,
        spans.stream()
            .map(s -> "[" + cut(s.of(text).replace('\n', ' ')) + "]")
            .collect(Collectors.joining(" ")));
  }

  /** Of a whole sentence: what the gold has and what was found. */
  static Miss sets(String text, String item, Object gold, Object found) {
    return new Miss(
        "differs",
        item,
        List.of(new Span(0, text.length())),
        "gold " + gold + " found " + found + "  " + text.strip());
  }

  int size() {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static String cut(String words) {
    return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
  }
}
