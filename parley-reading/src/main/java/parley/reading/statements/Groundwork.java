package parley.reading.statements;

import parley.reading.actors.ActorFinder;
import parley.reading.actors.Actors;
import parley.reading.dates.Dates;
import parley.reading.dictionaries.Dictionaries;
import parley.reading.report.ParsedReport;

/**
 * What the finders of events, conditions, leverage and the rest build on: sentences, dates, actors
 * and who said what, all of one report.
 */
public record Groundwork(ParsedReport text, Dates dates, Actors actors, Statements statements) {

  private static final StatementFinder FINDER = new StatementFinder();

  /**
   * Finds who said what. Whoever is known only because he speaks joins the actors, and the
   * statements are then found once more with him among them.
   *
   * @param actors those found by their names and nouns
   */
  public static Groundwork of(
      ParsedReport text, Dates dates, Actors actors, Dictionaries dictionaries) {
    Statements said = FINDER.find(text, actors, dates);
    Actors all = ActorFinder.withSources(text, actors, said.all(), dictionaries);
    Statements known = all == actors ? said : FINDER.find(text, all, dates);
    return new Groundwork(text, dates, ActorFinder.withSpeakers(text, all, known.all()), known);
  }

  public String reportId() {
    return text.id();
  }
}
