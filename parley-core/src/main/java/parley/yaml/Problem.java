package parley.yaml;

/**
 * Something wrong or odd in a file a person writes.
 *
 * @param file the name the file was read by
 * @param line from 1; 0 where the problem is with the file as a whole
 * @param column in characters from 1; 0 where the problem is with the file as a whole
 * @param message what is wrong, with the offending value
 * @param advice what would be right
 */
public record Problem(
    String file, Severity severity, int line, int column, String message, String advice) {

  /** Whether the file can be used all the same. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** One line: {@code talks.yaml:12:5: error: what is wrong; what would be right}. */
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line + ":" + column : "")
        + (severity == Severity.ERROR ? ": error: " : ": warning: ")
        + message
        + "; "
        + advice;
  }
}
