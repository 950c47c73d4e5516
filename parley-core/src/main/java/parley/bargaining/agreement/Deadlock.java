package parley.bargaining.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parley.bargaining.agreement.Relaxation.Concession;

/**
 * Who would have to give where no package is acceptable to all. For every set of parties such that
 * no smaller one would do, the package that asks least of them: the fewest red lines, then the
 * least shortfall in all.
 */
final class Deadlock {

  private final Halves halves;
  private final Map<Long, Offer> offers = new HashMap<>();

  private Deadlock(Halves halves) {
    this.halves = halves;
  }

  /** The ways out, those that ask the fewest parties first; none where no options go together. */
  static List<Relaxation> relaxations(Halves all) {
    var deadlock = new Deadlock(all);
    deadlock.search();
    var sets = deadlock.offers.keySet();
    return sets.stream()
        .filter(set -> sets.stream().noneMatch(other -> !other.equals(set) && (other & ~set) == 0))
        .map(set -> deadlock.offers.get(set))
        .sorted()
        .map(deadlock::relaxation)
        .toList();
  }

  private void search() {
    int[] ways = IntStream.range(0, halves.left().count()).toArray();
    Arrays.stream(ways)
        .parallel()
        .mapToObj(this::ofWay)
        .forEachOrdered(
            found -> found.forEach((set, offer) -> offers.merge(set, offer, Deadlock::better)));
  }

  private static Offer better(Offer a, Offer b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private Map<Long, Offer> ofWay(int left) {
    var found = new HashMap<Long, Offer>();
    for (int right = 0; right < halves.right().count(); right++) {
      long crossed = halves.left().crossed(left) | halves.right().crossed(right);
      long set = crossed;
      double shortfall = 0;
      for (int party = 0; party < halves.grid().parties(); party++) {
        double missing = shortfall(left, right, party);
        if (missing > 0) {
          set |= 1L << party;
          shortfall += missing;
        }
      }
      var best = found.get(set);
      var offer = new Offer(Long.bitCount(set), Long.bitCount(crossed), shortfall, left, right);
      if (best == null || offer.compareTo(best) < 0) {
        found.put(set, offer);
      }
    }
    return found;
  }

  private double shortfall(int left, int right, int party) {
    var grid = halves.grid();
    long missing =
        grid.floor(party) - halves.left().sum(left, party) - halves.right().sum(right, party);
    return Math.max(0, grid.points(party, missing));
  }

  private Relaxation relaxation(Offer offer) {
    var deal = halves.deal(offer.left, offer.right);
    var picks = deal.picks();
    var concessions =
        IntStream.range(0, halves.grid().parties())
            .mapToObj(party -> {
              var crossed = new LinkedHashSet<>(picks);
              crossed.retainAll(halves.grid().bargain().parties().get(party).redLines());
              return new Concession(party, crossed, shortfall(offer.left, offer.right, party));
            })
            .filter(concession -> !concession.crossed().isEmpty() || concession.shortfall() > 0)
            .toList();
    return new Relaxation(deal, concessions);
  }

  /** A package as far as it matters here, the least asking first. */
  private record Offer(int parties, int crossing, double shortfall, int left, int right)
      implements Comparable<Offer> {

    @Override
    public int compareTo(Offer other) {
      int order = Integer.compare(parties, other.parties);
      order = order != 0 ? order : Integer.compare(crossing, other.crossing);
      order = order != 0 ? order : Double.compare(shortfall, other.shortfall);
      order = order != 0 ? order : Integer.compare(left, other.left);
      return order != 0 ? order : Integer.compare(right, other.right);
    }
  }
}
