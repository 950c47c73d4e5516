package parley.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.talks.Option;
import parley.talks.Talks;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.And;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Or;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/**
 * The process worked out by brute force from its definition, sharing no code with the engine: all
 * states are tried, and truth comes from the alternating fixed point, in which what stands under
 * not is judged by the round before.
 */
final class ByDefinition {

  private final Talks talks;
  private final List<Option> options;

  ByDefinition(Talks talks) {
    this.talks = talks;
    this.options = talks.choices();
  }

  /** All inclusion-minimal sets of option changes that make the step hold at an allowed state. */
  Set<Set<OptionId>> openingSets(String step) {
    var opening = new ArrayList<Set<OptionId>>();
    for (long bits = 0; bits < 1L << options.size(); bits++) {
      var changes = new TreeSet<OptionId>();
      boolean legal = true;
      for (int i = 0; i < options.size(); i++) {
        if ((bits >> i & 1) == 1) {
          changes.add(options.get(i).id());
          legal &= options.get(i).mayChange(options.get(i).now());
        }
      }
      if (legal && opens(step, changes)) {
        opening.add(changes);
      }
    }
    var least = new HashSet<Set<OptionId>>();
    for (var set : opening) {
      if (opening.stream().noneMatch(o -> o.size() < set.size() && set.containsAll(o))) {
        least.add(set);
      }
    }
    return least;
  }

  boolean holdsNow(String step) {
    return truths(talks.now().taken()).contains(new Reached(step));
  }

  private boolean opens(String step, Set<OptionId> changes) {
    var taken = new TreeSet<>(talks.now().taken());
    changes.forEach(change -> {
      if (!taken.remove(change)) {
        taken.add(change);
      }
    });
    var truths = truths(taken);
    return truths.contains(new Reached(step))
        && talks.rules().stream().allMatch(rule -> holds(rule.formula(), true, truths, truths));
  }

  private Set<Atom> truths(Set<OptionId> taken) {
    Set<Atom> lower = new HashSet<>();
    while (true) {
      var upper = leastFixedPoint(taken, lower);
      var next = leastFixedPoint(taken, upper);
      if (next.equals(lower)) {
        return lower;
      }
      lower = next;
    }
  }

  private Set<Atom> leastFixedPoint(Set<OptionId> taken, Set<Atom> denied) {
    Set<Atom> truths = new HashSet<>();
    for (int before = -1; before < truths.size(); ) {
      before = truths.size();
      for (var option : options) {
        var atom = new Taken(option.id());
        if (taken.contains(option.id()) && (option.now() || needsHold(atom, truths, denied))) {
          truths.add(atom);
        }
      }
      for (var agreement : talks.agreements()) {
        var atom = new Agreed(agreement.id());
        boolean made = agreement.options().stream().allMatch(Option::now);
        if (agreement.options().stream().allMatch(o -> truths.contains(new Taken(o.id())))
            && (made || needsHold(atom, truths, denied))) {
          truths.add(atom);
        }
      }
      for (var step : talks.steps()) {
        var atom = new Reached(step.id());
        boolean known =
            step.when().isPresent()
                || talks.conditions().stream().anyMatch(c -> c.before().equals(atom));
        if (known
            && step.when().map(when -> holds(when, true, truths, denied)).orElse(true)
            && needsHold(atom, truths, denied)) {
          truths.add(atom);
        }
      }
    }
    return truths;
  }

  private boolean needsHold(Atom atom, Set<Atom> truths, Set<Atom> denied) {
    return talks.conditions().stream()
            .filter(condition -> condition.before().equals(atom) && !condition.waived())
            .allMatch(condition -> holds(condition.needs(), true, truths, denied))
        && talks.order().stream()
            .filter(order -> order.steps().get(1).equals(atom))
            .allMatch(order -> truths.contains(order.steps().get(0)));
  }

  private static boolean holds(Formula formula, boolean sign, Set<Atom> truths, Set<Atom> denied) {
    return switch (formula) {
      case Atom atom -> sign ? truths.contains(atom) : denied.contains(atom);
      case Not(var of) -> !holds(of, !sign, truths, denied);
      case And(var parts) -> parts.stream().allMatch(p -> holds(p, sign, truths, denied));
      case Or(var parts) -> parts.stream().anyMatch(p -> holds(p, sign, truths, denied));
      case Joined(var a, var by, var b) ->
          switch (by) {
            case IF -> holds(a, sign, truths, denied) || !holds(b, !sign, truths, denied);
            case ONLY_IF -> !holds(a, !sign, truths, denied) || holds(b, sign, truths, denied);
            case UNLESS -> holds(a, sign, truths, denied) || holds(b, sign, truths, denied);
            case IFF ->
                (holds(a, sign, truths, denied) || !holds(b, !sign, truths, denied))
                    && (!holds(a, !sign, truths, denied) || holds(b, sign, truths, denied));
          };
    };
  }
}
