package parley.stability.symbolic;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import parley.stability.conflict.Preference;
import parley.stability.conflict.Preference.ByRanking;
import parley.stability.conflict.Preference.ByWants;
import parley.talks.circuit.Circuit;
import parley.talks.circuit.Circuit.Gate;

/** Where the gates of a conflict's circuit are true, and the bits of its preferences set. */
final class Truths {

  private final Diagrams diagrams;
  private final Space space;

  Truths(Diagrams diagrams, Space space) {
    this.diagrams = diagrams;
    this.space = space;
  }

  /** Where a gate is true. */
  int of(int root) {
    int scope = diagrams.open();
    var truths = new HashMap<Integer, Integer>();
    for (int gate : space.circuit().under(root)) {
      truths.put(gate, truth(gate, space.circuit().gate(gate), truths));
    }
    int truth = truths.getOrDefault(root, root);
    diagrams.close(scope, truth);
    return truth;
  }

  private int truth(int number, Gate gate, Map<Integer, Integer> truths) {
    return switch (gate.kind()) {
      case CONSTANT -> number == Circuit.TRUE ? Diagrams.TRUE : Diagrams.FALSE;
      case YES -> option(gate);
      case NO -> diagrams.not(option(gate));
      case AND -> join(gate, truths, Diagrams.TRUE, diagrams::and);
      case OR -> join(gate, truths, Diagrams.FALSE, diagrams::or);
    };
  }

  private int option(Gate literal) {
    return diagrams.variable(space.option(literal.operands().getFirst()));
  }

  private static int join(
      Gate gate, Map<Integer, Integer> truths, int neutral, IntBinaryOperator operation) {
    return gate.operands().stream()
        .mapToInt(operand -> truths.getOrDefault(operand, operand))
        .reduce(neutral, operation);
  }

  /** Where each bit of a preference is set, the one that decides first in front. */
  int[] bits(Preference preference) {
    return switch (preference) {
      case ByWants wants -> Space.gates(wants).map(this::of).toArray();
      case ByRanking ranking -> new Ranks(diagrams, space).of(ranking);
    };
  }
}
