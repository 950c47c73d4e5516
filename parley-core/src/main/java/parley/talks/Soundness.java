package parley.talks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;
import parley.talks.formula.Quoted;

/** Finds all that keeps the parts of Talks from fitting together. */
final class Soundness {

  private final Talks talks;
  private final References refs;

  private Soundness(Talks talks) {
    this.talks = talks;
    this.refs = new References(talks);
  }

  /** All flaws, in the order of the file; none where the Talks are sound. */
  static List<Flaw> flaws(Talks talks) {
    var check = new Soundness(talks);
    check.parties();
    check.options();
    check.process();
    check.preferences();
    check.ties();
    check.issues();
    new ValuesCheck(talks, check.refs).run();
    new EvidenceCheck(talks, check.refs.flaws()).run();
    if (check.refs.flaws().isEmpty()) {
      check.cycles();
    }
    return check.refs.flaws();
  }

  private void parties() {
    refs.names("parties", talks.parties().stream().map(Party::id).toList());
    for (var party : talks.parties()) {
      var at = "parties/" + party.id();
      refs.known(at + "/ally-of", party.allyOf());
      refs.known(at + "/convened-by", party.convenedBy());
      refs.known(at + "/led-by", party.ledBy());
      refs.known(at + "/partner", party.partner());
      refs.known(at + "/represents", party.represents());
      party
          .influence()
          .ifPresent(influence -> refs.atLeast(at + "/influence", influence, "influence"));
    }
  }

  private void options() {
    var seen = new HashSet<OptionId>();
    for (var option : talks.options()) {
      var at = "options/" + option.id().party() + "/" + option.id().name();
      refs.player("options/" + option.id().party(), option.id().party());
      refs.name(at, option.id().name());
      if (!seen.add(option.id())) {
        refs.flaw(at, option.id() + " is there twice", "give one of them another name");
      }
    }
    refs.names("agreements", talks.agreements().stream().map(Agreement::id).toList());
    for (var agreement : talks.agreements()) {
      var at = "agreements/" + agreement.id();
      agreement.among().forEach(party -> refs.player(at + "/among", party));
      if (agreement.among().isEmpty()) {
        refs.flaw(
            at, Quoted.of(agreement.id()) + " is among nobody", "list the parties: among: [a, b]");
      }
      if (agreement.among().stream().distinct().count() < agreement.among().size()) {
        refs.flaw(
            at + "/among", Quoted.of(agreement.id()) + " names a party twice", "name it once");
      }
      for (var party : new TreeSet<>(agreement.now())) {
        if (!agreement.among().contains(party)) {
          refs.flaw(
              at + "/now",
              Quoted.of(party) + " has agreed but is not among the parties of the agreement",
              "add it to among, or take it out" + refs.near(party, agreement.among()));
        }
      }
      for (var option : agreement.options()) {
        if (seen.contains(option.id())) {
          refs.flaw(
              at,
              option.id() + " is an option and a part of this agreement",
              "give the option or the agreement another name");
        }
      }
    }
  }

  private void process() {
    refs.names("steps", talks.steps().stream().map(Step::id).toList());
    var agreements = talks.agreements().stream().map(Agreement::id).collect(Collectors.toSet());
    for (var step : talks.steps()) {
      var at = "steps/" + step.id();
      if (agreements.contains(step.id())) {
        refs.flaw(
            at, Quoted.of(step.id()) + " is a step and an agreement", "give one another name");
      }
      step.when().ifPresent(formula -> refs.formula(at + "/when", formula));
    }
    for (int i = 0; i < talks.conditions().size(); i++) {
      var condition = talks.conditions().get(i);
      refs.formula("conditions/" + i + "/before", condition.before());
      refs.formula("conditions/" + i + "/needs", condition.needs());
      refs.known("conditions/" + i + "/by", condition.by());
    }
    for (int i = 0; i < talks.order().size(); i++) {
      var at = "order/" + i;
      talks.order().get(i).steps().forEach(step -> refs.formula(at, step));
      refs.known(at + "/by", talks.order().get(i).by());
    }
    for (int i = 0; i < talks.rules().size(); i++) {
      refs.formula("rules/" + i, talks.rules().get(i).formula());
    }
    for (int i = 0; i < talks.warnings().size(); i++) {
      refs.formula("warnings/" + i + "/if", talks.warnings().get(i).when());
      refs.known("warnings/" + i + "/by", talks.warnings().get(i).by());
    }
  }

  private void preferences() {
    refs.once("wants", talks.wants().stream().map(Wants::party).toList());
    for (var wants : talks.wants()) {
      var at = "wants/" + wants.party();
      refs.player(at, wants.party());
      wants.tiers().forEach(tier -> tier.forEach(want -> refs.formula(at, want.formula())));
    }
    refs.once("ranking", talks.rankings().stream().map(Ranking::party).toList());
    var wanting = talks.wants().stream().map(Wants::party).collect(Collectors.toSet());
    for (var ranking : talks.rankings()) {
      var at = "ranking/" + ranking.party();
      refs.player(at, ranking.party());
      if (wanting.contains(ranking.party())) {
        refs.flaw(
            at, Quoted.of(ranking.party()) + " has wants and a ranking", "keep one of the two");
      }
      var seen = new HashSet<State>();
      for (var state : ranking.tiers().stream().flatMap(List::stream).toList()) {
        state.taken().forEach(option -> refs.formula(at, new Taken(option)));
        if (!seen.add(state)) {
          refs.flaw(at, "the state " + state.taken() + " is ranked twice", "keep one of the two");
        }
      }
    }
  }

  private void ties() {
    for (int i = 0; i < talks.leverage().size(); i++) {
      leverage("leverage/" + i, talks.leverage().get(i));
    }
    for (int i = 0; i < talks.commitments().size(); i++) {
      refs.known("commitments/" + i + "/by", List.of(talks.commitments().get(i).by()));
      refs.known("commitments/" + i + "/claimed-by", talks.commitments().get(i).claimedBy());
    }
    for (int i = 0; i < talks.meetings().size(); i++) {
      var meeting = talks.meetings().get(i);
      refs.known("meetings/" + i + "/who", meeting.who());
      refs.known("meetings/" + i + "/by", meeting.by());
      refs.known("meetings/" + i + "/confirmed", meeting.confirmed());
      refs.known("meetings/" + i + "/refused", meeting.refused());
    }
    for (int i = 0; i < talks.relations().size(); i++) {
      refs.known("relations/" + i + "/from", List.of(talks.relations().get(i).from()));
      refs.known("relations/" + i + "/to", List.of(talks.relations().get(i).to()));
    }
  }

  private void leverage(String at, Leverage link) {
    refs.known(at + "/from", List.of(link.from()));
    refs.known(at + "/through", link.through());
    refs.known(at + "/over", List.of(link.over()));
    if (link.toward().orElse(null) instanceof Leverage.Toward.Named(var atom)) {
      refs.formula(at + "/toward", atom);
    }
    var chain = new ArrayList<String>(link.through());
    chain.add(link.from());
    chain.add(link.over());
    if (chain.stream().distinct().count() < chain.size()) {
      refs.flaw(
          at,
          "a link from " + link.from() + " over " + link.over() + " comes back to where it was",
          "name different parties in from, through and over");
    }
  }

  private void issues() {
    refs.names("issues", talks.issues().stream().map(Issue::id).toList());
    for (var issue : talks.issues()) {
      var at = "issues/" + issue.id() + "/positions";
      refs.once(at, issue.positions().stream().map(Issue.Position::party).toList());
      for (var position : issue.positions()) {
        position(at + "/" + position.party(), issue, position);
      }
    }
  }

  private void position(String at, Issue issue, Issue.Position position) {
    refs.known(at, List.of(position.party()));
    position
        .influence()
        .ifPresent(influence -> refs.atLeast(at + "/influence", influence, "influence"));
    position
        .salience()
        .filter(salience -> salience.low() < 0 || salience.high() > 100)
        .ifPresent(salience ->
            refs.flaw(
                at + "/salience", "a salience outside 0 to 100", "give a number from 0 to 100"));
    if (position.at().isPresent()) {
      var scale = issue.scale();
      if (scale.isEmpty()) {
        refs.flaw(
            at + "/at",
            "a number on an issue without a scale",
            "say what the ends mean: scale: {0: …, 100: …}");
      } else if (!scale.get().holds(position.at().get())) {
        refs.flaw(
            at + "/at",
            "a position off the scale",
            "give a number from " + scale.get().low() + " to " + scale.get().high());
      }
    }
  }

  private void cycles() {
    for (var cycle : Cycles.of(Need.of(talks))) {
      if (cycle.throughNot()) {
        refs.flaw(
            Places.path(cycle.atoms().getFirst()),
            "a cycle through not: " + cycle.words() + ", which would have to fail for it to hold",
            "take one of them out of the other's formula");
      }
    }
  }
}
