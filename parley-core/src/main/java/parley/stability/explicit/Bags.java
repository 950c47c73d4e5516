package parley.stability.explicit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Sets of pairs of numbers; equal sets have one number, and unions are remembered. */
final class Bags {

  private record Pairs(List<Long> sorted) {}

  private final List<long[]> bags = new ArrayList<>();
  private final Map<Pairs, Integer> numbers = new HashMap<>();
  private final Map<Long, Integer> unions = new HashMap<>();

  int of(int first, int second) {
    return number(new long[] {(long) first << 32 | second});
  }

  int union(int a, int b) {
    return unions.computeIfAbsent(
        (long) Math.min(a, b) << 32 | Math.max(a, b),
        k ->
            number(
                LongStream.concat(Arrays.stream(bags.get(a)), Arrays.stream(bags.get(b)))
                    .sorted()
                    .distinct()
                    .toArray()));
  }

  /** The pairs of a bag, the first number in the upper half. */
  long[] pairs(int bag) {
    return bags.get(bag);
  }

  private int number(long[] sorted) {
    return numbers.computeIfAbsent(
        new Pairs(Arrays.stream(sorted).boxed().toList()),
        k -> {
          bags.add(sorted);
          return bags.size() - 1;
        });
  }
}
