package parley.bargaining.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ways to settle some of the topics, each with what it is worth to every party. Options that do not
 * go together stand in one half or the other, never across, so that every way of one half goes with
 * every way of the other.
 */
final class Half {

  /** The topics settled here. */
  private final int[] topics;

  private final int[] radix;
  private final int parties;
  private final int[] codes;
  private final long[] sums;
  private final long[] crossed;

  private Half(int[] topics, int[] radix, int parties, int[] codes, long[] sums, long[] crossed) {
    this.topics = topics;
    this.radix = radix;
    this.parties = parties;
    this.codes = codes;
    this.sums = sums;
    this.crossed = crossed;
  }

  /** All ways to settle the topics that go together. */
  static Half of(Grid grid, List<Integer> topics) {
    return new Enumeration(grid, topics.stream().mapToInt(t -> t).toArray()).half();
  }

  int count() {
    return codes.length;
  }

  /** What a way adds up to for a party. */
  long sum(int way, int party) {
    return sums[way * parties + party];
  }

  /** By way, then party. */
  long[] sums() {
    return sums;
  }

  /** The parties, one bit each, whose red lines a way crosses. */
  long crossed(int way) {
    return crossed[way];
  }

  /** The choices of a way, put in their topics' places. */
  void decode(int way, int[] choices) {
    int code = codes[way];
    for (int i = topics.length - 1; i >= 0; i--) {
      choices[topics[i]] = code % radix[i];
      code /= radix[i];
    }
  }

  /** Those ways that cross nobody's red line. */
  Half clean() {
    return keep(IntStream.range(0, count()).filter(way -> crossed[way] == 0).toArray());
  }

  /** Those ways no other is at least as good for everybody and better for somebody. */
  Half efficient() {
    return keep(ParetoFilter.of(sums, parties));
  }

  private Half keep(int[] ways) {
    int[] keptCodes = new int[ways.length];
    long[] keptSums = new long[ways.length * parties];
    long[] keptCrossed = new long[ways.length];
    for (int i = 0; i < ways.length; i++) {
      keptCodes[i] = codes[ways[i]];
      keptCrossed[i] = crossed[ways[i]];
      System.arraycopy(sums, ways[i] * parties, keptSums, i * parties, parties);
    }
    return new Half(topics, radix, parties, keptCodes, keptSums, keptCrossed);
  }

  /** Walks the tree of choices, one topic a level, adding up on the way down. */
  private static final class Enumeration {

    private final Grid grid;
    private final int[] topics;
    private final int[] radix;
    private final int[] chosen;
    private final List<List<List<Pick>>> clashes = new ArrayList<>();
    private final long[][] sumsAt;
    private final long[] crossedAt;
    private int[] codes;
    private long[] sums;
    private long[] crossed;
    private int count;

    Enumeration(Grid grid, int[] topics) {
      this.grid = grid;
      this.topics = topics;
      var bargain = grid.bargain();
      radix =
          Arrays.stream(topics)
              .map(topic -> bargain.topics().get(topic).choices().size())
              .toArray();
      chosen = new int[bargain.topics().size()];
      sumsAt = new long[topics.length + 1][grid.parties()];
      crossedAt = new long[topics.length + 1];
      int most = Arrays.stream(radix).reduce(1, (a, b) -> a * b);
      codes = new int[most];
      sums = new long[most * grid.parties()];
      crossed = new long[most];
      for (int level = 0; level < topics.length; level++) {
        clashes.add(decidedAt(level));
      }
    }

    /** The incompatible sets whose last option is chosen at a level. */
    private List<List<Pick>> decidedAt(int level) {
      return grid.bargain().incompatible().stream()
          .filter(
              set -> set.stream().mapToInt(pick -> level(pick.topic())).max().orElse(-1) == level)
          .toList();
    }

    private int level(int topic) {
      return IntStream.range(0, topics.length)
          .filter(i -> topics[i] == topic)
          .findFirst()
          .orElse(-1);
    }

    Half half() {
      descend(0, 0);
      codes = Arrays.copyOf(codes, count);
      sums = Arrays.copyOf(sums, count * grid.parties());
      crossed = Arrays.copyOf(crossed, count);
      return new Half(topics, radix, grid.parties(), codes, sums, crossed);
    }

    private void descend(int level, int code) {
      if (level == topics.length) {
        codes[count] = code;
        crossed[count] = crossedAt[level];
        System.arraycopy(sumsAt[level], 0, sums, count * grid.parties(), grid.parties());
        count++;
        return;
      }
      int topic = topics[level];
      for (int choice = 0; choice < radix[level]; choice++) {
        chosen[topic] = choice;
        if (clashes.get(level).stream()
            .anyMatch(set -> set.stream().allMatch(p -> chosen[p.topic()] == p.choice()))) {
          continue;
        }
        crossedAt[level + 1] = crossedAt[level] | crossing(new Pick(topic, choice));
        for (int party = 0; party < grid.parties(); party++) {
          sumsAt[level + 1][party] = sumsAt[level][party] + grid.worth(party, topic, choice);
        }
        descend(level + 1, code * radix[level] + choice);
      }
    }

    private long crossing(Pick pick) {
      long parties = 0;
      for (int party = 0; party < grid.parties(); party++) {
        if (grid.bargain().parties().get(party).redLines().contains(pick)) {
          parties |= 1L << party;
        }
      }
      return parties;
    }
  }
}
