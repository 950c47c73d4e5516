package parley.app.material;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines by what a terminal shows: wide characters count two, combining none. */
public final class Columns {

  /** Below it every character takes one column, and ICU's tables need not be loaded. */
  private static final int FIRST_UNUSUAL = 0x300;

  private Columns() {}

  /** Columns a text takes. */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int c) {
    if (c < FIRST_UNUSUAL || (c >= 0x2010 && c <= 0x2027) || c == 0x2192) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    int east = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return east == UCharacter.EastAsianWidth.WIDE || east == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }

  /**
   * Lines of at most {@code room} columns, broken at spaces where there are any, never inside a
   * code point.
   */
  public static List<String> wrap(String text, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      int width = width(word);
      if (used > 0 && used + 1 + width > room) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      for (int i = 0; i < word.length(); ) {
        int c = word.codePointAt(i);
        int columns = width(c);
        if (used > 0 && columns > 0 && used + columns > room) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.appendCodePoint(c);
        used += columns;
        i += Character.charCount(c);
      }
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
