package parley.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.talks.Estimate;
import parley.talks.Issue;
import parley.talks.Party;
import parley.talks.Talks;
import parley.talks.Words;

/** Makes the table of one issue of the Talks. */
final class TalksTable {

  private static final Estimate NO_SCALE = new Estimate(0, 100);

  private final Talks talks;
  private final List<Stake> stakes = new ArrayList<>();
  private final List<SetAside> aside = new ArrayList<>();
  private final List<String> judged = new ArrayList<>();
  private final List<String> assumed = new ArrayList<>();

  private TalksTable(Talks talks) {
    this.talks = talks;
  }

  static IssueTable of(Talks talks, Issue issue) {
    var table = new TalksTable(talks);
    issue.positions().forEach(table::add);
    return new IssueTable(
        issue.id(),
        issue.words().orElse(issue.id()),
        issue.scale().map(s -> new Estimate(s.low(), s.high())).orElse(NO_SCALE),
        table.stakes,
        table.aside,
        table.assumptions());
  }

  private void add(Issue.Position position) {
    var party = talks.findParty(position.party()).orElseThrow();
    var influence = position.influence().or(party::influence);
    var missing = missing(party, position, influence);
    if (missing.isPresent()) {
      aside.add(new SetAside(party.id(), party.name(), missing.get()));
      return;
    }
    stakes.add(
        new Stake(
            party.id(),
            party.name(),
            position.at().orElseThrow(),
            position.salience().orElseThrow(),
            influence.orElseThrow()));
    boolean fromParty = position.influence().isEmpty();
    if (position.basis().judgement() || (fromParty && party.basis().judgement())) {
      judged.add(party.name());
    }
    position.basis().assumption().ifPresent(a -> assumed.add(party.name() + ": " + a));
    if (fromParty) {
      party.basis().assumption().ifPresent(a -> assumed.add(party.name() + ": " + a));
    }
  }

  /** Why the party cannot take part. */
  private static Optional<String> missing(
      Party party, Issue.Position position, Optional<Estimate> influence) {
    var missing = new ArrayList<String>();
    if (position.at().isEmpty()) {
      missing.add("position");
    }
    if (position.salience().isEmpty()) {
      missing.add("salience");
    }
    if (influence.isEmpty()) {
      missing.add("influence");
    }
    if (party.isOutside()) {
      return Optional.of("is outside the talks");
    }
    if (!missing.isEmpty()) {
      return Optional.of("no " + Words.list(missing).replace(" and ", " or ") + " is given");
    }
    if (influence.orElseThrow().high() < Stake.LEAST) {
      return Optional.of("has no influence");
    }
    if (position.salience().orElseThrow().high() < Stake.LEAST) {
      return Optional.of("does not care (salience 0)");
    }
    boolean beyond =
        Stake.isBeyond(influence.orElseThrow()) || Stake.isBeyond(position.at().orElseThrow());
    return beyond ? Optional.of("has a number beyond 1e9") : Optional.empty();
  }

  private List<String> assumptions() {
    var assumptions = new ArrayList<String>();
    if (!judged.isEmpty()) {
      assumptions.add(
          "Numbers of " + Words.list(judged) + " are a person's judgement; no report gives them.");
    }
    assumptions.addAll(assumed);
    return assumptions;
  }
}
