package parley.bargaining.exchange;

import java.util.Comparator;
import java.util.List;

/** What the rules of exchange leave open. */
interface Rulings {

  /** Of offers of the same gain, that which moves the parties least; then the first of the file. */
  Rulings USUAL = new Rulings() {};

  /** Which of several offers of the same gain is made first. */
  default Offer first(List<Offer> tied) {
    return tied.stream()
        .min(
            Comparator.comparingDouble((Offer offer) -> Math.round(offer.distance() * 1e9))
                .thenComparingInt(offer -> offer.number))
        .orElseThrow();
  }

  /**
   * Whether a party that has the outcome where it wants it is given no more.
   *
   * @param beyond how far the outcome has gone past that, as the party reckons
   */
  default boolean isContent(int receiver, int issue, double beyond) {
    return true;
  }

  /** Whether a move may be made that makes the side's moves come to so much in all. */
  default boolean mayCome(double total) {
    return true;
  }
}
