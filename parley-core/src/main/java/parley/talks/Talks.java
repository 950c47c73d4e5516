package parley.talks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.talks.formula.Names;
import parley.talks.formula.OptionId;

/**
 * The model of one negotiation: immutable, valid from birth, every name in it resolved. Made with
 * {@link TalksBuilder}.
 */
public final class Talks {

  private final String name;
  private final Optional<LocalDate> asOf;
  private final List<ReportRef> reports;
  private final List<Party> parties;
  private final List<Option> options;
  private final List<Agreement> agreements;
  private final List<Step> steps;
  private final List<Condition> conditions;
  private final List<Order> order;
  private final List<Rule> rules;
  private final List<Wants> wants;
  private final List<Ranking> rankings;
  private final List<Leverage> leverage;
  private final List<Commitment> commitments;
  private final List<Warning> warnings;
  private final List<Issue> issues;
  private final List<NoAgreement> noAgreement;
  private final List<Incompatible> incompatible;
  private final List<Meeting> meetings;
  private final List<Relation> relations;
  private final List<String> assumptions;

  /**
   * Takes what the builder holds.
   *
   * @throws UnsoundTalksException where its parts do not fit together, with all that is wrong
   */
  Talks(TalksBuilder parts) {
    name = parts.name;
    asOf = parts.asOf;
    reports = List.copyOf(parts.reports);
    parties = List.copyOf(parts.parties);
    options = List.copyOf(parts.options);
    agreements = List.copyOf(parts.agreements);
    steps = List.copyOf(parts.steps);
    conditions = List.copyOf(parts.conditions);
    order = List.copyOf(parts.order);
    rules = List.copyOf(parts.rules);
    wants = List.copyOf(parts.wants);
    rankings = List.copyOf(parts.rankings);
    leverage = List.copyOf(parts.leverage);
    commitments = List.copyOf(parts.commitments);
    warnings = List.copyOf(parts.warnings);
    issues = List.copyOf(parts.issues);
    noAgreement = List.copyOf(parts.noAgreement);
    incompatible = List.copyOf(parts.incompatible);
    meetings = List.copyOf(parts.meetings);
    relations = List.copyOf(parts.relations);
    assumptions = List.copyOf(parts.assumptions);
    var flaws = Soundness.flaws(this);
    if (!flaws.isEmpty()) {
      throw new UnsoundTalksException(flaws);
    }
  }

  /** Starts Talks of this name, to be filled and built. */
  public static TalksBuilder named(String name) {
    return new TalksBuilder(name);
  }

  /** A builder that holds all of this, for a changed copy. */
  public TalksBuilder edit() {
    return new TalksBuilder(name)
        .asOf(asOf)
        .reports(reports)
        .parties(parties)
        .options(options)
        .agreements(agreements)
        .steps(steps)
        .conditions(conditions)
        .order(order)
        .rules(rules)
        .wants(wants)
        .rankings(rankings)
        .leverage(leverage)
        .commitments(commitments)
        .warnings(warnings)
        .issues(issues)
        .noAgreement(noAgreement)
        .incompatible(incompatible)
        .meetings(meetings)
        .relations(relations)
        .assumptions(assumptions);
  }

  /** The same at another status quo: the options the state has are taken, all others are not. */
  public Talks at(State state) {
    var copy = edit();
    copy.options.replaceAll(option -> option.withNow(state.has(option.id())));
    copy.agreements.replaceAll(agreement -> agreement.at(state));
    return copy.build();
  }

  /** The same with the condition given up by those who set it. */
  public Talks waiving(Condition condition) {
    var copy = edit();
    copy.conditions.replaceAll(c -> c.equals(condition) ? c.withWaived(true) : c);
    return copy.build();
  }

  public String name() {
    return name;
  }

  /** The day the Talks describe. */
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  /** The reports the Talks draw on. */
  public List<ReportRef> reports() {
    return reports;
  }

  /** Who takes part or is in the picture. */
  public List<Party> parties() {
    return parties;
  }

  /** The options of the parties, without those that agreements stand for. */
  public List<Option> options() {
    return options;
  }

  /** What several parties have to agree on. */
  public List<Agreement> agreements() {
    return agreements;
  }

  /** What the process needs. */
  public List<Step> steps() {
    return steps;
  }

  /** What somebody says has to hold first. */
  public List<Condition> conditions() {
    return conditions;
  }

  /** Steps in the order they have to happen. */
  public List<Order> order() {
    return order;
  }

  /** What every possible state obeys. */
  public List<Rule> rules() {
    return rules;
  }

  /** What the parties want, one entry a party. */
  public List<Wants> wants() {
    return wants;
  }

  /** Explicit rankings of states, for parties without wants. */
  public List<Ranking> rankings() {
    return rankings;
  }

  /** Who can move whom. */
  public List<Leverage> leverage() {
    return leverage;
  }

  /** Who is bound to what. */
  public List<Commitment> commitments() {
    return commitments;
  }

  /** What would follow if. */
  public List<Warning> warnings() {
    return warnings;
  }

  /** What the parties differ on. */
  public List<Issue> issues() {
    return issues;
  }

  /** What parties expect without an agreement, one entry a party. */
  public List<NoAgreement> noAgreement() {
    return noAgreement;
  }

  /** Options of issues that do not go together. */
  public List<Incompatible> incompatible() {
    return incompatible;
  }

  /** Who meets when. */
  public List<Meeting> meetings() {
    return meetings;
  }

  /** Ties that the parties' own keys do not say. */
  public List<Relation> relations() {
    return relations;
  }

  /** What was assumed about the whole, in words. */
  public List<String> assumptions() {
    return assumptions;
  }

  /** What is odd about the Talks although they are sound. */
  public List<Flaw> oddities() {
    return Oddities.of(this);
  }

  public Optional<Party> findParty(String id) {
    return parties.stream().filter(party -> party.id().equals(id)).findFirst();
  }

  /** The name of the party, or the id itself where no party has it. */
  public String nameOf(String id) {
    return findParty(id).map(Party::name).orElse(id);
  }

  public Optional<Step> findStep(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  public Optional<Agreement> findAgreement(String id) {
    return agreements.stream().filter(agreement -> agreement.id().equals(id)).findFirst();
  }

  /** All that can be taken or not: the parties' options, then those the agreements stand for. */
  public List<Option> choices() {
    return Stream.concat(
            options.stream(),
            agreements.stream().flatMap(agreement -> agreement.options().stream()))
        .toList();
  }

  public Optional<Option> findChoice(OptionId id) {
    return choices().stream().filter(option -> option.id().equals(id)).findFirst();
  }

  /** The status quo. */
  public State now() {
    return new State(choices().stream().filter(Option::now).map(Option::id).toList());
  }

  /** The names formulas over these Talks may use. */
  public Names names() {
    return new Names(
        choices().stream().map(Option::id).toList(),
        steps.stream().map(Step::id).toList(),
        agreements.stream().map(Agreement::id).toList());
  }

  private List<Object> parts() {
    return List.of(
        name,
        asOf,
        reports,
        parties,
        options,
        agreements,
        steps,
        conditions,
        order,
        rules,
        wants,
        rankings,
        leverage,
        commitments,
        warnings,
        issues,
        noAgreement,
        incompatible,
        meetings,
        relations,
        assumptions);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Talks talks && parts().equals(talks.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  @Override
  public String toString() {
    return "Talks " + parts();
  }
}
