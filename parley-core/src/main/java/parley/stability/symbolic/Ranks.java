package parley.stability.symbolic;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import parley.stability.conflict.Preference.ByRanking;

/** A ranking as numbers of tiers, higher for better, bit by bit. */
final class Ranks {

  private final Diagrams diagrams;
  private final Space space;

  Ranks(Diagrams diagrams, Space space) {
    this.diagrams = diagrams;
    this.space = space;
  }

  /** How many bits the numbers have; states that no tier names have 0. */
  static int bits(ByRanking ranking) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(ranking.tiers().size());
  }

  /** Where each bit is set, the highest first. */
  int[] of(ByRanking ranking) {
    int bits = bits(ranking);
    int tiers = ranking.tiers().size();
    return IntStream.range(0, bits)
        .map(bit -> bits - 1 - bit)
        .map(bit ->
            union(
                IntStream.range(0, tiers)
                    .filter(tier -> BigInteger.valueOf(tiers - tier).testBit(bit))
                    .mapToObj(tier -> ranking.tiers().get(tier))
                    .flatMap(List::stream)
                    .toList()))
        .toArray();
  }

  private int union(List<BigInteger> states) {
    if (states.isEmpty()) {
      return Diagrams.FALSE;
    }
    if (states.size() == 1) {
      return single(states.getFirst());
    }
    int scope = diagrams.open();
    int middle = states.size() / 2;
    int union =
        diagrams.or(union(states.subList(0, middle)), union(states.subList(middle, states.size())));
    diagrams.close(scope, union);
    return union;
  }

  private int single(BigInteger state) {
    int scope = diagrams.open();
    int single = Diagrams.TRUE;
    int[] order = space.order();
    for (int place = order.length - 1; place >= 0; place--) {
      int variable = diagrams.variable(space.option(order[place]));
      single =
          diagrams.and(single, state.testBit(order[place]) ? variable : diagrams.not(variable));
    }
    diagrams.close(scope, single);
    return single;
  }
}
