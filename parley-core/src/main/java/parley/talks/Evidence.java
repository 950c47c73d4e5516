package parley.talks;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a report that something rests on, written {@code report-id@start-end}.
 *
 * @param report the report's id
 * @param start offset of the first character, in UTF-16 code units
 * @param end offset after the last character
 * @param quote the words, which have to match the report
 */
public record Evidence(String report, int start, int end, Optional<String> quote) {

  private static final Pattern WRITTEN = Pattern.compile("(\\S.*)@(\\d{1,9})-(\\d{1,9})");

  public Evidence {
    if (report.isBlank() || start < 0 || end <= start) {
      throw new IllegalArgumentException(
          report + "@" + start + "-" + end + " is not evidence: it needs a report and a span");
    }
  }

  public Evidence(String report, int start, int end) {
    this(report, start, end, Optional.empty());
  }

  /** Reads {@code report-id@start-end}; empty where the text is not of that form. */
  public static Optional<Evidence> parse(String text) {
    var written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(written.group(2));
    int end = Integer.parseInt(written.group(3));
    return end > start ? Optional.of(new Evidence(written.group(1), start, end)) : Optional.empty();
  }

  /** This evidence with the words it points at. */
  public Evidence withQuote(String words) {
    return new Evidence(report, start, end, Optional.of(words));
  }

  /** The place as it is written, without the quote. */
  public String place() {
    return report + "@" + start + "-" + end;
  }
}
