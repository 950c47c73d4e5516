package parley.app.page;

/** Makes every character of a text one that HTML may hold. */
final class Visible {

  private Visible() {}

  /** Control characters other than line ends and tabs, and lone surrogates, become a mark. */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          boolean kept = c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c);
          boolean lone = Character.getType(c) == Character.SURROGATE;
          visible.appendCodePoint(kept && !lone ? c : 0xFFFD);
        });
    return visible.toString();
  }
}
