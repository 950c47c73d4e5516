package parley.reading.statements;

import parley.reading.actors.Actors;
import parley.reading.dates.Dates;
import parley.reading.report.ParsedReport;

/**
 * What the finders of events, conditions, leverage and the rest build on: sentences, dates, actors
 * and who said what, all of one report.
 */
public record Groundwork(ParsedReport text, Dates dates, Actors actors, Statements statements) {

  public String reportId() {
    return text.id();
  }
}
