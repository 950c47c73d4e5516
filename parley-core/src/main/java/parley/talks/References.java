package parley.talks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.Names;
import parley.talks.formula.Nearest;
import parley.talks.formula.Quoted;
import parley.talks.formula.Truth;

/** What the names in Talks may refer to; collects the flaws of those that refer to nothing. */
final class References {

  /** Comparing each of many wrong names with each of many right ones would take for ever. */
  private static final int MOST_SUGGESTIONS = 100;

  private final List<Flaw> flaws = new ArrayList<>();
  private final Set<String> parties;
  private final Set<String> outside;
  private final Set<Atom> atoms = new HashSet<>();

  References(Talks talks) {
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

  List<Flaw> flaws() {
    return flaws;
  }

  void formula(String path, Formula formula) {
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

  void player(String path, String id) {
    known(path, List.of(id));
    if (outside.contains(id)) {
      flaw(
          path,
          Quoted.of(id) + " is outside the talks and can have no options or wants",
          "give the party another role, or take it out here");
    }
  }

  void known(String path, List<String> ids) {
    for (var id : ids) {
      if (!parties.contains(id)) {
        flaw(
            path + "/" + id,
            "no party is called " + Quoted.of(id),
            "add it to parties, or name one of them" + near(id, parties));
      }
    }
  }

  void atLeast(String path, Estimate estimate, String what) {
    if (estimate.low() < 0) {
      flaw(path, "an " + what + " below 0", "give a number of 0 or more");
    }
  }

  void names(String path, List<String> ids) {
    ids.forEach(id -> name(path + "/" + id, id));
    once(path, ids);
  }

  void name(String path, String id) {
    if (!Names.isName(id)) {
      flaw(
          path,
          Quoted.of(id) + " cannot be a name",
          "use letters, digits, - and _, and none of the words of formulas");
    }
  }

  void once(String path, List<String> ids) {
    var seen = new HashSet<String>();
    for (var id : ids) {
      if (!seen.add(id)) {
        flaw(path + "/" + id, Quoted.of(id) + " is there twice", "keep one, or rename one");
      }
    }
  }

  String near(String id, Collection<String> known) {
    return flaws.size() < MOST_SUGGESTIONS
        ? Nearest.to(id, known).map(name -> "; did you mean " + name + "?").orElse("")
        : "";
  }

  void flaw(String path, String message, String advice) {
    flaws.add(new Flaw(path, message, advice));
  }
}
