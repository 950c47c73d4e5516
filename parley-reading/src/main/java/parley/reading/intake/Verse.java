package parley.reading.intake;

import java.util.List;
import java.util.regex.Pattern;
import parley.reading.claim.Span;

/**
 * Tells poems and songs by their lines: short, not filled up to a column, and broken off in the
 * middle of sentences. Nobody in them has said, wants or does anything.
 */
final class Verse {

  private static final int FEWEST_LINES = 3;
  private static final int LONGEST_LINE = 64;
  private static final int USUAL_LINE = 50;

  /** So many of the lines of wrapped prose leave no room for the next word. */
  private static final double FILLED = 0.7;

  /** So many of the lines of verse end inside a sentence, one in so many. */
  private static final int BROKEN = 3;

  private static final Pattern GOES_ON = Pattern.compile(".*[,;\u2014\u2013-]");

  private Verse() {}

  /** Whether these lines, with no blank one between them, are verse. */
  static boolean is(String text, List<Span> lines) {
    if (lines.size() < FEWEST_LINES) {
      return false;
    }
    int letters = 0;
    int widest = 0;
    for (Span line : lines) {
      letters += line.length();
      widest = Math.max(widest, line.length());
    }
    int broken = 0;
    int filled = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span next = lines.get(i + 1);
      broken += broken(text, lines.get(i), next) ? 1 : 0;
      filled += lines.get(i).length() + 1 + firstWord(text, next) > widest ? 1 : 0;
    }
    int pairs = lines.size() - 1;
    return widest <= LONGEST_LINE
        && letters <= USUAL_LINE * lines.size()
        && broken * BROKEN >= pairs
        && filled < FILLED * pairs;
  }

  private static boolean broken(String text, Span line, Span next) {
    boolean open = Character.isLetter(text.charAt(line.end() - 1));
    return GOES_ON.matcher(text).region(line.start(), line.end()).matches()
        || (open && Character.isLowerCase(text.codePointAt(next.start())));
  }

  private static int firstWord(String text, Span line) {
    int end = line.start();
    while (end < line.end() && !PlainText.blank(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }
}
