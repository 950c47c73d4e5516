package parley.reading.dates;

import java.util.ArrayList;
import java.util.List;
import parley.reading.claim.Span;

/** The quoted stretches of a paragraph. One that is not closed runs to the end of it. */
final class Quotation {

  private Quotation() {}

  static List<Span> in(String text, Span paragraph) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (open < 0 && (c == '"' || c == '\u201C')) {
        open = i;
      } else if (open >= 0 && (c == '"' || c == '\u201D')) {
        found.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      found.add(new Span(open, paragraph.end()));
    }
    return found;
  }
}
