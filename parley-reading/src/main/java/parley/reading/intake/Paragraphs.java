package parley.reading.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Span;

/**
 * Cuts paragraphs that no author wrote as one, such as a book in one line, into readable pieces.
 */
final class Paragraphs {

  /** Well beyond any real paragraph; a parser takes this much without trouble. */
  static final int LONGEST = 10_000;

  /** Without a sentence end in reach a piece ends at a space, and without one at a character. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!\u2026][\"'\u201D\u2019)]?\\s+(?=[\\p{Lu}\"'\u201C\u2018])");

  private Paragraphs() {}

  static List<Span> cut(String text, Span paragraph) {
    List<Span> pieces = new ArrayList<>();
    int start = paragraph.start();
    while (paragraph.end() - start > LONGEST) {
      int end = end(text, start, start + LONGEST);
      Span piece = PlainText.trimmed(text, start, end);
      if (piece.length() > 0) {
        pieces.add(piece);
      }
      start = end;
    }
    Span last = PlainText.trimmed(text, start, paragraph.end());
    if (last.length() > 0) {
      pieces.add(last);
    }
    return pieces;
  }

  private static int end(String text, int from, int to) {
    Matcher m = SENTENCE_END.matcher(text).region(from, to);
    int best = -1;
    while (m.find()) {
      best = m.end();
    }
    for (int i = to - 1; best < 0 && i > from + LONGEST / 2; i--) {
      best = PlainText.blank(text.charAt(i)) ? i : -1;
    }
    if (best > from) {
      return best;
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }
}
