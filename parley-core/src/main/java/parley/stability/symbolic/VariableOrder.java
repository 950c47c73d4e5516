package parley.stability.symbolic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Puts options that formulas name together near each other: FORCE (Aloul, Markov and Sakallah,
 * 2003), from the model's order and some random ones. Each formula pulls its options to their
 * middle, as long as that shortens what the formulas span.
 */
final class VariableOrder {

  private static final int STARTS = 20;
  private static final int MOST_ROUNDS = 200;
  private static final long SEED = 1;

  private final int options;
  private final List<int[]> formulas;

  /**
   * @param named the options each formula names
   */
  private VariableOrder(int options, List<BitSet> named) {
    this.options = options;
    this.formulas =
        named.stream().filter(n -> n.cardinality() > 1).map(n -> n.stream().toArray()).toList();
  }

  /** The options in the order found. */
  static int[] of(int options, List<BitSet> named) {
    return new VariableOrder(options, named).best();
  }

  private int[] best() {
    var random = new Random(SEED);
    var start = IntStream.range(0, options).boxed().toList();
    int[] best = settle(start.stream().mapToInt(Integer::intValue).toArray());
    for (int i = 1; i < STARTS; i++) {
      var shuffled = new java.util.ArrayList<>(start);
      Collections.shuffle(shuffled, random);
      int[] other = settle(shuffled.stream().mapToInt(Integer::intValue).toArray());
      if (span(other) < span(best)) {
        best = other;
      }
    }
    return best;
  }

  private int[] settle(int[] order) {
    int[] settled = order;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int[] pulled = pull(settled);
      if (span(pulled) >= span(settled)) {
        break;
      }
      settled = pulled;
    }
    return settled;
  }

  private int[] pull(int[] order) {
    int[] places = places(order);
    double[] sum = new double[options];
    int[] pulls = new int[options];
    for (int[] formula : formulas) {
      double middle = Arrays.stream(formula).map(o -> places[o]).average().orElse(0);
      for (int option : formula) {
        sum[option] += middle;
        pulls[option]++;
      }
    }
    return Arrays.stream(order)
        .boxed()
        .sorted(Comparator.comparingDouble(o -> pulls[o] == 0 ? places[o] : sum[o] / pulls[o]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private long span(int[] order) {
    int[] places = places(order);
    return formulas.stream()
        .map(formula -> Arrays.stream(formula).map(o -> places[o]).summaryStatistics())
        .mapToLong(s -> s.getMax() - s.getMin())
        .sum();
  }

  static int[] places(int[] order) {
    int[] places = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      places[order[i]] = i;
    }
    return places;
  }
}
