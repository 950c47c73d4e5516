package parley.talks.formula;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Cuts a formula's text into words, on demand, so that nothing after a fault is looked at. */
final class FormulaWords {

  /** What people used to other notations type. */
  private static final Map<String, String> OTHER_NOTATIONS =
      Map.of("&", "and", "&&", "and", "|", "or", "||", "or", "!", "not", "->", "only if");

  private final String text;
  private int at;
  private int counted;
  private int column = 1;
  private Word ahead;

  FormulaWords(String text) {
    this.text = text;
    this.ahead = cut();
  }

  /** One word of a formula; the empty one ends it. */
  record Word(String text, int column) {

    boolean is(String other) {
      return text.equals(other);
    }

    boolean isEnd() {
      return text.isEmpty();
    }

    boolean isName() {
      return !isEnd() && isNameStart(text.codePointAt(0)) && !Names.RESERVED.contains(text);
    }
  }

  Word peek() {
    return ahead;
  }

  Word next() {
    var word = ahead;
    ahead = cut();
    return word;
  }

  /** The operator that a word in other letters or another notation stands for. */
  static Optional<String> misspeltOperator(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return Names.RESERVED.contains(lower)
        ? Optional.of(lower)
        : Optional.ofNullable(OTHER_NOTATIONS.get(word));
  }

  private Word cut() {
    while (at < text.length() && isSpace(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    int start = at;
    if (at < text.length()) {
      int first = text.codePointAt(at);
      at += Character.charCount(first);
      if (isNameStart(first)) {
        skipName();
      } else if (first != '(' && first != ')') {
        skipOther();
      }
    }
    column += text.codePointCount(counted, start);
    counted = start;
    return new Word(text.substring(start, at), column);
  }

  private void skipName() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!isNameStart(c) && c != '-' && c != '_' && c != '.' && !isMark(c)) {
        return;
      }
      at += Character.charCount(c);
    }
  }

  private void skipOther() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isNameStart(c) || isSpace(c) || c == '(' || c == ')') {
        return;
      }
      at += Character.charCount(c);
    }
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isNameStart(int c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
