package parley.reading.dictionaries;

/** A dictionary file cannot be read. The message names the file, the line and what is wrong. */
public final class DictionaryException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 60;

  DictionaryException(String file, int line, String text, Exception cause) {
    super(
        "%s, line %d: %s in \"%s\". A dictionary line is: names; more names | CODE first..last"
            .formatted(file, line, cause.getMessage(), shown(text)),
        cause);
  }

  DictionaryException(String message, Exception cause) {
    super(message, cause);
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
