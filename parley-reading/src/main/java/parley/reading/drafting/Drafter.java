package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.reading.drafting.Cast.Member;
import parley.talks.Agreement;
import parley.talks.Basis;
import parley.talks.Condition;
import parley.talks.Option;
import parley.talks.Order;
import parley.talks.ReportRef;
import parley.talks.Rule;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.UnsoundTalksException;
import parley.talks.Wants;
import parley.talks.formula.Formula;

/**
 * Drafts Talks from the claims of reports. Every item carries the words it came from; what the
 * reports leave open is left open, or set to a neutral default that is named as an assumption.
 *
 * <ol>
 *   <li>{@link Notices}: which reports make one negotiation;
 *   <li>{@link Cast}: which actors are one party;
 *   <li>{@link StepDrafter}: meetings and conditions to steps, agreements and options;
 *   <li>{@link TiesDrafter}, {@link Quantities}: leverage, commitments, relations, issues;
 *   <li>{@link WantsDrafter}: what each party wants; {@link Happenings}: what is taken now;
 *   <li>{@link Chains}: what waits for an act that itself waits;
 *   <li>{@link PartyDrafter}: the parties, in the order of their weight.
 * </ol>
 */
public final class Drafter {

  private Drafter() {}

  /**
   * Talks over all the reports.
   *
   * @param name what the negotiation is called
   * @throws IllegalArgumentException if there is no report
   */
  public static Talks draft(String name, List<ReportClaims> reports) {
    return draft(name, reports, Sameness.NONE, null).talks();
  }

  /**
   * Talks over the reports, older first.
   *
   * @param sameness what a person says is one, or is not
   * @param asOf the day to describe; reports after it are left out, and told
   * @throws IllegalArgumentException if there is no report, or none up to that day
   */
  public static Draft draft(
      String name, List<ReportClaims> unordered, Sameness sameness, @Nullable LocalDate asOf) {
    Notices notices = new Notices();
    List<ReportClaims> dated = notices.upTo(asOf, ordered(unordered));
    if (dated.isEmpty()) {
      throw new IllegalArgumentException("there is no report to draft from");
    }
    notices.empty(dated);
    notices.copies(dated);
    Cast all = Cast.of(dated, sameness);
    List<ReportClaims> reports = notices.related(dated, all);
    return new Work(
            reports, reports.size() == dated.size() ? all : Cast.of(reports, sameness), sameness)
        .draft(name, asOf, notices);
  }

  /**
   * Two drafts with one cast: of some of the reports, and of all. Who is who is taken from all of
   * them, so that a party bears the same name in both and only what was said and done differs.
   *
   * @param earlier which reports the older draft rests on
   * @return the older draft, then the newer; only that of all where no report, or every one, is an
   *     earlier one
   * @throws IllegalArgumentException if there is no report
   */
  public static List<Draft> thenAndNow(
      String name,
      List<ReportClaims> unordered,
      Sameness sameness,
      Predicate<ReportClaims> earlier) {
    Notices notices = new Notices();
    List<ReportClaims> all = ordered(unordered);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("there is no report to draft from");
    }
    notices.empty(all);
    notices.copies(all);
    List<ReportClaims> reports = notices.related(all, Cast.of(all, sameness));
    Cast cast = Cast.of(reports, sameness);
    List<ReportClaims> then = reports.stream().filter(earlier).toList();
    Draft now = new Work(reports, cast, sameness).draft(name, null, notices);
    return then.isEmpty() || then.size() == reports.size()
        ? List.of(now)
        : List.of(new Work(then, cast, sameness).draft(name, null, new Notices()), now);
  }

  private static List<ReportClaims> ordered(List<ReportClaims> reports) {
    return reports.stream()
        .sorted(Comparator.comparing(ReportClaims::day).thenComparing(ReportClaims::id))
        .toList();
  }

  private static final class Work {

    private final List<ReportClaims> reports;
    private final Cast cast;
    private final Sketch sketch;
    private final Parts parts;
    private final MeetingDays days = new MeetingDays();
    private final WantsDrafter wanting;

    Work(List<ReportClaims> reports, Cast cast, Sameness sameness) {
      this.reports = reports;
      this.cast = cast;
      this.parts = new Parts(sameness);
      this.sketch = new Sketch(cast.members().stream().map(Member::key).toList(), sameness);
      this.wanting = new WantsDrafter(cast, sketch);
    }

    Draft draft(String name, @Nullable LocalDate asOf, Notices notices) {
      Quantities quantities = new Quantities();
      for (ReportClaims report : reports) {
        StepDrafter steps = new StepDrafter(report, cast, sketch, days).draft();
        parts.add(steps, new TiesDrafter(report, cast, sketch));
        steps.confirmed(wanting);
        quantities.add(report, cast);
      }
      reports.forEach(wanting::add);
      quantities.issues().forEach(parts::add);
      wanting.add(parts.conditions(), parts.leverage(), parts.warnings());
      new Happenings(reports, cast).mark(sketch);
      List<Condition> conditions = givenUp(held(parts.conditions()));
      List<Merge> merges = new ArrayList<>(cast.merges());
      merges.addAll(sketch.merges());
      return new Draft(talks(name, asOf, conditions, notices), merges, notices.words());
    }

    /** A meeting held, an act done waits for nothing any more, whatever was asked before it. */
    private List<Condition> held(List<Condition> conditions) {
      Set<Formula.Atom> held = new HashSet<>(days.held(reports, cast));
      sketch.done().forEach(step -> held.add(new Formula.Reached(step.id())));
      return conditions.stream()
          .map(c ->
              held.contains(c.before())
                  ? new Condition(
                      c.before(),
                      c.needs(),
                      c.by(),
                      true,
                      c.basis().withNote("a report says that it took place"))
                  : c)
          .toList();
    }

    /**
     * A condition that its setter no longer asks for, by a report not before the one that sets it.
     */
    private List<Condition> givenUp(List<Condition> conditions) {
      List<Condition> all = new ArrayList<>(conditions);
      Set<String> before = new HashSet<>();
      for (ReportClaims report : reports) {
        for (Withdrawal withdrawal : Withdrawal.find(report)) {
          Optional<String> by = cast.party(report, withdrawal.by()).map(Member::key);
          all.replaceAll(c ->
              c.by().equals(by.stream().toList())
                      && withdrawal.isOf(report, c.basis().evidence(), before)
                  ? waived(c, report, withdrawal)
                  : c);
        }
        before.add(report.id());
      }
      return all;
    }

    private static Condition waived(Condition c, ReportClaims report, Withdrawal withdrawal) {
      Basis basis =
          Sketch.also(c.basis(), Sketch.evidence(new Place(report, withdrawal.span())))
              .withNote("a report says that it is no longer asked for");
      return new Condition(c.before(), c.needs(), c.by(), true, basis);
    }

    private Talks talks(
        String name, @Nullable LocalDate asOf, List<Condition> conditions, Notices notices) {
      Unsaid unsaid = new Unsaid(sketch, conditions, parts.orders());
      unsaid.fill();
      Chains chains = new Chains(sketch.steps(), conditions);
      try {
        return talks(
            name, asOf, chains.conditions(conditions), chains.orders(parts.orders()), notices);
      } catch (UnsoundTalksException circle) {
        // A circle through "not", which no order of acts can satisfy, is left unjoined.
        return talks(name, asOf, conditions, parts.orders(), notices);
      }
    }

    private Talks talks(
        String name,
        @Nullable LocalDate asOf,
        List<Condition> conditions,
        List<Order> orders,
        Notices notices) {
      List<Wants> wants = wanting.wants();
      Set<String> players = new HashSet<>();
      sketch.options().stream().map(Option::id).forEach(o -> players.add(o.party()));
      sketch.agreements().stream().map(Agreement::among).forEach(players::addAll);
      wants.forEach(w -> players.add(w.party()));
      Set<String> needed = parts.named();
      needed.addAll(players);
      sketch.steps().stream().map(Step::body).forEach(needed::addAll);
      List<String> assumptions = new ArrayList<>(assumptions());
      assumptions.addAll(notices.words());
      return Talks.named(name)
          .asOf(
              Optional.ofNullable(asOf)
                  .or(() ->
                      reports.stream()
                          .map(r -> r.source().published())
                          .filter(Objects::nonNull)
                          .max(Comparator.naturalOrder())))
          .reports(
              reports.stream()
                  .map(r -> new ReportRef(r.id(), r.source().file(), r.source().sha256()))
                  .toList())
          .parties(Unsaid.with(new PartyDrafter(reports, cast).parties(needed, players), sketch))
          .options(sketch.options())
          .agreements(sketch.agreements())
          .steps(ranked(sketch.steps(), conditions))
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

    /**
     * Acts that somebody sets terms for first, those of the latest reports before others; then what
     * is due, then the rest.
     */
    private List<Step> ranked(List<Step> steps, List<Condition> conditions) {
      Map<String, LocalDate> days = new HashMap<>();
      reports.forEach(r -> days.put(r.id(), r.day()));
      Map<String, LocalDate> termed = new HashMap<>();
      for (Condition condition : conditions) {
        if (!condition.by().isEmpty()) {
          condition.basis().evidence().stream()
              .map(e -> days.getOrDefault(e.report(), LocalDate.MIN))
              .max(Comparator.naturalOrder())
              .ifPresent(day ->
                  termed.merge(condition.before().name(), day, (a, b) -> a.isAfter(b) ? a : b));
        }
      }
      return steps.stream()
          .sorted(
              Comparator.comparingInt((Step s) ->
                      termed.containsKey(s.id()) && s.when().isPresent()
                          ? 0
                          : s.on().isPresent() ? 1 : termed.containsKey(s.id()) ? 2 : 3)
                  .thenComparing(
                      s -> termed.getOrDefault(s.id(), LocalDate.MIN), Comparator.reverseOrder()))
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
  }

  private static List<String> assumptions() {
    return List.of(
        "an option is not taken now unless a report says so",
        "a step needs no more than the conditions, the order and the confirmations the reports name",
        "leverage links carry no numbers, and positions only those the reports give",
        "wants that no report puts before others are unordered");
  }
}
