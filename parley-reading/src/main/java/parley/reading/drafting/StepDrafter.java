package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Dated;
import parley.reading.claim.Meeting;
import parley.reading.claim.Relation;
import parley.reading.claim.Sequence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.Order;
import parley.talks.Step;
import parley.talks.Timeframe;
import parley.talks.Warning;
import parley.talks.formula.Formula;

/**
 * What waits for what: meetings that have not been held become steps, conditions become what those
 * steps need, sequences their order.
 */
final class StepDrafter {

  private static final String WHO_UNSAID =
      "who has to bring this about is not said; nothing known makes it happen";

  private final ReportClaims report;
  private final Cast cast;
  private final Sketch sketch;
  private final List<parley.talks.Condition> conditions = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private final List<MeetingStep> meetings = new ArrayList<>();

  private record MeetingStep(Meeting claim, Formula.Atom atom) {}

  StepDrafter(ReportClaims report, Cast cast, Sketch sketch) {
    this.report = report;
    this.cast = cast;
    this.sketch = sketch;
  }

  List<parley.talks.Condition> conditions() {
    return List.copyOf(conditions);
  }

  List<Order> orders() {
    return List.copyOf(orders);
  }

  List<Warning> warnings() {
    return List.copyOf(warnings);
  }

  StepDrafter draft() {
    report.list(Meeting.class).stream()
        .filter(m -> m.status() != Meeting.Status.HELD)
        .forEach(this::meeting);
    report.list(Condition.class).forEach(this::condition);
    report.list(Sequence.class).forEach(this::sequence);
    return this;
  }

  // ---- meetings

  private void meeting(Meeting claim) {
    Place place = new Place(report, claim.span());
    Words words =
        Words.of(
            claim.place() != null
                ? claim.place() + " round"
                : cast.parties(report, claim.participants()).stream()
                        .map(Member::key)
                        .limit(2)
                        .reduce("", (a, b) -> a + " " + b)
                    + " meeting");
    Formula.Atom atom =
        sketch.step(
            words,
            "meeting",
            id ->
                new Step(
                    id,
                    attendance(claim),
                    Optional.of(place.words()),
                    Optional.ofNullable(claim.date()).map(Timeframe::of),
                    Optional.empty(),
                    Optional.ofNullable(claim.place()),
                    cast.party(report, claim.body()).map(Member::key).stream().toList(),
                    Sketch.evidence(place)));
    meetings.add(new MeetingStep(claim, atom));
  }

  /** Those who said they come, and those who have not: an option each to confirm. */
  private Optional<Formula> attendance(Meeting claim) {
    List<Formula> parts = new ArrayList<>();
    Place place = new Place(report, claim.span());
    for (Member party : cast.parties(report, claim.confirmedBy())) {
      parts.add(confirm(party, place, true));
    }
    for (Member party : cast.parties(report, claim.refusedBy())) {
      parts.add(confirm(party, place, false));
    }
    return all(parts.stream().distinct().toList());
  }

  private Formula confirm(Member party, Place place, boolean now) {
    String what = "confirm";
    return sketch.option(
        party,
        what,
        Words.of(what + " " + place.span().start()),
        "Confirm the meeting",
        now,
        Sketch.evidence(place));
  }

  /** The meeting a stretch of text speaks of: by its words, its day, or as the only one. */
  private Optional<Formula.Atom> meetingIn(Span span) {
    Optional<Formula.Atom> overlapping =
        meetings.stream()
            .filter(m -> m.claim.span().overlaps(span))
            .map(MeetingStep::atom)
            .findFirst();
    if (overlapping.isPresent()) {
      return overlapping;
    }
    if (!Words.of(report.words(span)).speakOfTalks()) {
      return Optional.empty();
    }
    List<String> days =
        report.list(Dated.class).stream()
            .filter(d -> span.contains(d.span()))
            .map(Dated::value)
            .toList();
    return meetings.stream()
        .filter(m -> days.isEmpty() ? meetings.size() == 1 : days.contains(day(m.claim)))
        .map(MeetingStep::atom)
        .findFirst();
  }

  private static String day(Meeting claim) {
    return Objects.toString(claim.date(), "");
  }

  // ---- conditions

  private void condition(Condition claim) {
    if (claim.needs().isEmpty()) {
      return;
    }
    if (claim.type() == Condition.Type.WARNING) {
      warning(claim);
      return;
    }
    if (claim.blocked() == null || claim.type() == Condition.Type.EXCLUSION) {
      return;
    }
    Optional<Formula> needs = needs(claim);
    if (needs.isEmpty()) {
      return;
    }
    Formula.Atom before = blocked(claim.blocked());
    if (needs.get().equals(before)) {
      return;
    }
    Basis basis = Sketch.evidence(new Place(report, extent(claim)));
    LocalDate said = said(claim);
    conditions.add(
        new parley.talks.Condition(
            before,
            needs.get(),
            cast.parties(report, claim.statedBy()).stream().map(Member::key).toList(),
            false,
            said == null ? basis : basis.withSaid(said)));
  }

  private @Nullable LocalDate said(Condition claim) {
    return report.list(Statement.class).stream()
        .filter(s -> s.id().equals(claim.statement()))
        .map(Statement::date)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** From the first to the last word of a condition. */
  private static Span extent(Condition claim) {
    Span all = claim.marker();
    for (Condition.Need need : claim.needs()) {
      all = all.cover(need.span());
    }
    if (claim.blocked() != null) {
      all = all.cover(claim.blocked());
    }
    return claim.consequence() == null ? all : all.cover(claim.consequence());
  }

  private Formula.Atom blocked(Span span) {
    Optional<Formula.Atom> meeting = meetingIn(span);
    if (meeting.isPresent()) {
      return meeting.get();
    }
    Phrase phrase = Phrase.of(new Place(report, span));
    Basis basis = Sketch.evidence(phrase.place());
    List<Member> who = cast.parties(report, phrase.who());
    if (who.size() != 1) {
      return sketch.step(phrase, basis);
    }
    Member party = who.getFirst();
    Words words = Words.of(party.key() + " " + phrase.words());
    return sketch.step(
        words,
        "step",
        id ->
            new Step(
                id,
                Optional.of(sketch.option(party, phrase, false)),
                Optional.of(phrase.place().words()),
                basis));
  }

  private Optional<Formula> needs(Condition claim) {
    List<Formula> parts = new ArrayList<>();
    for (Condition.Need need : claim.needs()) {
      if (justSomebody(need.span())) {
        continue;
      }
      Formula part = need(need, claim);
      parts.add(claim.polarity() == Condition.Polarity.NEGATIVE ? new Formula.Not(part) : part);
    }
    return all(parts.stream().distinct().toList());
  }

  /** Whether a need only names somebody ("without Norn"), which says nothing about an act. */
  private boolean justSomebody(Span span) {
    return report.list(Actor.class).stream()
        .flatMap(a -> a.mentions().stream())
        .anyMatch(m -> m.span().equals(span));
  }

  private Formula need(Condition.Need need, Condition claim) {
    Phrase phrase = Phrase.of(new Place(report, need.span()));
    Basis basis = Sketch.evidence(phrase.place());
    List<Member> by = cast.parties(report, need.by());
    if (cast.everybody(report, need.by())) {
      List<Member> among = everybody(claim);
      return sketch.agreement(
          phrase.agreedOn(),
          among,
          basis.withAssumption(
              "all parties are taken to be "
                  + String.join(", ", among.stream().map(Member::name).toList())));
    }
    List<Member> actors = by.isEmpty() ? cast.parties(report, phrase.who()) : by;
    if (actors.size() > 1) {
      return sketch.agreement(phrase.agreedOn(), actors, basis);
    }
    if (actors.size() == 1) {
      boolean goesOn = claim.polarity() == Condition.Polarity.NEGATIVE && !phrase.negated();
      return sketch.option(actors.getFirst(), phrase, goesOn);
    }
    return meetingIn(need.span())
        .orElseGet(() -> sketch.step(phrase, basis.withAssumption(WHO_UNSAID)));
  }

  /**
   * Those who negotiate, as far as the report shows: who sets terms, is relied on, is spoken for.
   */
  private List<Member> everybody(Condition claim) {
    List<String> ids = new ArrayList<>();
    report.list(Meeting.class).forEach(m -> ids.addAll(m.participants()));
    ids.addAll(claim.statedBy());
    report
        .list(parley.reading.claim.Leverage.class)
        .forEach(l -> {
          ids.add(Objects.toString(l.principal(), ""));
          ids.add(Objects.toString(l.through(), ""));
          ids.add(Objects.toString(l.on(), ""));
        });
    report.list(Relation.class).stream()
        .filter(r -> r.type() == Relation.Type.REPRESENTS)
        .forEach(r -> ids.add(r.to()));
    List<Member> negotiating =
        cast.parties(report, ids).stream()
            .filter(m -> m.type() != Actor.Type.BODY && m.type() != Actor.Type.ORGANISATION)
            .filter(m -> m.type() != Actor.Type.UNNAMED && m.type() != Actor.Type.PERSON)
            .filter(m -> !threatens(m))
            .toList();
    return negotiating.isEmpty() ? cast.parties(report, claim.statedBy()) : negotiating;
  }

  private boolean threatens(Member party) {
    return report.list(Relation.class).stream()
        .filter(r -> r.type() == Relation.Type.THREATENS)
        .anyMatch(r -> cast.party(report, r.from()).filter(party::equals).isPresent());
  }

  private void warning(Condition claim) {
    Optional<Formula> needs = needs(claim);
    if (needs.isEmpty() || claim.consequence() == null) {
      return;
    }
    warnings.add(
        new Warning(
            cast.parties(report, claim.statedBy()).stream().map(Member::key).toList(),
            needs.get(),
            new Place(report, claim.consequence()).words(),
            Sketch.evidence(new Place(report, extent(claim)))));
  }

  // ---- sequences

  private void sequence(Sequence claim) {
    List<Member> by = cast.parties(report, claim.by());
    List<Formula.Atom> steps =
        claim.steps().stream().map(span -> inOrder(span, by)).distinct().toList();
    if (steps.size() < 2) {
      return;
    }
    Span all = claim.steps().stream().reduce(Span::cover).orElseThrow();
    orders.add(
        new Order(
            steps, by.stream().map(Member::key).toList(), Sketch.evidence(new Place(report, all))));
  }

  private Formula.Atom inOrder(Span span, List<Member> by) {
    Optional<Formula.Atom> meeting = meetingIn(span);
    if (meeting.isPresent()) {
      return meeting.get();
    }
    Phrase phrase = Phrase.of(new Place(report, span));
    Optional<Formula.Atom> known = sketch.find(phrase.agreedOn().words(), a -> true);
    if (known.isPresent()) {
      return known.get();
    }
    Basis basis = Sketch.evidence(phrase.place());
    return phrase.speaksOfAgreement() && by.size() > 1
        ? sketch.agreement(phrase.agreedOn(), by, basis)
        : sketch.step(phrase, basis);
  }

  private static Optional<Formula> all(List<? extends Formula> parts) {
    return switch (parts.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(parts.getFirst());
      default -> Optional.of(new Formula.And(List.copyOf(parts)));
    };
  }
}
