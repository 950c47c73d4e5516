package parley.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import parley.talks.circuit.Circuit;

/**
 * The least solutions of a circuit in which every change can only help: bottom up, each gate's
 * least sets as bit sets, none of which holds another. An {@code or} unites its operands' sets, an
 * {@code and} joins each with each, and what holds a smaller one is absorbed.
 */
final class Antichain {

  /** A product of more sets than that is left to the other solver. */
  private static final int MOST_JOINED = 1 << 18;

  private final Circuit circuit;
  private final int words;
  private final int most;

  private Antichain(Circuit circuit, int changes, int most) {
    this.circuit = circuit;
    this.words = (changes + 63) / 64;
    this.most = most;
  }

  /**
   * All least sets; empty where some gate has more than so many.
   *
   * @param root a gate without a change that is not made under it
   */
  static Optional<List<BitSet>> of(Circuit circuit, int root, int changes, int most) {
    return new Antichain(circuit, changes, most).solve(root);
  }

  private Optional<List<BitSet>> solve(int root) {
    var solved = new HashMap<Integer, List<long[]>>();
    for (int number : circuit.under(root)) {
      var gate = circuit.gate(number);
      var operands =
          circuit.isJoint(number)
              ? gate.operands().stream().map(o -> solved.getOrDefault(o, List.of())).toList()
              : List.<List<long[]>>of();
      Optional<List<long[]>> sets =
          switch (gate.kind()) {
            case CONSTANT ->
                Optional.of(number == Circuit.TRUE ? List.of(new long[words]) : List.of());
            case YES -> Optional.of(List.of(single(gate.operands().getFirst())));
            case NO -> throw new IllegalArgumentException("a change that can hurt");
            case OR -> union(operands);
            case AND -> product(operands);
          };
      if (sets.isEmpty()) {
        return Optional.empty();
      }
      solved.put(number, sets.get());
    }
    return Optional.of(solved.getOrDefault(root, List.of()).stream().map(BitSet::valueOf).toList());
  }

  private long[] single(int change) {
    long[] set = new long[words];
    set[change / 64] = 1L << change;
    return set;
  }

  private Optional<List<long[]>> union(List<List<long[]>> operands) {
    var all = new ArrayList<long[]>();
    operands.forEach(all::addAll);
    return least(all);
  }

  private Optional<List<long[]>> product(List<List<long[]>> operands) {
    var ordered = operands.stream().sorted(Comparator.comparingInt(List::size)).toList();
    var product = ordered.getFirst();
    for (var operand : ordered.subList(1, ordered.size())) {
      if ((long) product.size() * operand.size() > MOST_JOINED) {
        return Optional.empty();
      }
      var joined = new ArrayList<long[]>();
      for (var a : product) {
        for (var b : operand) {
          long[] both = a.clone();
          for (int w = 0; w < words; w++) {
            both[w] |= b[w];
          }
          joined.add(both);
        }
      }
      var least = least(joined);
      if (least.isEmpty()) {
        return least;
      }
      product = least.get();
    }
    return Optional.of(product);
  }

  /** The sets that hold no other, smaller ones first; empty where they are too many. */
  private Optional<List<long[]>> least(List<long[]> sets) {
    sets.sort(Comparator.<long[]>comparingInt(Antichain::size).thenComparing(Arrays::compare));
    var kept = new ArrayList<long[]>();
    for (var set : sets) {
      if (kept.stream().noneMatch(smaller -> holds(set, smaller))) {
        if (kept.size() == most) {
          return Optional.empty();
        }
        kept.add(set);
      }
    }
    return Optional.of(kept);
  }

  private static int size(long[] set) {
    return Arrays.stream(set).mapToInt(Long::bitCount).sum();
  }

  private boolean holds(long[] set, long[] smaller) {
    for (int w = 0; w < words; w++) {
      if ((smaller[w] & ~set[w]) != 0) {
        return false;
      }
    }
    return true;
  }
}
