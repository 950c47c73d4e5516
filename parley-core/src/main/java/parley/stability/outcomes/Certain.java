package parley.stability.outcomes;

import java.util.BitSet;
import parley.talks.circuit.Circuit;

/** Tells what is true whatever some variables are. */
final class Certain {

  private Certain() {}

  /**
   * Whether a gate is true because of the variables that are fixed. Where it says no, the gate may
   * still be true by chance whatever the others are.
   */
  static boolean holds(Circuit circuit, int root, BitSet taken, BitSet free) {
    var truths = new BitSet();
    for (int number : circuit.under(root)) {
      var gate = circuit.gate(number);
      int first = gate.operands().getFirst();
      truths.set(
          number,
          switch (gate.kind()) {
            case CONSTANT -> number == Circuit.TRUE;
            case YES -> taken.get(first) && !free.get(first);
            case NO -> !taken.get(first) && !free.get(first);
            case AND -> gate.operands().stream().allMatch(truths::get);
            case OR -> gate.operands().stream().anyMatch(truths::get);
          });
    }
    return truths.get(root);
  }
}
