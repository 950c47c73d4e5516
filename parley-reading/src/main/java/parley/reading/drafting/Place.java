package parley.reading.drafting;

import parley.reading.claim.Actor;
import parley.reading.claim.Span;

/** A stretch of one of the reports. */
public record Place(ReportClaims report, Span span) {

  /** The actor's first mention. */
  static Place of(ReportClaims report, Actor actor) {
    Span span = actor.mentions().isEmpty() ? new Span(0, 0) : actor.mentions().getFirst().span();
    return new Place(report, span);
  }

  /** The words, on one line. */
  public String words() {
    return report.words(span).replaceAll("\\s+", " ").strip();
  }
}
