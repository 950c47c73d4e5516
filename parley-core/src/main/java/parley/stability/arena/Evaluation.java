package parley.stability.arena;

import java.math.BigInteger;
import java.util.HashMap;
import parley.talks.circuit.Circuit;
import parley.talks.circuit.Circuit.Kind;

/** Some gates of a circuit, made ready to be worked out for one state after the other. */
final class Evaluation {

  private final Kind[] kinds;
  private final int[][] operands;
  private final boolean[] truths;
  private final int[] roots;

  Evaluation(Circuit circuit, int[] gates) {
    int[] under = circuit.under(gates);
    var places = new HashMap<Integer, Integer>();
    kinds = new Kind[under.length];
    operands = new int[under.length][];
    truths = new boolean[under.length];
    for (int i = 0; i < under.length; i++) {
      places.put(under[i], i);
      var gate = circuit.gate(under[i]);
      kinds[i] = gate.kind();
      boolean joint = circuit.isJoint(under[i]);
      operands[i] =
          gate.operands().stream().mapToInt(o -> joint ? places.getOrDefault(o, -1) : o).toArray();
    }
    roots = new int[gates.length];
    for (int g = 0; g < gates.length; g++) {
      roots[g] = places.getOrDefault(gates[g], -1);
    }
  }

  /** The truth of each of the gates at a state, as bits of words. */
  long[] at(BigInteger state) {
    for (int i = 0; i < kinds.length; i++) {
      truths[i] =
          switch (kinds[i]) {
            case CONSTANT -> operands[i][0] == Circuit.TRUE;
            case YES -> state.testBit(operands[i][0]);
            case NO -> !state.testBit(operands[i][0]);
            case AND -> !some(operands[i], false);
            case OR -> some(operands[i], true);
          };
    }
    long[] words = new long[(roots.length + 63) / 64];
    for (int g = 0; g < roots.length; g++) {
      if (truths[roots[g]]) {
        words[g >>> 6] |= 1L << g;
      }
    }
    return words;
  }

  private boolean some(int[] gates, boolean truth) {
    for (int gate : gates) {
      if (truths[gate] == truth) {
        return true;
      }
    }
    return false;
  }
}
