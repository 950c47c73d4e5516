package parley.opinion.pinning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.opinion.pinning.Unfounded.Why;
import parley.opinion.proposing.Proposal;
import parley.reading.claim.Claim;
import parley.reading.claim.Commitment;
import parley.reading.claim.Condition;
import parley.reading.claim.Dated;
import parley.reading.claim.Demand;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Position;
import parley.reading.claim.Relation;
import parley.reading.claim.Sequence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.positions.Issues;
import parley.reading.report.Report;

/**
 * Makes claims of proposals. Each quotation becomes the span it has in the excerpt, each name the
 * actor it means; a proposal with one quotation or one name that is not there is dropped whole, as
 * its maker cannot be trusted with the rest. No word of a model gets into a claim.
 */
final class Maker {

  /**
   * How sure a proposal is: as likely right as wrong. Nobody has counted how often a model that a
   * person names is right, so it is a stated default and not a figure.
   */
  static final double CONFIDENCE = 0.5;

  /** Marks that open a quotation. */
  private static final String OPENING = "\"“„«‘'";

  private final String report;
  private final String text;
  private final String proposer;
  private final Cast cast;
  private final Map<Span, Dated> days = new HashMap<>();

  /** A maker for one report and the claims the rules found in it. */
  Maker(Report report, List<Claim> claims, Cast cast, String proposer) {
    this.report = report.id();
    this.text = report.text();
    this.proposer = proposer;
    this.cast = cast;
    for (Claim claim : claims) {
      if (claim instanceof Dated day) {
        days.put(day.span(), day);
      }
    }
  }

  /**
   * The claim of a proposal other than that of an actor.
   *
   * @throws Unfounded if it does not stand on the excerpt
   */
  Pinned make(Proposal proposal, Ground ground) {
    Ground.Pins pins = ground.at(proposal.passage());
    return switch (proposal) {
      case Proposal.OfActor p -> throw new IllegalArgumentException("actors are the cast's");
      case Proposal.OfStatement p -> statement(p, pins);
      case Proposal.OfCondition p -> condition(p, pins);
      case Proposal.OfSequence p -> sequence(p, pins);
      case Proposal.OfLeverage p -> leverage(p, pins);
      case Proposal.OfDemand p -> demand(p, pins);
      case Proposal.OfPosition p -> position(p, pins);
      case Proposal.OfCommitment p -> commitment(p, pins);
      case Proposal.OfMeeting p -> meeting(p, pins);
      case Proposal.OfRelation p -> relation(p, pins);
    };
  }

  private Pinned statement(Proposal.OfStatement p, Ground.Pins pins) {
    Span cue = pins.pinned(p.cue());
    List<Span> content = pins.all(some(p.content()));
    Statement.Mode mode = said(given(p.mode()), content);
    List<String> speakers = cast.ids(some(p.speakers()), pins);
    Span source = pins.named(p.speakers().getFirst()).stream().findFirst().orElse(null);
    String addressee = cast.found(p.addressee(), pins);
    boolean onRecord = cast.onRecord(speakers);
    return new Pinned(id ->
        new Statement(
            id,
            report,
            speakers,
            null,
            mode,
            cue,
            source,
            content,
            onRecord,
            addressee,
            null,
            p.negated(),
            CONFIDENCE,
            proposer));
  }

  /**
   * A model's word is not enough for direct speech: the report has to set it in quotation marks.
   */
  private Statement.Mode said(Statement.Mode mode, List<Span> content) {
    boolean direct = mode == Statement.Mode.DIRECT || mode == Statement.Mode.MIXED;
    boolean quoted =
        content.stream()
            .anyMatch(s -> s.start() > 0 && OPENING.indexOf(text.charAt(s.start() - 1)) >= 0);
    return direct && !quoted ? Statement.Mode.INDIRECT : mode;
  }

  private Pinned condition(Proposal.OfCondition p, Ground.Pins pins) {
    Condition.Type type = given(p.type());
    Span marker = pins.pin(p.marker());
    Span blocked = pins.pinned(p.blocked());
    Span consequence = pins.pinned(p.consequence());
    if (type == Condition.Type.WARNING ? consequence == null : blocked == null) {
      throw new Unfounded(Why.NO_CLAIM);
    }
    List<Condition.Need> needs =
        some(p.needs()).stream()
            .map(n -> new Condition.Need(pins.pin(n.words()), cast.ids(n.by(), pins)))
            .toList();
    List<String> statedBy = cast.ids(p.statedBy(), pins);
    Condition.Polarity polarity = p.polarity() == null ? Condition.Polarity.POSITIVE : p.polarity();
    return new Pinned(id ->
        new Condition(
            id,
            report,
            type,
            statedBy,
            null,
            marker,
            blocked,
            consequence,
            needs,
            polarity,
            CONFIDENCE,
            proposer));
  }

  private Pinned sequence(Proposal.OfSequence p, Ground.Pins pins) {
    List<Span> steps = pins.all(p.steps());
    List<Span> markers = pins.all(some(p.markers()));
    if (steps.size() < 2 || steps.stream().distinct().count() < steps.size()) {
      throw new Unfounded(Why.NO_CLAIM);
    }
    List<String> by = cast.ids(p.by(), pins);
    return new Pinned(id -> new Sequence(id, report, by, steps, markers, CONFIDENCE, proposer));
  }

  private Pinned leverage(Proposal.OfLeverage p, Ground.Pins pins) {
    Span act = pins.pinned(p.act());
    Span marker = pins.pin(p.marker());
    Span goal = pins.pinned(p.goal());
    String principal = cast.found(p.principal(), pins);
    String through = cast.found(p.through(), pins);
    String on = cast.found(p.on(), pins);
    boolean moved = on != null && !on.equals(through) && !on.equals(principal);
    if (!moved || (principal == null && through == null)) {
      throw new Unfounded(Why.NO_CLAIM);
    }
    return new Pinned(id ->
        new Leverage(id, report, principal, through, on, act, marker, goal, CONFIDENCE, proposer));
  }

  private Pinned demand(Proposal.OfDemand p, Ground.Pins pins) {
    Span content = pins.pin(p.content());
    Span cue = pins.pin(p.cue());
    List<String> by = cast.ids(some(p.by()), pins);
    List<String> of = cast.ids(p.of(), pins);
    return new Pinned(id -> new Demand(id, report, by, of, content, cue, CONFIDENCE, proposer));
  }

  private Pinned position(Proposal.OfPosition p, Ground.Pins pins) {
    Position.Issue issue = Issues.issue(oneLine(pins.pin(p.issue())));
    Position.Stance stance = given(p.stance());
    Span evidence = pins.pin(p.evidence());
    String actor = cast.id(p.actor(), pins);
    String attributedBy = cast.found(p.attributedBy(), pins);
    return new Pinned(id ->
        new Position(
            id, report, actor, issue, stance, evidence, attributedBy, CONFIDENCE, proposer));
  }

  private Pinned commitment(Proposal.OfCommitment p, Ground.Pins pins) {
    Span content = pins.pin(p.content());
    Commitment.Status status = given(p.status());
    String by = cast.id(p.by(), pins);
    String attributedBy = cast.found(p.attributedBy(), pins);
    return new Pinned(id ->
        new Commitment(
            id, report, by, oneLine(content), content, attributedBy, status, CONFIDENCE, proposer));
  }

  private Pinned meeting(Proposal.OfMeeting p, Ground.Pins pins) {
    Span span = pins.pin(p.words());
    List<Meeting.AgendaItem> agenda =
        pins.all(p.agenda()).stream().map(s -> new Meeting.AgendaItem(oneLine(s), s)).toList();
    LocalDate date = day(pins.pinned(p.date()));
    Span place = pins.pinned(p.place());
    Meeting.Status status = given(p.status());
    List<String> participants = cast.ids(p.participants(), pins);
    String convener = cast.found(p.convener(), pins);
    String body = cast.found(p.body(), pins);
    List<String> confirmed = cast.ids(p.confirmedBy(), pins);
    List<String> refused = cast.ids(p.refusedBy(), pins);
    return new Pinned(id ->
        new Meeting(
            id,
            report,
            participants,
            convener,
            body,
            agenda,
            date,
            place == null ? null : oneLine(place),
            status,
            confirmed,
            refused,
            span,
            CONFIDENCE,
            proposer));
  }

  /**
   * The day that the rules read in these words or in part of them; a model's sums are not asked.
   */
  private @Nullable LocalDate day(@Nullable Span words) {
    return words == null
        ? null
        : days.values().stream()
            .filter(d -> words.contains(d.span()))
            .min((a, b) -> a.span().compareTo(b.span()))
            .map(d -> oneDay(d.value()))
            .orElse(null);
  }

  private static @Nullable LocalDate oneDay(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      // A month or a span of days is no day.
      return null;
    }
  }

  private Pinned relation(Proposal.OfRelation p, Ground.Pins pins) {
    Relation.Type type = given(p.type());
    Relation.Status status = given(p.status());
    Span evidence = pins.pin(p.evidence());
    String from = cast.id(p.from(), pins);
    String to = cast.id(p.to(), pins);
    if (from.equals(to)) {
      throw new Unfounded(Why.NO_CLAIM);
    }
    return new Pinned(
        id -> new Relation(id, report, from, to, type, status, evidence, CONFIDENCE, proposer));
  }

  private String oneLine(Span span) {
    return span.of(text).strip().replaceAll("\\s+", " ");
  }

  private static <T> T given(@Nullable T value) {
    if (value == null) {
      throw new Unfounded(Why.NO_CLAIM);
    }
    return value;
  }

  private static <T> List<T> some(List<T> values) {
    if (values.isEmpty()) {
      throw new Unfounded(Why.NO_CLAIM);
    }
    return values;
  }
}
