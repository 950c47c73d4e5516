package parley.stability.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.talks.Condition;
import parley.talks.Option;
import parley.talks.Talks;
import parley.talks.Words;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.Formula.Joint;

/**
 * What conditions that were given up leave of their setters' wants. Who no longer asks for
 * something before a step does not want its own part in that step only with it.
 */
final class GivenUp {

  private final Talks talks;

  GivenUp(Talks talks) {
    this.talks = talks;
  }

  /** A party's want without what the party has given up; empty where nothing is left of it. */
  Optional<Formula> left(String party, Formula want) {
    if (!(want instanceof Joined(var act, var joint, var needs)) || joint != Joint.ONLY_IF) {
      return Optional.of(want);
    }
    var asked = asked(party, act, false);
    var givenUp = asked(party, act, true);
    var parts = Words.parts(needs);
    var still =
        parts.stream().filter(part -> asked.contains(part) || !givenUp.contains(part)).toList();
    return still.isEmpty()
        ? Optional.empty()
        : Optional.of(
            still.size() == parts.size() ? want : new Joined(act, joint, Formula.all(still)));
  }

  /** The parts of what a party asks for, or has given up, before steps that an act is part of. */
  private Set<Formula> asked(String party, Formula act, boolean waived) {
    var parts = new HashSet<Formula>();
    var acts = takes(act);
    for (Condition condition : talks.conditions()) {
      if (condition.waived() == waived
          && condition.by().contains(party)
          && takes(condition.before()).stream().anyMatch(acts::contains)) {
        parts.addAll(Words.parts(condition.needs()));
      }
    }
    return parts;
  }

  /** The options a formula takes, steps unfolded; a step of which that is not known itself. */
  private Set<Atom> takes(Formula formula) {
    var found = new HashSet<Atom>();
    var met = new HashSet<Atom>();
    var open = new ArrayList<>(formula.atoms().toList());
    while (!open.isEmpty()) {
      var atom = open.removeLast();
      if (met.add(atom)) {
        var parts = parts(atom);
        open.addAll(parts);
        if (parts.isEmpty()) {
          found.add(atom);
        }
      }
    }
    return found;
  }

  private List<Atom> parts(Atom atom) {
    return switch (atom) {
      case Formula.Taken ignored -> List.of();
      case Formula.Agreed(var agreement) ->
          talks.findAgreement(agreement).stream()
              .flatMap(a -> a.options().stream())
              .map(Option::id)
              .<Atom>map(Formula.Taken::new)
              .toList();
      case Formula.Reached(var step) ->
          talks.findStep(step).flatMap(s -> s.when()).stream().flatMap(Formula::atoms).toList();
    };
  }
}
