package parley.stability.inverse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Preference.Aim;
import parley.stability.conflict.Preference.ByWants;
import parley.stability.inverse.InverseFinding.Remedy;
import parley.talks.circuit.Circuit;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;

/**
 * Finds the least changes of the parties' wants after which a goal holds at some equilibrium: a
 * change swaps two neighbours in a party's order or puts a new want into it. New wants are what is
 * named already, and the goal: each option, agreement and step, held or not held.
 *
 * <p>Under Nash, GMR and SMR a party's verdict rests on its own order alone, so each party's least
 * change at a state is found by itself and the sums are compared. Under SEQ it rests on all orders;
 * but whoever is stable under SEQ is so under GMR, so only orders that pass GMR are joined.
 */
public final class Inverse {

  /** How many options a conflict may have to be asked the other way round. */
  public static final int MOST_OPTIONS = 18;

  private static final int MOST_REMEDIES = 10_000;

  private final Standard concept;
  private final StateTable table;
  private final Checks checks;
  private final List<Levels> levels = new ArrayList<>();
  private final BitSet goals;
  private final Map<List<Integer>, List<Order>> passing = new HashMap<>();
  private final LinkedHashMap<List<List<Integer>>, Remedy> found = new LinkedHashMap<>();

  private Inverse(OptionForm conflict, Goal goal, Standard concept, List<Aim> news, Limits limits) {
    this.concept = concept;
    this.table = new StateTable(conflict);
    this.checks = new Checks(table, limits);
    for (int party = 0; party < table.parties(); party++) {
      boolean changes = conflict.preferences().get(party) instanceof ByWants;
      var start = Order.of(table.wants(party));
      levels.add(changes ? Levels.of(start, news) : Levels.fixed(start));
    }
    goals = (BitSet) table.allowed().clone();
    switch (goal) {
      case Goal.Holds(var formula) -> goals.and(table.truth(conflict.gate(formula)));
      case Goal.At(var state) -> {
        boolean allowed = conflict.allows(state);
        goals.clear();
        goals.set(state.intValueExact(), allowed);
      }
    }
  }

  /**
   * The least changes under one of Nash, GMR, SMR and SEQ.
   *
   * @param news the wants that may be put in
   * @throws IllegalArgumentException where there are more than {@link #MOST_OPTIONS} options
   */
  public static InverseFinding of(
      OptionForm conflict, Goal goal, Standard concept, List<Aim> news, Limits limits) {
    if (conflict.options().size() > MOST_OPTIONS) {
      throw new IllegalArgumentException(
          "more than " + MOST_OPTIONS + " options; the states are looked at one by one");
    }
    return new Inverse(conflict, goal, concept, news, limits).search(limits.mostChanges());
  }

  /** What may be put into a party's wants: the goal, and all that has a name, held or not. */
  public static List<Aim> news(OptionForm conflict, Goal goal) {
    var talks = conflict.talks();
    var atoms =
        Stream.of(
                conflict.options().stream().map(option -> new Taken(option.id())),
                talks.agreements().stream().map(agreement -> new Agreed(agreement.id())),
                talks.steps().stream().map(step -> new Reached(step.id())))
            .flatMap(some -> some)
            .<Formula>flatMap(atom -> Stream.of(atom, new Not(atom)));
    var own =
        goal instanceof Goal.Holds(var formula) ? Stream.of(formula) : Stream.<Formula>empty();
    var gates = new LinkedHashSet<Integer>(List.of(Circuit.TRUE, Circuit.FALSE));
    return Stream.concat(own, atoms)
        .map(conflict::aim)
        .filter(aim -> gates.add(aim.gate()))
        .toList();
  }

  private InverseFinding search(int most) {
    int changes = 0;
    try {
      for (; changes <= most && !goals.isEmpty(); changes++) {
        int total = changes;
        goals.stream().forEach(state -> join(state, 0, total, new ArrayList<>()));
        if (!found.isEmpty()) {
          return new InverseFinding(concept, OptionalInt.of(changes), remedies(), changes);
        }
      }
      return new InverseFinding(concept, OptionalInt.empty(), List.of(), most);
    } catch (Checks.TooManyException enough) {
      return new InverseFinding(concept, OptionalInt.empty(), List.of(), changes - 1);
    }
  }

  private List<Remedy> remedies() {
    return found.values().stream()
        .sorted(
            Comparator.<Remedy>comparingInt(remedy -> remedy.orders().size())
                .thenComparingInt(remedy ->
                    remedy.orders().isEmpty() ? 0 : remedy.orders().firstEntry().getKey()))
        .toList();
  }

  /** Gives the parties from one on orders that take exactly so many changes in all. */
  private void join(int state, int party, int changes, List<Order> chosen) {
    if (party == table.parties()) {
      if (changes == 0 && isEquilibrium(state, chosen)) {
        keep(state, chosen);
      }
      return;
    }
    if (atLeast(state, party) > changes) {
      return;
    }
    boolean isLast = party == table.parties() - 1;
    int most = concept != Standard.SEQ && passes(state, party) ? 0 : changes;
    for (int own = isLast ? changes : 0; own <= most; own++) {
      for (var order : passing(state, party, own)) {
        chosen.add(order);
        join(state, party + 1, changes - own, chosen);
        chosen.removeLast();
      }
    }
  }

  /** How many parties from one on have to change their wants. */
  private int atLeast(int state, int party) {
    int count = 0;
    for (int other = party; other < table.parties(); other++) {
      count += passes(state, other) ? 0 : 1;
    }
    return count;
  }

  private boolean passes(int state, int party) {
    return !passing(state, party, 0).isEmpty();
  }

  /** The orders of a party that pass at a state whatever the others want. */
  private List<Order> passing(int state, int party, int changes) {
    return passing.computeIfAbsent(
        List.of(state, party, changes), key -> pass(state, party, changes));
  }

  private List<Order> pass(int state, int party, int changes) {
    var alone = concept == Standard.SEQ ? Standard.GMR : concept;
    var orders = new ArrayList<List<Aim>>();
    levels.forEach(level -> orders.add(level.start().aims()));
    var passing = new ArrayList<Order>();
    for (var order : levels.get(party).at(changes)) {
      orders.set(party, order.aims());
      if (checks.isStable(alone, party, state, orders)) {
        passing.add(order);
      }
    }
    return passing;
  }

  private boolean isEquilibrium(int state, List<Order> chosen) {
    if (concept != Standard.SEQ) {
      return true;
    }
    var orders = chosen.stream().map(Order::aims).toList();
    for (int party = 0; party < orders.size(); party++) {
      if (!checks.isStable(concept, party, state, orders)) {
        return false;
      }
    }
    return true;
  }

  private void keep(int state, List<Order> chosen) {
    var orders = new LinkedHashMap<Integer, Order>();
    for (int party = 0; party < chosen.size(); party++) {
      if (!chosen.get(party).changes().isEmpty()) {
        orders.put(party, chosen.get(party));
      }
    }
    var key = chosen.stream().map(Order::gates).toList();
    var known = found.get(key);
    if (known == null && found.size() >= MOST_REMEDIES) {
      return;
    }
    var states = new ArrayList<>(known == null ? List.<BigInteger>of() : known.states());
    states.add(BigInteger.valueOf(state));
    found.put(key, new Remedy(orders, states));
  }
}
