package parley.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parley.language.Parser;
import parley.reading.actors.ActorFinder;
import parley.reading.actors.Actors;
import parley.reading.claim.Claim;
import parley.reading.commitments.CommitmentFinder;
import parley.reading.conditions.ConditionFinder;
import parley.reading.confidence.Confidences;
import parley.reading.dates.DateFinder;
import parley.reading.dates.Dates;
import parley.reading.demands.DemandFinder;
import parley.reading.dictionaries.Dictionaries;
import parley.reading.events.EventFinder;
import parley.reading.leverage.LeverageFinder;
import parley.reading.meetings.MeetingFinder;
import parley.reading.positions.PositionFinder;
import parley.reading.relations.RelationFinder;
import parley.reading.report.ParsedReport;
import parley.reading.report.Report;
import parley.reading.sequences.SequenceFinder;
import parley.reading.statements.Groundwork;

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
  private static final List<Function<Groundwork, List<? extends Claim>>> FINDERS =
      List.of(
          new EventFinder()::find,
          new MeetingFinder()::find,
          new ConditionFinder()::find,
          new SequenceFinder()::find,
          new LeverageFinder()::find,
          new DemandFinder()::find,
          new PositionFinder()::find,
          new CommitmentFinder()::find,
          new RelationFinder()::find);

  private final Parser parser;
  private final Dictionaries dictionaries;
  private final Confidences confidences;
  private final DateFinder calendar = new DateFinder();
  private final ActorFinder actors = new ActorFinder();

  /** A reader that knows the dictionaries Parley comes with. */
  public Reader(Parser parser) {
    this(parser, Dictionaries.bundled());
  }

  /** A reader that knows these dictionaries, such as the bundled ones and a user's own. */
  public Reader(Parser parser, Dictionaries dictionaries) {
    this(parser, dictionaries, Confidences.bundled());
  }

  /** A reader that is as sure of its claims as these say. */
  public Reader(Parser parser, Dictionaries dictionaries, Confidences confidences) {
    this.parser = parser;
    this.dictionaries = dictionaries;
    this.confidences = confidences;
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
    Dates dates = calendar.find(parsed);
    Actors cast = actors.find(parsed, report.source().published(), dictionaries);
    Groundwork groundwork = Groundwork.of(parsed, dates, cast, dictionaries);

    List<Claim> claims = new ArrayList<>();
    claims.add(report.source());
    claims.addAll(groundwork.actors().all());
    claims.addAll(dates.all());
    claims.addAll(groundwork.statements().all());
    for (Function<Groundwork, List<? extends Claim>> finder : FINDERS) {
      claims.addAll(finder.apply(groundwork));
    }
    claims.removeIf(c -> !Soundness.worded(c, report.text()));
    Soundness.require(claims, report.text().length());
    return claims.stream().map(confidences::apply).toList();
  }
}
