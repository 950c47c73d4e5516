package parley.bargaining.agreement;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import parley.bargaining.agreement.LeastOffers.Offer;
import parley.bargaining.agreement.Relaxation.Concession;

/**
 * Who would have to give where no package is acceptable to all. For every set of parties such that
 * no smaller one would do, the package that asks least of them: the fewest red lines, then the
 * least shortfall in all.
 */
final class Deadlock {

  private final Halves halves;

  private Deadlock(Halves halves) {
    this.halves = halves;
  }

  /** The ways out of all these packages, none of which is acceptable. */
  static Impasse of(Halves all) {
    var deadlock = new Deadlock(all);
    var least = new LeastOffers();
    int[] ways = IntStream.range(0, all.left().count()).toArray();
    Arrays.stream(ways).parallel().mapToObj(deadlock::ofWay).forEachOrdered(least::addAll);
    var relaxations = least.inOrder().stream().map(deadlock::relaxation).toList();
    long needed = relaxations.isEmpty() ? 0 : least.always();
    return new Impasse(
        relaxations,
        IntStream.range(0, all.grid().parties())
            .filter(party -> (needed & 1L << party) != 0)
            .boxed()
            .toList());
  }

  private LeastOffers ofWay(int left) {
    var least = new LeastOffers();
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
      least.add(new Offer(set, Long.bitCount(crossed), shortfall, left, right));
    }
    return least;
  }

  private double shortfall(int left, int right, int party) {
    var grid = halves.grid();
    long missing =
        grid.floor(party) - halves.left().sum(left, party) - halves.right().sum(right, party);
    return Math.max(0, grid.points(party, missing));
  }

  private Relaxation relaxation(Offer offer) {
    var deal = halves.deal(offer.left(), offer.right());
    var picks = deal.picks();
    var concessions =
        IntStream.range(0, halves.grid().parties())
            .mapToObj(party -> {
              var crossed = new LinkedHashSet<>(picks);
              crossed.retainAll(halves.grid().bargain().parties().get(party).redLines());
              return new Concession(party, crossed, shortfall(offer.left(), offer.right(), party));
            })
            .filter(concession -> !concession.crossed().isEmpty() || concession.shortfall() > 0)
            .toList();
    return new Relaxation(deal, List.copyOf(concessions));
  }
}
