package parley.process;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.handlers.SATHandler;
import org.logicng.solvers.MiniSat;
import parley.talks.circuit.Circuit;

/**
 * The least solutions of any circuit, one by one from a satisfiability solver (LogicNG's). The
 * bounds on parties and then on changes rise by one at a time, and each solution found forbids all
 * that hold it; so whatever is found next is least, and fewest parties and changes come first. The
 * bounds are totalizers: outputs that say "at least k of these" (Bailleux and Boufkhad, 2003), left
 * open below the bound in force.
 *
 * <p>A number of conflicts, not a time, ends a search that takes too long, so that the same Talks
 * give the same answer on every machine.
 */
final class Enumeration {

  private static final int MOST_CONFLICTS = 200_000;

  private final FormulaFactory factory = new FormulaFactory();
  private final MiniSat solver = MiniSat.miniSat(factory);
  private final Circuit circuit;
  private final int root;

  /** The changes the root is made of; no other can be in a least set. */
  private final List<Integer> support;

  private final List<Variable> changes = new ArrayList<>();
  private int conflicts;

  private Enumeration(Circuit circuit, int root) {
    this.circuit = circuit;
    this.root = root;
    var named = circuit.variables(root, Circuit.Kind.YES);
    named.or(circuit.variables(root, Circuit.Kind.NO));
    this.support = named.stream().boxed().toList();
    support.forEach(change -> changes.add(variableOfChange(change)));
    encode();
  }

  /**
   * The least sets, fewest parties and then fewest changes first.
   *
   * @param party the party of each change, numbered from 0
   * @param most how many sets at most
   */
  static LeastSets of(Circuit circuit, int root, int[] party, int most) {
    return new Enumeration(circuit, root).enumerate(party, most);
  }

  /** Whether the root can hold without any of these changes; true where the search gave up. */
  static boolean canHoldWithout(Circuit circuit, int root, BitSet without) {
    var enumeration = new Enumeration(circuit, root);
    var none =
        enumeration.support.stream()
            .filter(without::get)
            .map(change -> enumeration.variableOfChange(change).negate())
            .toList();
    return enumeration.solve(none) != Tristate.FALSE;
  }

  /** A variable a gate, true only where the gate is: one direction is enough below the root. */
  private void encode() {
    for (int number : circuit.under(root)) {
      var gate = circuit.gate(number);
      var operands = circuit.isJoint(number) ? gate.operands() : List.<Integer>of();
      switch (gate.kind()) {
        case AND -> operands.forEach(o -> clause(variable(number).negate(), literal(o)));
        case OR -> {
          var some = new ArrayList<Literal>();
          some.add(variable(number).negate());
          operands.forEach(o -> some.add(literal(o)));
          clause(some.toArray(Literal[]::new));
        }
        case CONSTANT, YES, NO -> {}
      }
    }
    if (root == Circuit.FALSE) {
      solver.add(factory.falsum());
    } else if (root != Circuit.TRUE) {
      clause(literal(root));
    }
  }

  private Variable variable(int gate) {
    return factory.variable("gate" + gate);
  }

  private Variable variableOfChange(int change) {
    return factory.variable("change" + change);
  }

  private Literal literal(int number) {
    var gate = circuit.gate(number);
    return switch (gate.kind()) {
      case YES -> variableOfChange(gate.operands().getFirst());
      case NO -> variableOfChange(gate.operands().getFirst()).negate();
      case AND, OR -> variable(number);
      case CONSTANT -> throw new IllegalStateException("a constant under a gate");
    };
  }

  private void clause(Literal... literals) {
    solver.add(factory.clause(literals));
  }

  private LeastSets enumerate(int[] party, int most) {
    var found = new ArrayList<BitSet>();
    if (solve(List.of()) != Tristate.TRUE) {
      return new LeastSets(found, conflicts <= MOST_CONFLICTS);
    }
    var atLeastChanges = totalizer(changes, "changes");
    var atLeastParties = totalizer(parties(party), "parties");
    for (int parties = 0; parties <= atLeastParties.size(); parties++) {
      for (int size = 0; size <= changes.size(); size++) {
        var bounds = new ArrayList<Literal>(below(atLeastParties, parties));
        var answer = solve(bounds);
        if (answer == Tristate.UNDEF) {
          return new LeastSets(found, false);
        }
        if (answer == Tristate.FALSE) {
          break;
        }
        bounds.addAll(below(atLeastChanges, size));
        while (solve(bounds) == Tristate.TRUE) {
          if (found.size() == most) {
            return new LeastSets(found, false);
          }
          found.add(forbidModel());
        }
        if (conflicts > MOST_CONFLICTS) {
          return new LeastSets(found, false);
        }
      }
    }
    return new LeastSets(found, true);
  }

  /** Takes the solver's model and forbids whatever holds it. */
  private BitSet forbidModel() {
    var model = solver.model(changes);
    var set = new BitSet();
    for (int i = 0; i < changes.size(); i++) {
      if (model.evaluateLit(changes.get(i))) {
        set.set(support.get(i));
      }
    }
    if (set.isEmpty()) {
      solver.add(factory.falsum());
    } else {
      clause(set.stream().mapToObj(c -> variableOfChange(c).negate()).toArray(Literal[]::new));
    }
    return set;
  }

  private List<Variable> parties(int[] party) {
    var moves = new TreeMap<Integer, Variable>();
    for (int change : support) {
      var move = moves.computeIfAbsent(party[change], number -> factory.variable("party" + number));
      clause(variableOfChange(change).negate(), move);
    }
    return List.copyOf(moves.values());
  }

  private static List<Literal> below(List<Variable> atLeast, int bound) {
    return bound < atLeast.size() ? List.of(atLeast.get(bound).negate()) : List.of();
  }

  /** Variables forced true by as many true inputs: the k-th, from 0, by more than k. */
  private List<Variable> totalizer(List<Variable> inputs, String name) {
    if (inputs.size() <= 1) {
      return inputs;
    }
    int half = inputs.size() / 2;
    var left = totalizer(inputs.subList(0, half), name + "l");
    var right = totalizer(inputs.subList(half, inputs.size()), name + "r");
    var sums = new ArrayList<Variable>();
    for (int k = 0; k < inputs.size(); k++) {
      sums.add(factory.variable(name + k));
    }
    for (int l = 0; l <= left.size(); l++) {
      for (int r = 0; r <= right.size(); r++) {
        if (l + r > 0) {
          var some = new ArrayList<Literal>();
          if (l > 0) {
            some.add(left.get(l - 1).negate());
          }
          if (r > 0) {
            some.add(right.get(r - 1).negate());
          }
          some.add(sums.get(l + r - 1));
          clause(some.toArray(Literal[]::new));
        }
      }
    }
    for (int k = 1; k < sums.size(); k++) {
      clause(sums.get(k).negate(), sums.get(k - 1));
    }
    return sums;
  }

  private Tristate solve(List<? extends Literal> bounds) {
    var patience =
        new SATHandler() {
          @Override
          public boolean detectedConflict() {
            conflicts++;
            return conflicts <= MOST_CONFLICTS;
          }

          @Override
          public boolean aborted() {
            return conflicts > MOST_CONFLICTS;
          }

          @Override
          public void started() {}
        };
    return bounds.isEmpty() ? solver.sat(patience) : solver.sat(patience, bounds);
  }
}
