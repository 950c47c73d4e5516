package parley.stability.explicit;

import java.util.Arrays;
import java.util.List;
import parley.talks.circuit.Circuit;

/** Evaluates gates of a circuit for many states at once, 64 to a word. */
final class Slices {

  /** Bits 0 to 5 of the index of each of 64 states side by side. */
  private static final long[] LOW_BITS = {
    0xAAAA_AAAA_AAAA_AAAAL,
    0xCCCC_CCCC_CCCC_CCCCL,
    0xF0F0_F0F0_F0F0_F0F0L,
    0xFF00_FF00_FF00_FF00L,
    0xFFFF_0000_FFFF_0000L,
    0xFFFF_FFFF_0000_0000L
  };

  private static final int MOST_ROOM = 1 << 14;
  private static final int LONGEST_RUN = 32;

  private final Layout layout;
  private final List<Circuit.Gate> gates;
  private final int[][] operands;
  private final int[] roots;
  private final int run;

  /** A way to evaluate these roots. */
  Slices(Circuit circuit, int[] roots, Layout layout) {
    this.layout = layout;
    int[] under = circuit.under(roots);
    this.gates = Arrays.stream(under).mapToObj(circuit::gate).toList();
    this.operands = new int[under.length][];
    for (int slot = 0; slot < under.length; slot++) {
      operands[slot] =
          circuit.isJoint(under[slot])
              ? gates.get(slot).operands().stream()
                  .mapToInt(gate -> Arrays.binarySearch(under, gate))
                  .toArray()
              : new int[0];
    }
    this.roots = Arrays.stream(roots).map(root -> Arrays.binarySearch(under, root)).toArray();
    int fitting = Integer.highestOneBit(Math.max(1, MOST_ROOM / Math.max(1, under.length)));
    this.run = Math.min(Math.min(fitting, LONGEST_RUN), words());
  }

  /** One of bits 0 to 5 of the index of each of 64 states side by side. */
  static long lowBit(int bit) {
    return LOW_BITS[bit];
  }

  /** How many words hold a bit of each state. */
  int words() {
    return Math.max(1, layout.states() >>> 6);
  }

  /** How many words are evaluated at a time; their number is a multiple of it. */
  int run() {
    return run;
  }

  Evaluation evaluation() {
    return new Evaluation();
  }

  /** The values of the gates over one run of words. */
  final class Evaluation {

    private final long[] values = new long[gates.size() * run];

    /** Evaluates the run that starts at a word. */
    void at(int word) {
      for (int slot = 0; slot < operands.length; slot++) {
        int to = slot * run;
        switch (gates.get(slot).kind()) {
          case CONSTANT ->
              Arrays.fill(
                  values,
                  to,
                  to + run,
                  gates.get(slot).operands().getFirst() == Circuit.TRUE ? -1L : 0L);
          case YES -> variable(gates.get(slot).operands().getFirst(), 0L, word, to);
          case NO -> variable(gates.get(slot).operands().getFirst(), -1L, word, to);
          case AND -> {
            System.arraycopy(values, operands[slot][0] * run, values, to, run);
            for (int o = 1; o < operands[slot].length; o++) {
              int from = operands[slot][o] * run;
              for (int w = 0; w < run; w++) {
                values[to + w] &= values[from + w];
              }
            }
          }
          case OR -> {
            System.arraycopy(values, operands[slot][0] * run, values, to, run);
            for (int o = 1; o < operands[slot].length; o++) {
              int from = operands[slot][o] * run;
              for (int w = 0; w < run; w++) {
                values[to + w] |= values[from + w];
              }
            }
          }
        }
      }
    }

    private void variable(int option, long negated, int word, int to) {
      int bit = layout.position(option);
      long flip = negated ^ (layout.isFlipped(option) ? -1L : 0L);
      for (int w = 0; w < run; w++) {
        long value = bit < 6 ? LOW_BITS[bit] : -((word + w) >>> (bit - 6) & 1L);
        values[to + w] = value ^ flip;
      }
    }

    /** The word of a root, counted from the start of the run. */
    long get(int root, int word) {
      return values[roots[root] * run + word];
    }
  }
}
