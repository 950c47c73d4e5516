package parley.reading.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Meeting;
import parley.reading.claim.Relation;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.formula.Formula;

/** What conditions need: agreements of several, options of one, meetings, or steps. */
final class NeedDrafter {

  private static final String WHO_UNSAID =
      "who has to bring this about is not said; nothing known makes it happen";

  private final ReportClaims report;
  private final Cast cast;
  private final Sketch sketch;
  private final MeetingSteps meetings;

  NeedDrafter(ReportClaims report, Cast cast, Sketch sketch, MeetingSteps meetings) {
    this.report = report;
    this.cast = cast;
    this.sketch = sketch;
    this.meetings = meetings;
  }

  /** All that a condition needs; absent where nothing it names is an act. */
  Optional<Formula> of(Condition claim) {
    List<Formula> parts = new ArrayList<>();
    for (Condition.Need need : claim.needs()) {
      if (justSomebody(need.span())) {
        continue;
      }
      Formula part = need(need, claim);
      parts.add(claim.polarity() == Condition.Polarity.NEGATIVE ? new Formula.Not(part) : part);
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Formula.all(parts.stream().distinct().toList()));
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
    return meetings
        .in(need.span())
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
}
