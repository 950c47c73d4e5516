package parley.stability.outcomes;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.stability.conflict.StateNumbers;

/**
 * States that are alike but for some options, which are taken in some and left in others in every
 * combination.
 *
 * @param lowest the number of the state in which none of those options is taken
 * @param free those options, by their places in the model's order
 */
public record Pattern(BigInteger lowest, BitSet free) {

  public Pattern {
    free = (BitSet) free.clone();
  }

  /** How many states there are. */
  public BigInteger count() {
    return BigInteger.ONE.shiftLeft(free.cardinality());
  }

  /**
   * Parts states into few patterns: each round frees the option that pairs most of them. The
   * patterns have no state in common and hold exactly the states given.
   *
   * @param states in ascending order
   * @param options how many the conflict has
   */
  public static List<Pattern> of(List<BigInteger> states, int options) {
    var patterns =
        states.stream()
            .map(state -> new Pattern(state, new BitSet()))
            .collect(Collectors.<Pattern, Set<Pattern>>toCollection(HashSet::new));
    var open = new BitSet();
    open.set(0, options);
    while (true) {
      int best = -1;
      long most = 0;
      for (int option = open.nextSetBit(0); option >= 0; option = open.nextSetBit(option + 1)) {
        long pairs = pairs(patterns, option);
        if (pairs > most) {
          best = option;
          most = pairs;
        }
      }
      if (best < 0) {
        return patterns.stream().sorted(Pattern::compare).toList();
      }
      merge(patterns, best);
      open.clear(best);
    }
  }

  private static long pairs(Set<Pattern> patterns, int option) {
    return patterns.stream()
        .filter(pattern -> !pattern.lowest.testBit(option))
        .filter(pattern -> patterns.contains(pattern.flipped(option)))
        .count();
  }

  private static void merge(Set<Pattern> patterns, int option) {
    for (var pattern : new ArrayList<>(patterns)) {
      var other = pattern.flipped(option);
      if (!pattern.lowest.testBit(option) && patterns.contains(other)) {
        patterns.remove(pattern);
        patterns.remove(other);
        var free = StateNumbers.of(pattern.free).setBit(option);
        patterns.add(new Pattern(pattern.lowest, StateNumbers.bits(free)));
      }
    }
  }

  private Pattern flipped(int option) {
    return new Pattern(lowest.flipBit(option), free);
  }

  /** The largest first, then by number. */
  private static int compare(Pattern a, Pattern b) {
    int bySize = Integer.compare(b.free.cardinality(), a.free.cardinality());
    return bySize == 0 ? a.lowest.compareTo(b.lowest) : bySize;
  }
}
