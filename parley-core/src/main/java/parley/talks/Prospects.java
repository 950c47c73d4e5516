package parley.talks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.And;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Or;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;

/**
 * Which steps could ever hold, looked at kindly: each option as free as it may be, by itself, and
 * whatever stands under not as false where it may be. A step that fails even so, nobody can open.
 */
final class Prospects {

  private final Set<Atom> canHold = new HashSet<>();
  private final Set<Atom> mustHold = new HashSet<>();

  private Prospects(Talks talks) {
    for (var option : talks.choices()) {
      boolean free = option.mayChange(option.now());
      if (option.now() || free) {
        canHold.add(new Taken(option.id()));
      }
      if (option.now() && !free) {
        mustHold.add(new Taken(option.id()));
      }
    }
  }

  /** The ids of steps that cannot hold, in the order of the file. */
  static List<String> hopeless(Talks talks) {
    var prospects = new Prospects(talks);
    prospects.settle(talks);
    return talks.steps().stream()
        .map(Step::id)
        .filter(id -> !prospects.canHold.contains(new Reached(id)))
        .toList();
  }

  private void settle(Talks talks) {
    var needs = Need.of(talks);
    var undefined = Need.undefined(talks);
    var parts = Cycles.parts(needs);
    for (boolean more = true; more; ) {
      more = false;
      for (var part : parts) {
        for (var atom : part) {
          if (!canHold.contains(atom) && !undefined.contains(atom) && canAllHold(atom, needs)) {
            canHold.add(atom);
            more = true;
          }
        }
      }
    }
  }

  private boolean canAllHold(Atom atom, Map<Atom, List<Need>> needs) {
    return needs.getOrDefault(atom, List.of()).stream().allMatch(n -> can(n.formula(), true));
  }

  /** Whether a formula could have that truth. */
  private boolean can(Formula formula, boolean truth) {
    return switch (formula) {
      case Atom atom -> truth ? canHold.contains(atom) : !mustHold.contains(atom);
      case Not(var of) -> can(of, !truth);
      case And(var parts) ->
          truth
              ? parts.stream().allMatch(part -> can(part, true))
              : parts.stream().anyMatch(part -> can(part, false));
      case Or(var parts) ->
          truth
              ? parts.stream().anyMatch(part -> can(part, true))
              : parts.stream().allMatch(part -> can(part, false));
      case Joined(var left, var by, var right) ->
          switch (by) {
            case IF -> either(left, truth, right, !truth, truth);
            case ONLY_IF -> either(left, !truth, right, truth, truth);
            case UNLESS -> either(left, truth, right, truth, truth);
            case IFF ->
                (can(left, true) && can(right, truth)) || (can(left, false) && can(right, !truth));
          };
    };
  }

  private boolean either(
      Formula left, boolean leftTruth, Formula right, boolean rightTruth, boolean any) {
    return any
        ? can(left, leftTruth) || can(right, rightTruth)
        : can(left, leftTruth) && can(right, rightTruth);
  }
}
