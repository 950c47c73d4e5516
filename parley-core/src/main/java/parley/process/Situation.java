package parley.process;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.talks.Condition;
import parley.talks.Cycles;
import parley.talks.Need;
import parley.talks.Rule;
import parley.talks.State;
import parley.talks.Talks;
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

  private Situation(Talks talks, State state, Map<Atom, List<Need>> needs) {
    this.talks = talks;
    this.state = state;
    var undefined = undefined(talks);
    state.taken().forEach(option -> truths.add(new Taken(option)));
    truths.removeAll(needs.keySet());
    for (var part : Cycles.parts(needs)) {
      for (boolean more = true; more; ) {
        more = false;
        for (var atom : part) {
          if (!truths.contains(atom)
              && !undefined.contains(atom)
              && !(atom instanceof Taken(var option) && !state.has(option))
              && needs.getOrDefault(atom, List.of()).stream().allMatch(n -> holds(n.formula()))) {
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
    return at(talks, state, Need.of(talks));
  }

  static Situation at(Talks talks, State state, Map<Atom, List<Need>> needs) {
    return new Situation(talks, state, needs);
  }

  /** The steps of which nothing says what they take: no formula, no condition. */
  static Set<Atom> undefined(Talks talks) {
    var conditioned =
        talks.conditions().stream().map(Condition::before).collect(Collectors.toSet());
    return talks.steps().stream()
        .filter(step -> step.when().isEmpty())
        .map(step -> new Reached(step.id()))
        .filter(step -> !conditioned.contains(step))
        .collect(Collectors.toSet());
  }

  /** The state this is about. */
  public State state() {
    return state;
  }

  public boolean holds(Formula formula) {
    return Truth.holds(formula, truths::contains);
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
