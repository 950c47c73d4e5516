package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.drafting.Cast.Member;
import parley.talks.Agreement;
import parley.talks.Condition;
import parley.talks.Leverage;
import parley.talks.Option;
import parley.talks.Order;
import parley.talks.ReportRef;
import parley.talks.Rule;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.UnsoundTalksException;
import parley.talks.Wants;
import parley.talks.formula.Formula;

/** Makes Talks of the reports of one negotiation, who is who being known. */
final class TalksMaker {

  private final List<ReportClaims> reports;
  private final Cast cast;
  private final Sameness sameness;
  private final Sketch sketch;
  private final Parts parts;
  private final MeetingDays<Formula.Atom> days = new MeetingDays<>();
  private final WantsDrafter wanting;

  TalksMaker(List<ReportClaims> reports, Cast cast, Sameness sameness) {
    this.reports = reports;
    this.cast = cast;
    this.sameness = sameness;
    this.parts = new Parts(cast, sameness);
    this.sketch = new Sketch(cast.members().stream().map(Member::key).toList(), sameness);
    this.wanting = new WantsDrafter(cast, sketch);
  }

  Draft draft(String name, @Nullable LocalDate asOf, Notices notices) {
    Quantities quantities = new Quantities();
    for (ReportClaims report : reports) {
      StepDrafter steps = new StepDrafter(report, cast, sketch, days).draft();
      parts.add(report, steps, new TiesDrafter(report, cast, sketch));
      steps.confirmed(wanting);
      quantities.add(report, cast);
    }
    Map<String, String> names = cast.names();
    ByHand.unite(sketch, sameness, names);
    SameActs.unite(sketch, parts.conditions(), names);
    parts.replace(
        sketch.unions()::now, atom -> sketch.waiting(atom, id -> names.getOrDefault(id, id)));
    reports.forEach(wanting::add);
    quantities.issues().forEach(parts::add);
    new Happenings(reports, cast).mark(sketch, parts.conditions());
    new Deadlines(reports, cast, sketch).set();
    Standing standing = new Standing(reports, cast, sketch, days);
    List<Condition> conditions = standing.conditions(parts.conditions());
    List<Order> orders = standing.orders(parts.orders());
    wanting.add(conditions, parts.leverage(), parts.warnings());
    List<Merge> merges = new ArrayList<>(cast.merges());
    merges.addAll(sketch.merges());
    return new Draft(talks(name, asOf, conditions, orders, notices), merges, notices.words());
  }

  private Talks talks(
      String name,
      @Nullable LocalDate asOf,
      List<Condition> conditions,
      List<Order> orders,
      Notices notices) {
    Ahead.leaveOpen(sketch, day(asOf).orElse(null));
    new Unsaid(sketch, conditions, orders, wanting.wants()).fill();
    Chains chains =
        new Chains(sketch.steps(), conditions, orders, new AgreementParts(sketch, conditions));
    try {
      return made(name, asOf, chains.conditions(conditions), chains.orders(orders), notices);
    } catch (UnsoundTalksException circle) {
      // A circle through "not", which no order of acts can satisfy, is left unjoined.
      return made(name, asOf, conditions, orders, notices);
    }
  }

  private Talks made(
      String name,
      @Nullable LocalDate asOf,
      List<Condition> conditions,
      List<Order> orders,
      Notices notices) {
    List<Wants> wants = wanting.wants();
    Set<String> players = new HashSet<>();
    sketch.agreements().list().stream().map(Agreement::among).forEach(players::addAll);
    wants.forEach(w -> players.add(w.party()));
    Set<String> needed = parts.named();
    Set<String> doers = new HashSet<>();
    sketch.options().stream().map(o -> o.id().party()).forEach(doers::add);
    doers.removeIf(p -> players.contains(p) || needed.contains(p));
    sketch.options().stream().map(o -> o.id().party()).forEach(players::add);
    needed.addAll(players);
    List<Step> steps = told(conditions, orders, wants);
    steps.stream().map(Step::body).forEach(needed::addAll);
    List<String> assumptions = new ArrayList<>(assumptions());
    assumptions.addAll(notices.words());
    return Talks.named(name)
        .asOf(day(asOf))
        .reports(
            reports.stream()
                .map(r -> new ReportRef(r.id(), r.source().file(), r.source().sha256()))
                .toList())
        .parties(
            Unsaid.with(new PartyDrafter(reports, cast).parties(needed, players, doers), sketch))
        .options(sketch.options().stream().map(this::labelled).toList())
        .agreements(sketch.agreements().list())
        .steps(
            Ranking.of(steps, conditions, reports, sketch.past().done()).stream()
                .map(this::labelled)
                .toList())
        .conditions(conditions)
        .order(orders)
        .rules(rules(orders))
        .wants(wants)
        .leverage(parts.leverage())
        .commitments(parts.commitments())
        .warnings(parts.warnings())
        .issues(parts.issues())
        .meetings(parts.meetings())
        .relations(parts.relations())
        .assumptions(assumptions)
        .build();
  }

  private Option labelled(Option option) {
    return Label.told(option, name(option.id().party()));
  }

  private Step labelled(Step step) {
    return Label.told(
        step,
        step.when()
            .filter(Formula.Taken.class::isInstance)
            .map(when -> name(((Formula.Taken) when).option().party())));
  }

  private String name(String party) {
    return cast.names().getOrDefault(party, party);
  }

  /** The day to describe: the one asked for, or that of the latest report. */
  private Optional<LocalDate> day(@Nullable LocalDate asOf) {
    return Optional.ofNullable(asOf)
        .or(() ->
            reports.stream()
                .map(r -> r.source().published())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder()));
  }

  /**
   * The steps without those that nothing is known of: no day, nothing that brings them about, and
   * nothing that speaks of them but an order that has been gone through or a meeting in passing.
   */
  private List<Step> told(List<Condition> conditions, List<Order> orders, List<Wants> wants) {
    Set<Formula> named = new HashSet<>();
    conditions.forEach(c -> {
      named.add(c.before());
      c.needs().atoms().forEach(named::add);
    });
    orders.forEach(o -> named.addAll(o.steps()));
    wants.stream()
        .flatMap(w -> w.tiers().stream())
        .flatMap(List::stream)
        .flatMap(want -> want.formula().atoms())
        .forEach(named::add);
    parts.warnings().forEach(w -> w.when().atoms().forEach(named::add));
    parts.leverage().stream()
        .flatMap(l -> l.toward().stream())
        .filter(Leverage.Toward.Named.class::isInstance)
        .map(toward -> ((Leverage.Toward.Named) toward).atom())
        .forEach(named::add);
    return sketch.steps().stream()
        .filter(s ->
            s.when().isPresent()
                || s.on().isPresent()
                || s.deadline().isPresent()
                || named.contains(new Formula.Reached(s.id())))
        .toList();
  }

  /** An act that is to come after another is not possible without it. */
  private static List<Rule> rules(List<Order> orders) {
    List<Rule> rules = new ArrayList<>();
    for (Order order : orders) {
      for (int i = 1; i < order.steps().size(); i++) {
        if (order.steps().get(i) instanceof Formula.Taken act) {
          rules.add(
              new Rule(
                  new Formula.Joined(act, Formula.Joint.ONLY_IF, order.steps().get(i - 1)),
                  order.basis()));
        }
      }
    }
    return rules;
  }

  private static List<String> assumptions() {
    return List.of(
        "an option is not taken now unless a report says so",
        "a step needs no more than the conditions, the order and the confirmations the reports name",
        "leverage links carry no numbers, and positions only those the reports give",
        "who does something only if another acts is taken to want that act",
        "wants that no report puts before others are unordered");
  }
}
