package parley.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import parley.talks.Agreement;
import parley.talks.Basis;
import parley.talks.Condition;
import parley.talks.Option;
import parley.talks.Option.Irreversible;
import parley.talks.Order;
import parley.talks.Party;
import parley.talks.Rule;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.UnsoundTalksException;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.And;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.Formula.Joint;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Or;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/** Makes Talks at random, the same from the same seed. */
public final class RandomTalks {

  private final Random random;
  private final boolean negations;
  private final List<String> parties = List.of("osk", "velia", "tarn");

  private RandomTalks(long seed, boolean negations) {
    this.random = new Random(seed);
    this.negations = negations;
  }

  /** Talks of some options and steps; empty where the dice gave a cycle through not. */
  public static Optional<Talks> of(long seed, int options, int steps, boolean negations) {
    try {
      return Optional.of(new RandomTalks(seed, negations).make(options, steps));
    } catch (UnsoundTalksException cycleThroughNot) {
      return Optional.empty();
    }
  }

  private Talks make(int optionCount, int stepCount) {
    var options = new ArrayList<Option>();
    var atoms = new ArrayList<Atom>();
    for (int i = 0; i < optionCount; i++) {
      var id = new OptionId(pick(parties), "o" + i);
      options.add(
          new Option(
              id,
              "do " + i,
              random.nextInt(4) == 0,
              random.nextInt(4) == 0 ? pick(List.of(Irreversible.values())) : Irreversible.NO,
              random.nextBoolean() ? OptionalDouble.of(random.nextInt(5)) : OptionalDouble.empty(),
              Basis.NONE));
      atoms.add(new Taken(id));
    }
    var agreements =
        random.nextBoolean()
            ? List.of(
                new Agreement(
                    "pact",
                    List.of("osk", "velia"),
                    Optional.empty(),
                    random.nextBoolean() ? Set.of("osk") : Set.of(),
                    Irreversible.NO,
                    Basis.NONE))
            : List.<Agreement>of();
    agreements.forEach(agreement -> atoms.add(new Agreed(agreement.id())));
    for (int i = 0; i < stepCount; i++) {
      atoms.add(new Reached("s" + i));
    }
    var steps = new ArrayList<Step>();
    for (int i = 0; i < stepCount; i++) {
      Optional<Formula> when =
          random.nextInt(8) == 0 ? Optional.empty() : Optional.of(formula(atoms, 3));
      steps.add(new Step("s" + i, when, Optional.empty(), Basis.NONE));
    }
    var conditions = new ArrayList<Condition>();
    for (int i = random.nextInt(3); i > 0; i--) {
      conditions.add(
          new Condition(
              pick(atoms), formula(atoms, 1), List.of("tarn"), random.nextInt(4) == 0, Basis.NONE));
    }
    var order = new ArrayList<Order>();
    var first = pick(atoms);
    var then = pick(atoms);
    if (random.nextInt(3) == 0 && !first.equals(then)) {
      order.add(new Order(List.of(first, then), List.of(), Basis.NONE));
    }
    var rules =
        random.nextInt(3) == 0 ? List.of(new Rule(formula(atoms, 2), Basis.NONE)) : List.<Rule>of();
    return Talks.named("random")
        .parties(parties.stream().map(p -> new Party(p, p, Party.Kind.STATE)).toList())
        .options(options)
        .agreements(agreements)
        .steps(steps)
        .conditions(conditions)
        .order(order)
        .rules(rules)
        .build();
  }

  private Formula formula(List<Atom> atoms, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return pick(atoms);
    }
    return switch (random.nextInt(negations ? 6 : 3)) {
      case 0 -> new And(List.of(formula(atoms, depth - 1), formula(atoms, depth - 1)));
      case 1, 2 -> new Or(List.of(formula(atoms, depth - 1), formula(atoms, depth - 1)));
      case 3 -> new Not(formula(atoms, depth - 1));
      default ->
          new Joined(
              formula(atoms, depth - 1), pick(List.of(Joint.values())), formula(atoms, depth - 1));
    };
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
