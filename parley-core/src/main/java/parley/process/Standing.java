package parley.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.talks.Need;
import parley.talks.Option;
import parley.talks.State;
import parley.talks.Step;
import parley.talks.circuit.Course;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;
import parley.talks.formula.Truth;

/** Tells where each step stands at a state: done, open or blocked. */
final class Standing {

  /** All combinations of so many options are tried; of more, each alone and all together. */
  private static final int MOST_COMBINED = 8;

  private final Course course;
  private final Map<OptionId, Option> options = new HashMap<>();
  private final Map<String, List<OptionId>> members = new HashMap<>();

  Standing(Course course) {
    this.course = course;
    var talks = course.talks();
    talks.choices().forEach(option -> options.put(option.id(), option));
    talks
        .agreements()
        .forEach(a -> members.put(a.id(), a.options().stream().map(Option::id).toList()));
  }

  Situation at(State state) {
    return Situation.at(course, state);
  }

  StepStatus of(Step step, Situation situation) {
    if (situation.isReached(step.id())) {
      return StepStatus.DONE;
    }
    return othersHold(step, situation) && oneCanComplete(step, situation)
        ? StepStatus.OPEN
        : StepStatus.BLOCKED;
  }

  /** Whether all conditions hold, and all that comes first in an order. */
  private boolean othersHold(Step step, Situation situation) {
    return course.needs().getOrDefault(new Reached(step.id()), List.of()).stream()
        .filter(need -> !(need instanceof Need.Own))
        .allMatch(need -> situation.holds(need.formula()));
  }

  /**
   * Whether one party's options complete the step's own formula, other steps staying as they are.
   */
  private boolean oneCanComplete(Step step, Situation situation) {
    if (step.when().isEmpty()) {
      return false;
    }
    var formula = step.when().get();
    var own = options(formula, situation);
    var parties = new LinkedHashSet<String>();
    own.forEach(option -> parties.add(option.party()));
    for (var party : parties) {
      var changeable = own.stream().filter(option -> option.party().equals(party)).toList();
      for (var changes : combinations(changeable)) {
        if (completes(step, formula, situation, changes)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean completes(Step step, Formula formula, Situation before, List<OptionId> changes) {
    var taken = new TreeSet<>(before.state().taken());
    for (var change : changes) {
      if (!taken.remove(change)) {
        taken.add(change);
      }
    }
    var state = new State(taken);
    if (!course.isGuarded() && !Truth.holds(formula, atom -> holds(atom, before, state))) {
      return false;
    }
    var after = at(state);
    return Truth.holds(formula, atom -> (atom instanceof Reached ? before : after).holds(atom))
        && after.isReached(step.id())
        && after.broken().isEmpty();
  }

  /** The truth of an atom where no option has to wait, other steps staying as they are. */
  private boolean holds(Atom atom, Situation before, State state) {
    return switch (atom) {
      case Taken(var option) -> state.has(option);
      case Agreed(var name) -> members.getOrDefault(name, List.of()).stream().allMatch(state::has);
      case Reached step -> before.holds(step);
    };
  }

  /** The options a formula names, alone or in agreements, that may change at the state. */
  private Set<OptionId> options(Formula formula, Situation situation) {
    var named = new LinkedHashSet<OptionId>();
    for (var atom : Truth.occurrences(formula).keySet()) {
      switch (atom) {
        case Taken(var option) -> named.add(option);
        case Agreed(var name) -> named.addAll(members.getOrDefault(name, List.of()));
        case Reached step -> {}
      }
    }
    named.removeIf(id -> {
      var option = options.get(id);
      return option == null || !option.mayChange(situation.state().has(id));
    });
    return named;
  }

  private static List<List<OptionId>> combinations(List<OptionId> options) {
    var all = new ArrayList<List<OptionId>>();
    if (options.size() > MOST_COMBINED) {
      options.forEach(option -> all.add(List.of(option)));
      all.add(options);
      return all;
    }
    for (int bits = 1; bits < 1 << options.size(); bits++) {
      var some = new ArrayList<OptionId>();
      for (int i = 0; i < options.size(); i++) {
        if ((bits >> i & 1) == 1) {
          some.add(options.get(i));
        }
      }
      all.add(some);
    }
    return all;
  }
}
