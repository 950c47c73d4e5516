package parley.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parley.language.Parser;
import parley.reading.actors.Actors;
import parley.reading.claim.Claim;
import parley.reading.dates.Dates;
import parley.reading.report.ParsedReport;
import parley.reading.report.Report;
import parley.reading.statements.Groundwork;
import parley.reading.statements.StatementFinder;
import parley.reading.statements.Statements;

/**
 * The way from reports to claims.
 *
 * <p>The claims of one report come in this order: the report itself, its actors, dates, statements,
 * then what the further finders see, in the order of {@link #FINDERS}; within a kind in the order
 * of their numbers, which is that of the text. Several reports keep the order in which they were
 * given. The same reports give the same claims on any number of threads.
 *
 * <p>Safe for use by several threads.
 */
public final class Reader {

  /** The finders that build on dates, actors and statements, one line a kind of claim. */
  private static final List<Function<Groundwork, List<? extends Claim>>> FINDERS = List.of();

  private final Parser parser;
  private final StatementFinder statements = new StatementFinder();

  public Reader(Parser parser) {
    this.parser = parser;
  }

  /** Reads each report on whatever core is free; the claims come in the order of the reports. */
  public List<Claim> read(List<Report> reports) {
    return reports.parallelStream().map(this::read).flatMap(List::stream).toList();
  }

  /**
   * Reads one report.
   *
   * @throws IllegalStateException if a finder broke its promise: a span outside the text or empty,
   *     or an id used twice
   */
  public List<Claim> read(Report report) {
    ParsedReport parsed = ParsedReport.of(report, parser);
    Dates dates = new Dates(List.of());
    Actors actors = new Actors(List.of());
    Statements said = statements.find(parsed, actors, dates);
    Groundwork groundwork = new Groundwork(parsed, dates, actors, said);

    List<Claim> claims = new ArrayList<>();
    claims.add(report.source());
    claims.addAll(actors.all());
    claims.addAll(dates.all());
    claims.addAll(said.all());
    for (Function<Groundwork, List<? extends Claim>> finder : FINDERS) {
      claims.addAll(finder.apply(groundwork));
    }
    Soundness.require(claims, report.text().length());
    return List.copyOf(claims);
  }
}
