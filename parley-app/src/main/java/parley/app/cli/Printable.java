package parley.app.cli;

/** Text from a file or a command line, made safe for a terminal. */
final class Printable {

  private Printable() {}

  /** One line: control characters, which could drive a terminal, become a visible mark. */
  static String line(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          int type = Character.getType(c);
          boolean unsafe =
              Character.isISOControl(c)
                  || type == Character.SURROGATE
                  || (c >= 0x202A && c <= 0x202E)
                  || (c >= 0x2066 && c <= 0x2069);
          safe.appendCodePoint(c == '\t' ? ' ' : unsafe ? 0xFFFD : c);
        });
    return safe.toString();
  }
}
