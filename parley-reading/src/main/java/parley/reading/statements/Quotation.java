package parley.reading.statements;

import java.util.List;
import parley.reading.claim.Span;

/**
 * One quotation, from its opening mark to its closing one.
 *
 * @param whole with its marks
 * @param pieces the quoted words without marks, one span a paragraph
 * @param depth 0 for a quotation in running text, 1 for one inside another, …
 * @param closed whether it has a closing mark
 */
record Quotation(Span whole, List<Span> pieces, int depth, boolean closed) {

  /** Fewer words than this are a phrase borrowed, not an utterance, unless a comma says so. */
  private static final int UTTERANCE_WORDS = 3;

  Quotation {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a quotation of nothing at " + whole.start());
    }
  }

  int words(String text) {
    int words = 0;
    for (Span piece : pieces) {
      boolean inWord = false;
      for (int i = piece.start(); i < piece.end(); i++) {
        boolean letter = !Character.isWhitespace(text.charAt(i));
        if (letter && !inWord) {
          words++;
        }
        inWord = letter;
      }
    }
    return words;
  }

  /** Whether somebody is quoted at all, rather than a word held up or doubted. */
  boolean utterance(String text) {
    return words(text) >= UTTERANCE_WORDS || endsClause(text);
  }

  /** Whether the quoted words end in a stop, or a comma before the reporting clause. */
  boolean endsClause(String text) {
    Span last = pieces.getLast();
    return last.length() > 0 && ",.!?…".indexOf(text.charAt(last.end() - 1)) >= 0;
  }

  /** Whether the quoted words stop before the closing mark, as a whole sentence does. */
  boolean endsSentence(String text) {
    Span last = pieces.getLast();
    if (last.length() > 0 && ".!?…".indexOf(text.charAt(last.end() - 1)) >= 0) {
      return true;
    }
    return whole.end() < text.length() && ".!?".indexOf(text.charAt(whole.end())) >= 0;
  }

  boolean startsWithCapital(String text) {
    Span first = pieces.getFirst();
    for (int i = first.start(); i < first.end(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return Character.isUpperCase(text.charAt(i));
      }
    }
    return false;
  }
}
