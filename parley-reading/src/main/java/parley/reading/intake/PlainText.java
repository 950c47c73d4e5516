package parley.reading.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;
import parley.reading.report.TurnLabels;

/**
 * Cuts plain text into paragraphs. A blank line always ends one. Whether a single line end does
 * depends on the text: where lines are filled up to a column (the next word would not have fitted),
 * it is hard-wrapped and line ends inside a paragraph are only spaces; else each line is a
 * paragraph, unless it breaks off in mid-sentence.
 */
final class PlainText {

  /** No column of printed or mailed text is wider. */
  private static final int WIDEST_COLUMN = 132;

  private static final double FILLED = 0.7;

  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*(?:[-*\u2022\u00B7\u25AA\u25CF\u2013\u2014]\\s+|\\(?(?:\\d{1,2}|[a-z])[.)]\\s+)\\S");

  private PlainText() {}

  static Manuscript open(String text) {
    List<List<Span>> groups = groups(text);
    int column = column(groups);
    List<Block> blocks = new ArrayList<>();
    for (List<Span> lines : groups) {
      Block whole = whole(text, lines);
      if (whole != null) {
        blocks.add(whole);
        continue;
      }
      int first = 0;
      for (int i = 1; i <= lines.size(); i++) {
        if (i == lines.size() || breaks(text, lines.get(i - 1), lines.get(i), column)) {
          Span block = new Span(lines.get(first).start(), lines.get(i - 1).end());
          blocks.add(new Block(block, Block.Role.PLAIN));
          first = i;
        }
      }
    }
    return new Manuscript(text, blocks, null, null, null, "plain-text");
  }

  /** Lines that belong together though each stands for itself: a table, a stanza; else null. */
  private static @Nullable Block whole(String text, List<Span> lines) {
    if (lines.size() < 2) {
      return null;
    }
    Span all = new Span(lines.getFirst().start(), lines.getLast().end());
    boolean listed = lines.stream().anyMatch(line -> listed(text, line));
    if (!listed && Verse.is(text, lines)) {
      return new Block(all, Block.Role.VERSE);
    }
    return Tables.is(all.of(text)) ? new Block(all, Block.Role.PLAIN) : null;
  }

  /** Whether a line opens an item or a turn. */
  private static boolean listed(String text, Span line) {
    return ITEM.matcher(text).region(line.start(), line.end()).lookingAt()
        || TurnLabels.at(text, line).isPresent();
  }

  /** Lines without the white space around them, a list for each run without a blank line. */
  private static List<List<Span>> groups(String text) {
    List<List<Span>> groups = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean page = i < text.length() && text.charAt(i) == '\f';
      if (i < text.length() && !lineEnd(text.charAt(i))) {
        continue;
      }
      Span line = trimmed(text, start, i);
      if (line.length() > 0) {
        group.add(line);
      }
      if ((line.length() == 0 || page) && !group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
      if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
        i++;
      }
      start = i + 1;
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static boolean lineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** The stretch without blanks of any kind, or marks of zero width, at its ends. */
  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /** The column that the text is wrapped at, or 0 where it is not. */
  private static int column(List<List<Span>> groups) {
    int widest = 0;
    int pairs = 0;
    for (List<Span> lines : groups) {
      for (Span line : lines) {
        widest = Math.max(widest, line.length());
      }
      pairs += lines.size() - 1;
    }
    if (pairs == 0 || widest > WIDEST_COLUMN || widest < 30) {
      return 0;
    }
    int filled = 0;
    for (List<Span> lines : groups) {
      for (int i = 0; i + 1 < lines.size(); i++) {
        // An average word has six letters or so: a ragged edge of a dozen is still filled.
        filled += lines.get(i).length() + 12 >= widest ? 1 : 0;
      }
    }
    return filled >= pairs * FILLED ? widest : 0;
  }

  /** Names stand before a colon inside sentences too, and there may begin a line. */
  private static boolean plain(TurnLabels.Label label) {
    return label.kind() != TurnLabels.Kind.NAME;
  }

  private static boolean breaks(String text, Span line, Span next, int column) {
    if (ITEM.matcher(text).region(next.start(), next.end()).lookingAt()
        || TurnLabels.at(text, next).filter(PlainText::plain).isPresent()) {
      return true;
    }
    boolean sentenceEnds = ".?!\u2026:\"\u201D\u2019'".indexOf(text.charAt(line.end() - 1)) >= 0;
    if (column == 0) {
      return sentenceEnds || !Character.isLowerCase(text.codePointAt(next.start()));
    }
    int word = next.start();
    while (word < next.end() && !blank(text.charAt(word))) {
      word++;
    }
    int withNextWord = line.length() + 1 + word - next.start();
    return withNextWord <= column && (sentenceEnds || withNextWord < column * 0.8);
  }
}
