package parley.reading.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import parley.talks.Basis;
import parley.talks.Condition;
import parley.talks.Option;
import parley.talks.Order;
import parley.talks.Party;
import parley.talks.Step;
import parley.talks.Wants;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/**
 * What the reports say has to come about without saying by whom. It is put down to one party that
 * stands for whoever that is, so that an answer names what is missing instead of ending there.
 */
final class Unsaid {

  static final String KEY = "not-said";

  private final Sketch sketch;
  private final Set<Formula.Atom> needed = new HashSet<>();
  private final Set<Formula.Atom> waiting = new HashSet<>();

  Unsaid(Sketch sketch, List<Condition> conditions, List<Order> orders, List<Wants> wants) {
    this.sketch = sketch;
    conditions.forEach(c -> {
      waiting.add(c.before());
      c.needs().atoms().forEach(needed::add);
    });
    orders.forEach(o -> needed.addAll(o.steps()));
    wants.stream()
        .flatMap(w -> w.tiers().stream())
        .flatMap(List::stream)
        .filter(want -> want.formula() instanceof Formula.Atom)
        .forEach(want -> needed.add((Formula.Atom) want.formula()));
  }

  /** Gives each step that something needs, and nothing is known to bring about, an option. */
  void fill() {
    for (Step step : sketch.steps()) {
      Formula.Atom atom = new Formula.Reached(step.id());
      boolean due = needed.contains(atom) || step.on().isPresent() || step.deadline().isPresent();
      if (step.when().isEmpty() && due && !waiting.contains(atom)) {
        sketch.fill(
            step,
            new Option(
                new OptionId(KEY, step.id()),
                step.words().orElse(step.id()),
                false,
                Option.Irreversible.NO,
                OptionalDouble.empty(),
                step.basis().withAssumption("who has to bring this about is not said")));
      }
    }
  }

  /** The parties, with the one that stands for whoever the reports do not name where it acts. */
  static List<Party> with(List<Party> parties, Sketch sketch) {
    List<Party> all = new ArrayList<>(parties);
    if (sketch.options().stream().anyMatch(o -> o.id().party().equals(KEY))) {
      all.add(
          new Party(
              KEY,
              "somebody the reports do not name",
              Party.Kind.UNKNOWN,
              Party.Role.MINOR,
              Basis.NONE.withAssumption(
                  "stands for whoever has to bring about what the reports name nobody for")));
    }
    return all;
  }
}
