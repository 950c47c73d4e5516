package parley.talks.circuit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.talks.Cycles;
import parley.talks.Need;
import parley.talks.Talks;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.Truth;

/**
 * What waits for what, worked out once for all states of the Talks.
 *
 * @param needs what each step, agreement and guarded option waits for
 * @param parts the same in an order in which each comes after all that it waits for
 * @param undefined the steps of which nothing says what they take: no formula, no condition
 * @param waiters the steps whose needs name an atom
 * @param isGuarded whether some option or agreement has to wait before it counts
 */
public record Course(
    Talks talks,
    Map<Atom, List<Need>> needs,
    List<List<Atom>> parts,
    Set<Atom> undefined,
    Map<Atom, Set<String>> waiters,
    boolean isGuarded) {

  /** Of the Talks as they are. */
  public static Course of(Talks talks) {
    return of(talks, Need.of(talks));
  }

  /** Of the Talks with other needs. */
  public static Course of(Talks talks, Map<Atom, List<Need>> needs) {
    return new Course(
        talks,
        needs,
        Cycles.parts(needs),
        Need.undefined(talks),
        waiters(talks, needs),
        needs.entrySet().stream().anyMatch(e -> isGuard(e.getKey(), e.getValue())));
  }

  private static Map<Atom, Set<String>> waiters(Talks talks, Map<Atom, List<Need>> needs) {
    var waiters = new HashMap<Atom, Set<String>>();
    for (var step : talks.steps()) {
      for (var need : needs.getOrDefault(new Reached(step.id()), List.of())) {
        Truth.occurrences(need.formula())
            .keySet()
            .forEach(atom -> add(waiters, needs, atom, step.id()));
      }
    }
    return waiters;
  }

  /** An agreement is waited for by its parts too: one of them may be all that is missing. */
  private static void add(
      Map<Atom, Set<String>> waiters, Map<Atom, List<Need>> needs, Atom atom, String step) {
    waiters.computeIfAbsent(atom, a -> new LinkedHashSet<>()).add(step);
    if (atom instanceof Agreed) {
      for (var need : needs.getOrDefault(atom, List.of())) {
        Truth.occurrences(need.formula())
            .keySet()
            .forEach(part -> waiters.computeIfAbsent(part, a -> new LinkedHashSet<>()).add(step));
      }
    }
  }

  /** An agreement always waits for its own parts; anything else it waits for guards it. */
  private static boolean isGuard(Atom atom, List<Need> waits) {
    return switch (atom) {
      case Taken option -> true;
      case Agreed agreement -> waits.size() > 1;
      case Reached step -> false;
    };
  }
}
