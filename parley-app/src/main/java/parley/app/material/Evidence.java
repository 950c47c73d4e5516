package parley.app.material;

/**
 * The words an entry rests on.
 *
 * @param report id of the report
 * @param start offset of the first character, in UTF-16 code units
 * @param end offset after the last character
 * @param quote exactly what stands there
 */
public record Evidence(String report, int start, int end, String quote) {

  /** Whether some of the words are the other's, too. */
  public boolean overlaps(Evidence other) {
    return report.equals(other.report) && start < other.end && other.start < end;
  }

  /** As a Talks file writes it: {@code report@start-end}. */
  public String place() {
    return report + "@" + start + "-" + end;
  }
}
