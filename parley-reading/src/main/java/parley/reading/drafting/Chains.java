package parley.reading.drafting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.talks.Condition;
import parley.talks.Order;
import parley.talks.Step;
import parley.talks.formula.Formula;

/**
 * Joins conditions to chains: where one thing waits for an act, and that act itself waits for
 * something or has to come after it, the first waits for the step of the act, so that what it takes
 * is asked all the way down and a circle shows as a deadlock.
 */
final class Chains {

  private final Map<Formula.Atom, Formula.Atom> steps = new HashMap<>();

  private final AgreementParts agreements;

  /**
   * @param agreements what parties to agreements hold back of them
   */
  Chains(
      List<Step> drafted,
      List<Condition> conditions,
      List<Order> orders,
      AgreementParts agreements) {
    this.agreements = agreements;
    Set<Formula.Atom> waiting = new HashSet<>();
    conditions.forEach(c -> waiting.add(c.before()));
    orders.forEach(o -> waiting.addAll(o.steps().subList(1, o.steps().size())));
    for (Step step : drafted) {
      Formula.Atom atom = new Formula.Reached(step.id());
      if (waiting.contains(atom) && step.when().orElse(null) instanceof Formula.Taken act) {
        steps.putIfAbsent(act, atom);
      }
    }
    for (Step step : drafted) {
      Formula.Atom atom = new Formula.Reached(step.id());
      if (!waiting.contains(atom)
          && step.when().orElse(null) instanceof Formula.Taken act
          && steps.containsKey(act)) {
        steps.put(atom, steps.get(act));
      }
    }
  }

  List<Condition> conditions(List<Condition> conditions) {
    return conditions.stream()
        .map(c ->
            new Condition(c.before(), joined(c.needs(), c.before()), c.by(), c.waived(), c.basis()))
        .filter(c -> !c.needs().equals(c.before()))
        .toList();
  }

  List<Order> orders(List<Order> orders) {
    return orders.stream()
        .map(o ->
            new Order(
                o.steps().stream().map(a -> steps.getOrDefault(a, a)).distinct().toList(),
                o.by(),
                o.basis()))
        .filter(o -> o.steps().size() > 1)
        .toList();
  }

  /** What has to stay away is asked of the act itself: its step may be shut by its conditions. */
  private Formula joined(Formula formula, Formula.Atom before) {
    return switch (formula) {
      case Formula.Agreed agreed ->
          Formula.all(
              agreements
                  .with(agreed)
                  .atoms()
                  .<Formula>map(a -> a)
                  .filter(a -> !a.equals(before))
                  .toList());
      case Formula.Atom atom -> steps.getOrDefault(atom, atom);
      case Formula.Not not -> not;
      case Formula.And(var parts) ->
          new Formula.And(parts.stream().map(part -> joined(part, before)).toList());
      case Formula.Or(var parts) ->
          new Formula.Or(parts.stream().map(part -> joined(part, before)).toList());
      case Formula.Joined other -> other;
    };
  }
}
