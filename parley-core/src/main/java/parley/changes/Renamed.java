package parley.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.talks.Agreement;
import parley.talks.Commitment;
import parley.talks.Condition;
import parley.talks.Issue;
import parley.talks.Leverage;
import parley.talks.Meeting;
import parley.talks.Option;
import parley.talks.Order;
import parley.talks.Party;
import parley.talks.Rule;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/**
 * Talks with other ids for some parties, as far as they are compared: without rankings, values,
 * warnings and relations.
 */
final class Renamed {

  private final Map<String, String> ids;

  /**
   * @param ids the new id of each party that gets one
   */
  Renamed(Map<String, String> ids) {
    this.ids = ids;
  }

  Talks of(Talks talks) {
    return Talks.named(talks.name())
        .asOf(talks.asOf())
        .reports(talks.reports())
        .parties(talks.parties().stream().map(this::party).toList())
        .options(talks.options().stream().map(this::option).toList())
        .agreements(talks.agreements().stream().map(this::agreement).toList())
        .steps(talks.steps().stream().map(this::step).toList())
        .conditions(
            talks.conditions().stream()
                .map(c ->
                    new Condition(
                        atom(c.before()),
                        c.needs().replacing(this::atom),
                        ids(c.by()),
                        c.waived(),
                        c.basis()))
                .toList())
        .order(
            talks.order().stream()
                .map(o ->
                    new Order(o.steps().stream().map(this::atom).toList(), ids(o.by()), o.basis()))
                .toList())
        .rules(
            talks.rules().stream()
                .map(r -> new Rule(r.formula().replacing(this::atom), r.basis()))
                .toList())
        .wants(talks.wants().stream().map(this::wants).toList())
        .leverage(talks.leverage().stream().map(this::leverage).toList())
        .commitments(
            talks.commitments().stream()
                .map(c -> new Commitment(id(c.by()), c.to(), ids(c.claimedBy()), c.basis()))
                .toList())
        .issues(talks.issues().stream().map(this::issue).toList())
        .meetings(talks.meetings().stream().map(this::meeting).toList())
        .build();
  }

  private String id(String party) {
    return ids.getOrDefault(party, party);
  }

  private List<String> ids(List<String> parties) {
    return parties.stream().map(this::id).toList();
  }

  private Atom atom(Atom atom) {
    return atom instanceof Taken(var option) ? new Taken(id(option)) : atom;
  }

  private OptionId id(OptionId option) {
    return new OptionId(id(option.party()), option.name());
  }

  private Party party(Party p) {
    return new Party(
        id(p.id()),
        p.name(),
        p.kind(),
        p.role(),
        p.aliases(),
        ids(p.allyOf()),
        ids(p.decidedBy()),
        ids(p.convenedBy()),
        p.forming(),
        ids(p.ledBy()),
        ids(p.partner()),
        ids(p.envoys()),
        ids(p.members()),
        ids(p.represents()),
        p.influence(),
        p.basis());
  }

  private Option option(Option o) {
    return new Option(id(o.id()), o.does(), o.now(), o.irreversible(), o.cost(), o.basis());
  }

  private Agreement agreement(Agreement a) {
    return new Agreement(
        a.id(),
        ids(a.among()),
        a.on(),
        a.now().stream().map(this::id).collect(Collectors.toSet()),
        a.irreversible(),
        a.basis());
  }

  private Step step(Step s) {
    return new Step(
        s.id(),
        s.when().map(when -> when.replacing(this::atom)),
        s.words(),
        s.on(),
        s.deadline(),
        s.at(),
        ids(s.body()),
        s.basis());
  }

  private Wants wants(Wants w) {
    return new Wants(
        id(w.party()),
        w.tiers().stream()
            .map(tier ->
                tier.stream()
                    .map(want -> new Wants.Want(want.formula().replacing(this::atom), want.basis()))
                    .toList())
            .toList());
  }

  private Leverage leverage(Leverage l) {
    Optional<Leverage.Toward> toward =
        l.toward()
            .map(to ->
                to instanceof Leverage.Toward.Named(Formula.Atom named)
                    ? new Leverage.Toward.Named(atom(named))
                    : to);
    return new Leverage(
        id(l.from()), ids(l.through()), id(l.over()), toward, l.strength(), l.basis());
  }

  private Issue issue(Issue i) {
    return new Issue(
        i.id(),
        i.words(),
        i.scale(),
        i.positions().stream().map(this::position).toList(),
        i.choices(),
        List.of(),
        i.basis());
  }

  private Issue.Position position(Issue.Position p) {
    return new Issue.Position(
        id(p.party()), p.at(), p.salience(), p.influence(), p.stance(), p.words(), p.basis());
  }

  private Meeting meeting(Meeting m) {
    return new Meeting(
        ids(m.who()),
        ids(m.by()),
        ids(m.body()),
        m.on(),
        m.at(),
        m.about(),
        ids(m.confirmed()),
        ids(m.refused()),
        m.basis());
  }
}
