package parley.talks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;

/**
 * One thing that a step, an agreement or a guarded option waits for. All of its needs together
 * define a step or agreement; an option has to be taken besides.
 */
public sealed interface Need {

  /** What has to hold. */
  Formula formula();

  /** The step's own formula, or the parts of an agreement. */
  record Own(Formula formula) implements Need {}

  /** A condition somebody set, not waived. */
  record Demanded(Condition condition) implements Need {
    @Override
    public Formula formula() {
      return condition.needs();
    }
  }

  /** What comes before it in an order. */
  record Earlier(Order order, Atom formula) implements Need {}

  /**
   * What everything waits for, in the order of the file. Steps are all there, each with no needs
   * where nothing says what it takes; agreements too, each with the parts of its parties; options
   * only where something has to come before them. What is made or taken already waits no more.
   */
  static Map<Atom, List<Need>> of(Talks talks) {
    var needs = new LinkedHashMap<Atom, List<Need>>();
    for (var step : talks.steps()) {
      var own = new ArrayList<Need>();
      step.when().ifPresent(formula -> own.add(new Own(formula)));
      needs.put(new Reached(step.id()), own);
    }
    for (var agreement : talks.agreements()) {
      var parts = agreement.options().stream().map(option -> new Taken(option.id())).toList();
      var own = new ArrayList<Need>();
      own.add(new Own(Formula.all(parts)));
      needs.put(new Agreed(agreement.id()), own);
    }
    var there = there(talks);
    for (var condition : talks.conditions()) {
      if (!condition.waived() && !there.contains(condition.before())) {
        needs
            .computeIfAbsent(condition.before(), a -> new ArrayList<>())
            .add(new Demanded(condition));
      }
    }
    for (var order : talks.order()) {
      for (int i = 1; i < order.steps().size(); i++) {
        var later = order.steps().get(i);
        if (!there.contains(later)) {
          needs
              .computeIfAbsent(later, a -> new ArrayList<>())
              .add(new Earlier(order, order.steps().get(i - 1)));
        }
      }
    }
    return needs;
  }

  /** The steps of which nothing says what they take: no formula, no condition, waived or not. */
  static Set<Atom> undefined(Talks talks) {
    var conditioned =
        talks.conditions().stream().map(Condition::before).collect(Collectors.toSet());
    return talks.steps().stream()
        .filter(step -> step.when().isEmpty())
        .map(step -> new Reached(step.id()))
        .filter(step -> !conditioned.contains(step))
        .collect(Collectors.toSet());
  }

  /** The agreements made and options taken at the status quo, past any guard. */
  private static Set<Atom> there(Talks talks) {
    var there = new HashSet<Atom>();
    talks.now().taken().forEach(option -> there.add(new Taken(option)));
    talks.agreements().stream()
        .filter(agreement -> agreement.options().stream().allMatch(Option::now))
        .forEach(agreement -> there.add(new Agreed(agreement.id())));
    return there;
  }
}
