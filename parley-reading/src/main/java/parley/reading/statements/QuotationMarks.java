package parley.reading.statements;

import org.jspecify.annotations.Nullable;

/**
 * What a character is where it stands: an opening mark, a closing one, either, or no quotation mark
 * at all. Apostrophes are none.
 */
enum QuotationMarks {
  STRAIGHT,
  CURLY,
  LOW,
  ANGLE,
  INWARD_ANGLE,
  SINGLE_ANGLE,
  CORNER,
  WHITE_CORNER,
  DOUBLE_ANGLE,
  SINGLE_STRAIGHT,
  SINGLE_CURLY,
  SINGLE_LOW;

  /** The family of marks that can open a quotation with this character here, if it can. */
  static @Nullable QuotationMarks opening(CharSequence text, int at, int start, int end) {
    return switch (text.charAt(at)) {
      case '“' -> CURLY;
      case '„' -> LOW;
      case '«' -> ANGLE;
      case '»' -> opens(text, at, start, end) ? INWARD_ANGLE : null;
      case '‹' -> SINGLE_ANGLE;
      case '「' -> CORNER;
      case '『' -> WHITE_CORNER;
      case '《' -> DOUBLE_ANGLE;
      case '"' -> opens(text, at, start, end) || alone(text, at, end) ? STRAIGHT : null;
      case '‘' -> SINGLE_CURLY;
      case '‚' -> opens(text, at, start, end) ? SINGLE_LOW : null;
      case '\'' -> opens(text, at, start, end) ? SINGLE_STRAIGHT : null;
      case '`' -> opens(text, at, start, end) && doubled(text, at, end) ? SINGLE_STRAIGHT : null;
      default -> null;
    };
  }

  /** Whether this character can end a quotation that a mark of this family opened. */
  boolean closes(CharSequence text, int at, int start, int end) {
    char mark = text.charAt(at);
    return switch (this) {
      // Right after the opening mark it closes a quotation of nothing, unless marks are doubled.
      case STRAIGHT ->
          mark == '"'
              && (ends(text, at, start)
                  || alone(text, at, end)
                  || (at == start && !joins(text, at, end)));
      case CURLY -> mark == '”' || (mark == '"' && ends(text, at, start));
      case LOW -> mark == '“' || mark == '”';
      case ANGLE -> mark == '»';
      case INWARD_ANGLE -> mark == '«' && ends(text, at, start);
      case SINGLE_ANGLE -> mark == '›';
      case CORNER -> mark == '」';
      case WHITE_CORNER -> mark == '』';
      case DOUBLE_ANGLE -> mark == '》';
      case SINGLE_STRAIGHT -> mark == '\'' && ends(text, at, start) && !joins(text, at, end);
      case SINGLE_CURLY ->
          (mark == '’' || mark == '\'') && ends(text, at, start) && !joins(text, at, end);
      case SINGLE_LOW ->
          (mark == '‘' || mark == '’') && ends(text, at, start) && !joins(text, at, end);
    };
  }

  /** Whether a mark that opens a quotation is typed twice for one: ""We wait."" */
  static boolean doubled(CharSequence text, int at, int end) {
    return at + 2 < end
        && text.charAt(at) == text.charAt(at + 1)
        && Character.isLetterOrDigit(text.charAt(at + 2));
  }

  boolean single() {
    return this == SINGLE_STRAIGHT || this == SINGLE_CURLY || this == SINGLE_LOW;
  }

  private static boolean opens(CharSequence text, int at, int start, int end) {
    boolean room = at == start || "([{—–-/\"“‘'„‚«‹「『".indexOf(text.charAt(at - 1)) >= 0;
    return (room || Character.isWhitespace(text.charAt(at - 1)))
        && at + 1 < end
        && !Character.isWhitespace(text.charAt(at + 1));
  }

  /** Whether white space follows, as it does a closing mark and a badly typed opening one. */
  private static boolean alone(CharSequence text, int at, int end) {
    return at + 1 >= end || Character.isWhitespace(text.charAt(at + 1));
  }

  private static boolean ends(CharSequence text, int at, int start) {
    return at > start && !Character.isWhitespace(text.charAt(at - 1));
  }

  /** Whether the mark joins letters, as an apostrophe does. */
  private static boolean joins(CharSequence text, int at, int end) {
    return at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
