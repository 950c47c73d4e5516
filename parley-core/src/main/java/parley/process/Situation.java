package parley.process;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.talks.Need;
import parley.talks.Rule;
import parley.talks.State;
import parley.talks.Talks;
import parley.talks.circuit.Course;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.Truth;

/**
 * What holds at one state of the talks. A step holds where its formula and all its needs do; steps
 * that wait for each other hold only where something else brings them about (the least fixed
 * point). An option that has to wait for something counts once that holds.
 */
public final class Situation {

  private final Talks talks;
  private final State state;
  private final Set<Atom> truths = new HashSet<>();

  private Situation(Course course, State state) {
    this.talks = course.talks();
    this.state = state;
    var needs = course.needs();
    state.taken().forEach(option -> truths.add(new Taken(option)));
    truths.removeAll(needs.keySet());
    for (var part : course.parts()) {
      for (boolean more = true; more; ) {
        more = false;
        for (var atom : part) {
          if (!truths.contains(atom)
              && !course.undefined().contains(atom)
              && !(atom instanceof Taken(var option) && !state.has(option))
              && allHold(needs.getOrDefault(atom, List.of()))) {
            truths.add(atom);
            more = true;
          }
        }
      }
    }
  }

  /** The status quo. */
  public static Situation now(Talks talks) {
    return at(talks, talks.now());
  }

  /** Any state. */
  public static Situation at(Talks talks, State state) {
    return at(Course.of(talks), state);
  }

  static Situation at(Course course, State state) {
    return new Situation(course, state);
  }

  /** The state this is about. */
  public State state() {
    return state;
  }

  public boolean holds(Formula formula) {
    return Truth.holds(formula, truths::contains);
  }

  private boolean allHold(List<Need> needs) {
    for (var need : needs) {
      if (!holds(need.formula())) {
        return false;
      }
    }
    return true;
  }

  /** What holds here and not there, or there and not here. */
  Set<Atom> differences(Situation other) {
    var differences = new HashSet<>(truths);
    differences.removeAll(other.truths);
    other.truths.stream().filter(atom -> !truths.contains(atom)).forEach(differences::add);
    return differences;
  }

  /** Whether the step is reached. */
  public boolean isReached(String step) {
    return truths.contains(new Reached(step));
  }

  /** Whether all have agreed. */
  public boolean isAgreed(String agreement) {
    return truths.contains(new Agreed(agreement));
  }

  /** The rules the state breaks; none where it is allowed. */
  public List<Rule> broken() {
    return talks.rules().stream().filter(rule -> !holds(rule.formula())).toList();
  }
}
