package parley.reading.statements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;
import parley.reading.report.Report;

/**
 * The quotations of a report, in text order.
 *
 * <p>One pass over each paragraph keeps a stack of open marks. A mark of a family that is already
 * open closes it, and with it whatever was left open inside. A quotation still open at the end of a
 * paragraph goes on in the next one if that begins with an opening mark of the same family, as is
 * usual in print; otherwise its closing mark is missing and it ends with its first sentence.
 */
final class Quotations {

  private final List<Quotation> all;

  private Quotations(List<Quotation> all) {
    this.all = List.copyOf(all);
  }

  static Quotations of(Report report) {
    Scan scan = new Scan(report.text());
    for (Span paragraph : report.paragraphs()) {
      scan.paragraph(paragraph);
    }
    scan.giveUpOpen();
    scan.found.sort(Comparator.comparing(Quotation::whole));
    return new Quotations(scan.found);
  }

  List<Quotation> all() {
    return all;
  }

  /** The quotations that stand in running text, not inside another. */
  List<Quotation> outer() {
    return all.stream().filter(q -> q.depth() == 0).toList();
  }

  /** The outermost quotation around this place. */
  Optional<Quotation> around(int offset) {
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (all.get(middle).whole().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    for (int i = low; i >= 0 && i < all.size(); i--) {
      if (all.get(i).depth() == 0) {
        return Optional.of(all.get(i)).filter(q -> q.whole().contains(offset));
      }
    }
    return Optional.empty();
  }

  /** A quotation whose closing mark is not found yet. */
  private record Open(
      QuotationMarks marks, int start, int inner, boolean doubled, List<Span> earlier) {}

  private static final class Scan {

    /** Quotations inside quotations beyond this depth are not followed. */
    private static final int DEEPEST = 4;

    /** How far on a single closing mark may stand, in code units. */
    private static final int FARTHEST = 1500;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    Scan(String text) {
      this.text = text;
    }

    void paragraph(Span p) {
      int at = resume(p);
      for (; at < p.end(); at++) {
        Open closed = closedBy(at, p);
        if (closed != null) {
          while (!closed.equals(open.pop())) {
            // what was left open inside goes with it
          }
          int end = closed.doubled() && twice(at, p.end()) ? at + 2 : at + 1;
          close(closed, at, end, true);
          at = end - 1;
          continue;
        }
        QuotationMarks marks = QuotationMarks.opening(text, at, p.start(), p.end());
        if (marks != null && (!marks.single() || closing(marks, at + 2, p.end()) >= 0)) {
          abandon(marks, at);
          boolean doubled = QuotationMarks.doubled(text, at, p.end());
          int inner = doubled ? at + 2 : at + 1;
          if (open.size() < DEEPEST) {
            open.push(new Open(marks, at, inner, doubled, List.of()));
          }
          at = inner - 1;
        }
      }
      suspend(p);
    }

    /** Carries a quotation over a paragraph break, if this paragraph opens with its mark again. */
    private int resume(Span p) {
      int at = p.start();
      while (at < p.end() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      Open last = open.peek();
      if (last == null || at >= p.end()) {
        return p.start();
      }
      if (QuotationMarks.opening(text, at, p.start(), p.end()) == last.marks()) {
        open.pop();
        open.push(new Open(last.marks(), last.start(), at + 1, last.doubled(), last.earlier()));
        return at + 1;
      }
      giveUpOpen();
      return p.start();
    }

    /** Keeps only the outermost open quotation for the next paragraph. */
    private void suspend(Span p) {
      while (open.size() > 1) {
        open.pop();
      }
      Open last = open.poll();
      if (last != null) {
        List<Span> pieces = new ArrayList<>(last.earlier());
        pieces.add(new Span(last.inner(), Math.max(last.inner(), p.end())));
        open.push(new Open(last.marks(), last.start(), last.inner(), last.doubled(), pieces));
      }
    }

    void giveUpOpen() {
      for (Open lost : open) {
        Span first =
            lost.earlier().isEmpty()
                ? new Span(lost.inner(), lost.inner())
                : lost.earlier().getFirst();
        int end = lost.earlier().size() > 1 ? lost.earlier().getLast().end() : sentenceEnd(first);
        List<Span> pieces =
            lost.earlier().size() > 1 ? lost.earlier() : List.of(new Span(first.start(), end));
        add(new Span(lost.start(), end), pieces, 0, false);
      }
      open.clear();
    }

    private int sentenceEnd(Span piece) {
      for (int i = piece.start(); i < piece.end(); i++) {
        if (".!?".indexOf(text.charAt(i)) >= 0
            && (i + 1 >= piece.end() || Character.isWhitespace(text.charAt(i + 1)))) {
          return i + 1;
        }
      }
      return piece.end();
    }

    private @Nullable Open closedBy(int at, Span p) {
      for (Open candidate : open) {
        int start = Math.max(p.start(), candidate.inner());
        boolean half = candidate.doubled() && candidate.marks().single() && !twice(at, p.end());
        if (!half
            && candidate.marks().closes(text, at, start, p.end())
            && !(candidate.marks().single() && possessive(candidate.marks(), at, p.end()))) {
          return candidate;
        }
      }
      return null;
    }

    private boolean twice(int at, int end) {
      return at + 1 < end && text.charAt(at) == text.charAt(at + 1);
    }

    /** Whether the mark is that of {@code the parties' demands}: the closing one comes later. */
    private boolean possessive(QuotationMarks marks, int at, int end) {
      boolean plural =
          text.charAt(at - 1) == 's'
              && at + 2 < end
              && text.charAt(at + 1) == ' '
              && Character.isLetter(text.charAt(at + 2));
      if (!plural) {
        return false;
      }
      int next = closing(marks, at + 1, end);
      for (int i = at + 1; i < next; i++) {
        if (QuotationMarks.opening(text, i, at, end) == marks) {
          return false;
        }
      }
      return next >= 0;
    }

    /** The first place from here on, not too far, where a mark of the family could close. */
    private int closing(QuotationMarks marks, int from, int end) {
      int limit = Math.min(end, from + FARTHEST);
      for (int i = from; i < limit; i++) {
        if (marks.closes(text, i, from - 1, end)) {
          return i;
        }
      }
      return -1;
    }

    /** Gives up an open quotation of the same family: its closing mark was left out. */
    private void abandon(QuotationMarks marks, int at) {
      Open last = open.peek();
      if (last != null && last.marks() == marks && !marks.single()) {
        open.pop();
        int end = sentenceEnd(new Span(last.inner(), at));
        close(last, end, end, false);
      }
    }

    private void close(Open quotation, int inner, int end, boolean closed) {
      List<Span> pieces = new ArrayList<>(quotation.earlier());
      pieces.add(new Span(quotation.inner(), inner));
      add(new Span(quotation.start(), end), pieces, open.size(), closed);
    }

    private void add(Span whole, List<Span> pieces, int depth, boolean closed) {
      List<Span> words = trimmed(pieces);
      if (!words.isEmpty()) {
        found.add(new Quotation(whole, words, depth, closed));
      }
    }

    private List<Span> trimmed(List<Span> pieces) {
      return pieces.stream().map(p -> p.trimmed(text)).filter(p -> p.length() > 0).toList();
    }
  }
}
