package parley.talks.formula;

/** Somebody's text as messages show it: quoted, on one line, clipped, no control characters. */
public final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  /** The text in quotes. */
  public static String of(String text) {
    var shown = new StringBuilder("'");
    int end = Math.min(text.length(), LONGEST);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      boolean unseen =
          type == Character.CONTROL
              || type == Character.FORMAT
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR;
      shown.append(unseen ? ' ' : c);
    }
    return shown.append(end < text.length() ? "…'" : "'").toString();
  }
}
