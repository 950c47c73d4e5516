package parley.bargaining.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For each set of parties that would have to give, and has no smaller such set in it, the package
 * that asks least of them. Of very many sets those of the fewest parties are kept.
 */
final class LeastOffers {

  private static final int MOST = 4096;

  private final Map<Long, Offer> offers = new HashMap<>();

  /** Sets of so many parties or more are no longer taken. */
  private int tooMany = Long.SIZE + 1;

  /** The parties in every set there was. */
  private long always = -1;

  void add(Offer offer) {
    always &= offer.set;
    var same = offers.get(offer.set);
    if (same != null) {
      if (offer.compareTo(same) < 0) {
        offers.put(offer.set, offer);
      }
    } else if (offer.parties() < tooMany
        && offers.keySet().stream().noneMatch(kept -> (kept & ~offer.set) == 0)) {
      offers.keySet().removeIf(kept -> (offer.set & ~kept) == 0);
      offers.put(offer.set, offer);
      if (offers.size() > MOST) {
        dropLargest();
      }
    }
  }

  private void dropLargest() {
    tooMany = offers.values().stream().mapToInt(Offer::parties).max().orElseThrow();
    offers.values().removeIf(offer -> offer.parties() >= tooMany);
  }

  void addAll(LeastOffers others) {
    others.offers.values().forEach(this::add);
    always &= others.always;
    if (others.tooMany < tooMany) {
      tooMany = others.tooMany;
      offers.values().removeIf(offer -> offer.parties() >= tooMany);
    }
  }

  /** The offers, the least asking first. */
  List<Offer> inOrder() {
    return offers.values().stream().sorted().toList();
  }

  long always() {
    return always;
  }

  /**
   * A package as far as it matters here; the least asking come first.
   *
   * @param set the parties that would have to give, one bit each
   * @param crossing how many of them would have to drop a red line
   * @param shortfall the points they would have to go without
   */
  record Offer(long set, int crossing, double shortfall, int left, int right)
      implements Comparable<Offer> {

    int parties() {
      return Long.bitCount(set);
    }

    @Override
    public int compareTo(Offer other) {
      int order = Integer.compare(parties(), other.parties());
      order = order != 0 ? order : Integer.compare(crossing, other.crossing);
      order = order != 0 ? order : Double.compare(shortfall, other.shortfall);
      order = order != 0 ? order : Integer.compare(left, other.left);
      return order != 0 ? order : Integer.compare(right, other.right);
    }
  }
}
