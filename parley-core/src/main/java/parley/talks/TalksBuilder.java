package parley.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Gathers the parts of {@link Talks}; each method adds to what is there and gives this back. */
public final class TalksBuilder {

  final String name;
  Optional<LocalDate> asOf = Optional.empty();
  final List<ReportRef> reports = new ArrayList<>();
  final List<Party> parties = new ArrayList<>();
  final List<Option> options = new ArrayList<>();
  final List<Agreement> agreements = new ArrayList<>();
  final List<Step> steps = new ArrayList<>();
  final List<Condition> conditions = new ArrayList<>();
  final List<Order> order = new ArrayList<>();
  final List<Rule> rules = new ArrayList<>();
  final List<Wants> wants = new ArrayList<>();
  final List<Ranking> rankings = new ArrayList<>();
  final List<Leverage> leverage = new ArrayList<>();
  final List<Commitment> commitments = new ArrayList<>();
  final List<Warning> warnings = new ArrayList<>();
  final List<Issue> issues = new ArrayList<>();
  final List<NoAgreement> noAgreement = new ArrayList<>();
  final List<Incompatible> incompatible = new ArrayList<>();
  final List<Meeting> meetings = new ArrayList<>();
  final List<Relation> relations = new ArrayList<>();
  final List<String> assumptions = new ArrayList<>();

  TalksBuilder(String name) {
    this.name = name;
  }

  /**
   * The Talks.
   *
   * @throws UnsoundTalksException where the parts do not fit together, with all that is wrong
   */
  public Talks build() {
    return new Talks(this);
  }

  public TalksBuilder asOf(Optional<LocalDate> day) {
    asOf = day;
    return this;
  }

  public TalksBuilder reports(Collection<ReportRef> more) {
    reports.addAll(more);
    return this;
  }

  public TalksBuilder parties(Collection<Party> more) {
    parties.addAll(more);
    return this;
  }

  public TalksBuilder options(Collection<Option> more) {
    options.addAll(more);
    return this;
  }

  public TalksBuilder agreements(Collection<Agreement> more) {
    agreements.addAll(more);
    return this;
  }

  public TalksBuilder steps(Collection<Step> more) {
    steps.addAll(more);
    return this;
  }

  public TalksBuilder conditions(Collection<Condition> more) {
    conditions.addAll(more);
    return this;
  }

  public TalksBuilder order(Collection<Order> more) {
    order.addAll(more);
    return this;
  }

  public TalksBuilder rules(Collection<Rule> more) {
    rules.addAll(more);
    return this;
  }

  public TalksBuilder wants(Collection<Wants> more) {
    wants.addAll(more);
    return this;
  }

  public TalksBuilder rankings(Collection<Ranking> more) {
    rankings.addAll(more);
    return this;
  }

  public TalksBuilder leverage(Collection<Leverage> more) {
    leverage.addAll(more);
    return this;
  }

  public TalksBuilder commitments(Collection<Commitment> more) {
    commitments.addAll(more);
    return this;
  }

  public TalksBuilder warnings(Collection<Warning> more) {
    warnings.addAll(more);
    return this;
  }

  public TalksBuilder issues(Collection<Issue> more) {
    issues.addAll(more);
    return this;
  }

  public TalksBuilder noAgreement(Collection<NoAgreement> more) {
    noAgreement.addAll(more);
    return this;
  }

  public TalksBuilder incompatible(Collection<Incompatible> more) {
    incompatible.addAll(more);
    return this;
  }

  public TalksBuilder meetings(Collection<Meeting> more) {
    meetings.addAll(more);
    return this;
  }

  public TalksBuilder relations(Collection<Relation> more) {
    relations.addAll(more);
    return this;
  }

  public TalksBuilder assumptions(Collection<String> more) {
    assumptions.addAll(more);
    return this;
  }
}
