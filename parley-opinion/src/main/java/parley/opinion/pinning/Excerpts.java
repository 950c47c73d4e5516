package parley.opinion.pinning;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.reading.claim.Span;
import parley.reading.report.Report;

/**
 * Cuts a report into excerpts between sentences. Each begins with the last sentences of the one
 * before, so that what is said across the cut is seen whole once. Headlines are sent like any other
 * paragraph; what intake took for furniture is not.
 */
public final class Excerpts {

  /**
   * Over a page: models that are asked for more at once leave more out, and some that run on a
   * person's machine take 4,096 tokens at once, instructions and answer with it.
   */
  static final int LONGEST = 4_000;

  /** What two excerpts share at most, two or three sentences. */
  static final int SHARED = 400;

  private Excerpts() {}

  /** The excerpts of the report in order; each has at most {@value #LONGEST} characters. */
  public static List<Excerpt> of(Report report) {
    List<Unit> units = units(report);
    List<Excerpt> excerpts = new ArrayList<>();
    int first = 0;
    while (first < units.size()) {
      int end = first;
      int length = 0;
      while (end < units.size() && length + units.get(end).span().length() <= LONGEST) {
        length += units.get(end++).span().length();
      }
      excerpts.add(new Excerpt(report.text(), pieces(units.subList(first, end))));
      first = end == units.size() ? end : shared(units, first, end);
    }
    return excerpts;
  }

  /** The first sentence of the next excerpt: a later one than the first of this. */
  private static int shared(List<Unit> units, int first, int end) {
    int next = end;
    int length = 0;
    while (next - 1 > first && length + units.get(next - 1).span().length() <= SHARED) {
      length += units.get(--next).span().length();
    }
    return next;
  }

  /** Sentences that follow each other in a paragraph as one piece. */
  private static List<Span> pieces(List<Unit> units) {
    List<Span> pieces = new ArrayList<>();
    int paragraph = -1;
    for (Unit unit : units) {
      if (unit.paragraph() == paragraph) {
        pieces.addLast(pieces.removeLast().cover(unit.span()));
      } else {
        pieces.add(unit.span());
      }
      paragraph = unit.paragraph();
    }
    return pieces;
  }

  /** A sentence, or part of one that is longer than an excerpt. */
  private record Unit(int paragraph, Span span) {}

  private static List<Unit> units(Report report) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    List<Unit> units = new ArrayList<>();
    for (int p = 0; p < report.paragraphs().size(); p++) {
      Span paragraph = report.paragraphs().get(p);
      sentences.setText(paragraph.of(report.text()));
      int start = sentences.first();
      for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
        add(units, p, new Span(paragraph.start() + start, paragraph.start() + end), report.text());
        start = end;
      }
    }
    return units;
  }

  private static void add(List<Unit> units, int paragraph, Span sentence, String text) {
    int at = sentence.start();
    while (sentence.end() - at > LONGEST) {
      int to = at + SHARED;
      if (Character.isLowSurrogate(text.charAt(to))) {
        to--;
      }
      units.add(new Unit(paragraph, new Span(at, to)));
      at = to;
    }
    units.add(new Unit(paragraph, new Span(at, sentence.end())));
  }
}
