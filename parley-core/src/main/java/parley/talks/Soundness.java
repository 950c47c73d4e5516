package parley.talks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.Names;
import parley.talks.formula.Nearest;
import parley.talks.formula.OptionId;
import parley.talks.formula.Quoted;
import parley.talks.formula.Truth;

/** Finds all that keeps the parts of Talks from fitting together. */
final class Soundness {

  /** Comparing each of many wrong names with each of many right ones would take for ever. */
  private static final int MOST_SUGGESTIONS = 100;

  private final Talks talks;
  private final List<Flaw> flaws = new ArrayList<>();
  private final Set<String> parties;
  private final Set<String> outside;
  private final Set<Atom> atoms = new HashSet<>();

  private Soundness(Talks talks) {
    this.talks = talks;
    parties =
        talks.parties().stream()
            .map(Party::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    outside =
        talks.parties().stream()
            .filter(Party::isOutside)
            .map(Party::id)
            .collect(Collectors.toSet());
    talks.choices().forEach(option -> atoms.add(new Taken(option.id())));
    talks.steps().forEach(step -> atoms.add(new Reached(step.id())));
    talks.agreements().forEach(agreement -> atoms.add(new Agreed(agreement.id())));
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
    new EvidenceCheck(talks, check.flaws).run();
    if (check.flaws.isEmpty()) {
      check.cycles();
    }
    return check.flaws;
  }

  private void parties() {
    names("parties", talks.parties().stream().map(Party::id).toList());
    for (var party : talks.parties()) {
      var at = "parties/" + party.id();
      known(at + "/ally-of", party.allyOf());
      known(at + "/convened-by", party.convenedBy());
      known(at + "/led-by", party.ledBy());
      known(at + "/partner", party.partner());
      known(at + "/represents", party.represents());
      party.influence().ifPresent(influence -> atLeast(at + "/influence", influence, "influence"));
    }
  }

  private void options() {
    var seen = new HashSet<OptionId>();
    for (var option : talks.options()) {
      var at = "options/" + option.id().party() + "/" + option.id().name();
      player("options/" + option.id().party(), option.id().party());
      name(at, option.id().name());
      if (!seen.add(option.id())) {
        flaw(at, option.id() + " is there twice", "give one of them another name");
      }
    }
    names("agreements", talks.agreements().stream().map(Agreement::id).toList());
    for (var agreement : talks.agreements()) {
      var at = "agreements/" + agreement.id();
      agreement.among().forEach(party -> player(at + "/among", party));
      if (agreement.among().isEmpty()) {
        flaw(at, Quoted.of(agreement.id()) + " is among nobody", "list the parties: among: [a, b]");
      }
      if (agreement.among().stream().distinct().count() < agreement.among().size()) {
        flaw(at + "/among", Quoted.of(agreement.id()) + " names a party twice", "name it once");
      }
      for (var party : new TreeSet<>(agreement.now())) {
        if (!agreement.among().contains(party)) {
          flaw(
              at + "/now",
              Quoted.of(party) + " has agreed but is not among the parties of the agreement",
              "add it to among, or take it out" + near(party, agreement.among()));
        }
      }
      for (var option : agreement.options()) {
        if (seen.contains(option.id())) {
          flaw(
              at,
              option.id() + " is an option and a part of this agreement",
              "give the option or the agreement another name");
        }
      }
    }
  }

  private void process() {
    names("steps", talks.steps().stream().map(Step::id).toList());
    var agreements = talks.agreements().stream().map(Agreement::id).collect(Collectors.toSet());
    for (var step : talks.steps()) {
      var at = "steps/" + step.id();
      if (agreements.contains(step.id())) {
        flaw(at, Quoted.of(step.id()) + " is a step and an agreement", "give one another name");
      }
      step.when().ifPresent(formula -> formula(at + "/when", formula));
    }
    for (int i = 0; i < talks.conditions().size(); i++) {
      var condition = talks.conditions().get(i);
      formula("conditions/" + i + "/before", condition.before());
      formula("conditions/" + i + "/needs", condition.needs());
      known("conditions/" + i + "/by", condition.by());
    }
    for (int i = 0; i < talks.order().size(); i++) {
      var at = "order/" + i;
      talks.order().get(i).steps().forEach(step -> formula(at, step));
      known(at + "/by", talks.order().get(i).by());
    }
    for (int i = 0; i < talks.rules().size(); i++) {
      formula("rules/" + i, talks.rules().get(i).formula());
    }
    for (int i = 0; i < talks.warnings().size(); i++) {
      formula("warnings/" + i + "/if", talks.warnings().get(i).when());
      known("warnings/" + i + "/by", talks.warnings().get(i).by());
    }
  }

  private void preferences() {
    once("wants", talks.wants().stream().map(Wants::party).toList());
    for (var wants : talks.wants()) {
      var at = "wants/" + wants.party();
      player(at, wants.party());
      wants.tiers().forEach(tier -> tier.forEach(want -> formula(at, want.formula())));
    }
    once("ranking", talks.rankings().stream().map(Ranking::party).toList());
    var wanting = talks.wants().stream().map(Wants::party).collect(Collectors.toSet());
    for (var ranking : talks.rankings()) {
      var at = "ranking/" + ranking.party();
      player(at, ranking.party());
      if (wanting.contains(ranking.party())) {
        flaw(at, Quoted.of(ranking.party()) + " has wants and a ranking", "keep one of the two");
      }
      var seen = new HashSet<State>();
      for (var state : ranking.tiers().stream().flatMap(List::stream).toList()) {
        state.taken().forEach(option -> formula(at, new Taken(option)));
        if (!seen.add(state)) {
          flaw(at, "the state " + state.taken() + " is ranked twice", "keep one of the two");
        }
      }
    }
  }

  private void ties() {
    for (int i = 0; i < talks.leverage().size(); i++) {
      leverage("leverage/" + i, talks.leverage().get(i));
    }
    for (int i = 0; i < talks.commitments().size(); i++) {
      known("commitments/" + i + "/by", List.of(talks.commitments().get(i).by()));
      known("commitments/" + i + "/claimed-by", talks.commitments().get(i).claimedBy());
    }
    for (int i = 0; i < talks.meetings().size(); i++) {
      var meeting = talks.meetings().get(i);
      known("meetings/" + i + "/who", meeting.who());
      known("meetings/" + i + "/by", meeting.by());
      known("meetings/" + i + "/confirmed", meeting.confirmed());
      known("meetings/" + i + "/refused", meeting.refused());
    }
    for (int i = 0; i < talks.relations().size(); i++) {
      known("relations/" + i + "/from", List.of(talks.relations().get(i).from()));
      known("relations/" + i + "/to", List.of(talks.relations().get(i).to()));
    }
  }

  private void leverage(String at, Leverage link) {
    known(at + "/from", List.of(link.from()));
    known(at + "/through", link.through());
    known(at + "/over", List.of(link.over()));
    if (link.toward().orElse(null) instanceof Leverage.Toward.Named(var atom)) {
      formula(at + "/toward", atom);
    }
    var chain = new ArrayList<String>(link.through());
    chain.add(link.from());
    chain.add(link.over());
    if (chain.stream().distinct().count() < chain.size()) {
      flaw(
          at,
          "a link from " + link.from() + " over " + link.over() + " comes back to where it was",
          "name different parties in from, through and over");
    }
  }

  private void issues() {
    names("issues", talks.issues().stream().map(Issue::id).toList());
    for (var issue : talks.issues()) {
      var at = "issues/" + issue.id() + "/positions";
      once(at, issue.positions().stream().map(Issue.Position::party).toList());
      for (var position : issue.positions()) {
        position(at + "/" + position.party(), issue, position);
      }
    }
  }

  private void position(String at, Issue issue, Issue.Position position) {
    known(at, List.of(position.party()));
    position.influence().ifPresent(influence -> atLeast(at + "/influence", influence, "influence"));
    position
        .salience()
        .filter(salience -> salience.low() < 0 || salience.high() > 100)
        .ifPresent(salience ->
            flaw(at + "/salience", "a salience outside 0 to 100", "give a number from 0 to 100"));
    if (position.at().isPresent()) {
      var scale = issue.scale();
      if (scale.isEmpty()) {
        flaw(
            at + "/at",
            "a number on an issue without a scale",
            "say what the ends mean: scale: {0: …, 100: …}");
      } else if (!scale.get().holds(position.at().get())) {
        flaw(
            at + "/at",
            "a position off the scale",
            "give a number from " + scale.get().low() + " to " + scale.get().high());
      }
    }
  }

  private void cycles() {
    for (var cycle : Cycles.of(Need.of(talks))) {
      if (cycle.throughNot()) {
        flaw(
            Places.path(cycle.atoms().getFirst()),
            "a cycle through not: " + cycle.words() + ", which would have to fail for it to hold",
            "take one of them out of the other's formula");
      }
    }
  }

  private void formula(String path, Formula formula) {
    for (var atom : Truth.occurrences(formula).keySet()) {
      if (!atoms.contains(atom)) {
        flaw(
            path,
            Quoted.of(atom.name()) + " is not a step, an agreement or an option",
            "define it, or name one that is defined" + near(atom.name(), atomNames()));
      }
    }
  }

  private List<String> atomNames() {
    return atoms.stream().map(Atom::name).sorted().toList();
  }

  private void player(String path, String id) {
    known(path, List.of(id));
    if (outside.contains(id)) {
      flaw(
          path,
          Quoted.of(id) + " is outside the talks and can have no options or wants",
          "give the party another role, or take it out here");
    }
  }

  private void known(String path, List<String> ids) {
    for (var id : ids) {
      if (!parties.contains(id)) {
        flaw(
            path + "/" + id,
            "no party is called " + Quoted.of(id),
            "add it to parties, or name one of them" + near(id, parties));
      }
    }
  }

  private void atLeast(String path, Estimate estimate, String what) {
    if (estimate.low() < 0) {
      flaw(path, "an " + what + " below 0", "give a number of 0 or more");
    }
  }

  private void names(String path, List<String> ids) {
    ids.forEach(id -> name(path + "/" + id, id));
    once(path, ids);
  }

  private void name(String path, String id) {
    if (!Names.isName(id)) {
      flaw(
          path,
          Quoted.of(id) + " cannot be a name",
          "use letters, digits, - and _, and none of the words of formulas");
    }
  }

  private void once(String path, List<String> ids) {
    var seen = new HashSet<String>();
    for (var id : ids) {
      if (!seen.add(id)) {
        flaw(path + "/" + id, Quoted.of(id) + " is there twice", "keep one, or rename one");
      }
    }
  }

  private String near(String id, Collection<String> known) {
    return flaws.size() < MOST_SUGGESTIONS
        ? Nearest.to(id, known).map(name -> "; did you mean " + name + "?").orElse("")
        : "";
  }

  private void flaw(String path, String message, String advice) {
    flaws.add(new Flaw(path, message, advice));
  }
}
