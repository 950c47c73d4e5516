package parley.stability.explicit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of vectors that hold with each vector all that are nowhere greater, as their greatest
 * elements. Equal sets have one number, and what was joined once is remembered.
 */
final class DownSets {

  private record Vectors(List<List<Integer>> greatest) {}

  private final List<int[][]> sets = new ArrayList<>();
  private final Map<Vectors, Integer> numbers = new HashMap<>();
  private final Map<Long, Integer> unions = new HashMap<>();
  private final Map<Long, Integer> meets = new HashMap<>();

  /** The set of all that is nowhere greater than a vector. */
  int box(int[] vector) {
    return number(new int[][] {vector});
  }

  /** What is in either. */
  int union(int a, int b) {
    return a == b ? a : unions.computeIfAbsent(pair(a, b), k -> number(greatest(both(a, b))));
  }

  /** What is in both. */
  int meet(int a, int b) {
    return a == b ? a : meets.computeIfAbsent(pair(a, b), k -> number(greatest(mins(a, b))));
  }

  /** Whether some vector of the set is greater everywhere. */
  boolean exceeds(int set, int[] vector) {
    for (int[] element : sets.get(set)) {
      if (isGreater(element, vector)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a vector is greater than another everywhere. */
  static boolean isGreater(int[] vector, int[] than) {
    for (int i = 0; i < vector.length; i++) {
      if (vector[i] <= than[i]) {
        return false;
      }
    }
    return true;
  }

  private static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  private List<int[]> both(int a, int b) {
    var all = new ArrayList<>(List.of(sets.get(a)));
    all.addAll(List.of(sets.get(b)));
    return all;
  }

  private List<int[]> mins(int a, int b) {
    var all = new ArrayList<int[]>();
    for (int[] one : sets.get(a)) {
      for (int[] other : sets.get(b)) {
        int[] least = new int[one.length];
        Arrays.setAll(least, i -> Math.min(one[i], other[i]));
        all.add(least);
      }
    }
    return all;
  }

  private static int[][] greatest(List<int[]> vectors) {
    vectors.sort((a, b) -> Arrays.compare(b, a));
    var kept = new ArrayList<int[]>();
    for (int[] vector : vectors) {
      if (kept.stream().noneMatch(other -> isNowhereLess(other, vector))) {
        kept.add(vector);
      }
    }
    return kept.toArray(int[][]::new);
  }

  private static boolean isNowhereLess(int[] vector, int[] than) {
    for (int i = 0; i < vector.length; i++) {
      if (vector[i] < than[i]) {
        return false;
      }
    }
    return true;
  }

  private int number(int[][] set) {
    var key = new Vectors(Arrays.stream(set).map(v -> Arrays.stream(v).boxed().toList()).toList());
    return numbers.computeIfAbsent(
        key,
        k -> {
          sets.add(set);
          return sets.size() - 1;
        });
  }
}
