package parley.reading.intake;

import java.util.List;
import parley.reading.report.Report;

/**
 * What came of the documents given.
 *
 * @param reports those that could be read, in the order given
 * @param notices what a person should know about them, one line each, such as an encoding mended
 * @param refused those of a folder that could not be read, and why
 */
public record Received(List<Report> reports, List<String> notices, List<UnreadableReport> refused) {

  public Received {
    reports = List.copyOf(reports);
    notices = List.copyOf(notices);
    refused = List.copyOf(refused);
  }
}
