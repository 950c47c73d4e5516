package parley.bargaining.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The packages worth at least as much to every party as no agreement, out of those that halves make
 * up: how many there are, and the most each party gets in any.
 */
final class Acceptable {

  private final Halves halves;
  private final long count;
  private final long[] most;

  private Acceptable(Halves halves, long count, long[] most) {
    this.halves = halves;
    this.count = count;
    this.most = most;
  }

  long count() {
    return count;
  }

  /** The most by party; without meaning where the count is 0. */
  long[] most() {
    return most;
  }

  static Acceptable of(Halves halves) {
    int[] ways = IntStream.range(0, halves.left().count()).toArray();
    var parts = Arrays.stream(ways).parallel().mapToObj(way -> ofWay(halves, way)).toList();
    long[] most = new long[halves.grid().parties()];
    Arrays.fill(most, Long.MIN_VALUE);
    long count = 0;
    for (var part : parts) {
      count += part.count;
      for (int party = 0; party < most.length; party++) {
        most[party] = Math.max(most[party], part.most[party]);
      }
    }
    return new Acceptable(halves, count, most);
  }

  private static Acceptable ofWay(Halves halves, int way) {
    int parties = halves.grid().parties();
    long[] need = need(halves, way);
    long[] most = new long[parties];
    Arrays.fill(most, Long.MIN_VALUE);
    long[] sums = halves.right().sums();
    long count = 0;
    for (int other = 0; other < halves.right().count(); other++) {
      if (enough(sums, other * parties, need)) {
        count++;
        for (int party = 0; party < parties; party++) {
          most[party] = Math.max(most[party], sums[other * parties + party]);
        }
      }
    }
    if (count > 0) {
      for (int party = 0; party < parties; party++) {
        most[party] += halves.left().sum(way, party);
      }
    }
    return new Acceptable(halves, count, most);
  }

  /** What the other half has to bring. */
  private static long[] need(Halves halves, int way) {
    long[] need = new long[halves.grid().parties()];
    for (int party = 0; party < need.length; party++) {
      need[party] = halves.grid().floor(party) - halves.left().sum(way, party);
    }
    return need;
  }

  private static boolean enough(long[] sums, int at, long[] need) {
    for (int party = 0; party < need.length; party++) {
      if (sums[at + party] < need[party]) {
        return false;
      }
    }
    return true;
  }

  /** The ways of the right half that go with a way of the left. */
  int[] partners(int way) {
    long[] need = need(halves, way);
    long[] sums = halves.right().sums();
    return IntStream.range(0, halves.right().count())
        .filter(other -> enough(sums, other * need.length, need))
        .toArray();
  }
}
