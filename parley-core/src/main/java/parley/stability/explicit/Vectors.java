package parley.stability.explicit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What states are worth to the members of a coalition: a vector of ranks each, equal ones shared.
 */
final class Vectors {

  private final List<int[]> vectors = new ArrayList<>();
  private final int[] numbers;

  /** The vectors of all states, the ranks of these parties in their order. */
  Vectors(List<int[]> ranks, List<Integer> parties) {
    numbers = new int[ranks.getFirst().length];
    vectors.add(new int[0]);
    for (int party : parties) {
      append(ranks.get(party));
    }
  }

  private void append(int[] rank) {
    var longer = new ArrayList<int[]>();
    Map<Long, Integer> known = new HashMap<>();
    for (int s = 0; s < numbers.length; s++) {
      int before = numbers[s];
      int last = rank[s];
      numbers[s] =
          known.computeIfAbsent(
              (long) before << 32 | last,
              k -> {
                int[] vector = vectors.get(before);
                int[] more = Arrays.copyOf(vector, vector.length + 1);
                more[vector.length] = last;
                longer.add(more);
                return longer.size() - 1;
              });
    }
    vectors.clear();
    vectors.addAll(longer);
  }

  /** The vector of a state. */
  int[] of(int state) {
    return vectors.get(numbers[state]);
  }

  /** The number of a state's vector. */
  int number(int state) {
    return numbers[state];
  }

  /** The vector of a number. */
  int[] get(int number) {
    return vectors.get(number);
  }
}
