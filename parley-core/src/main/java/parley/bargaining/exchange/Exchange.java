package parley.bargaining.exchange;

import java.util.List;

/**
 * Two parties move toward each other, each on the issue it cares about less, and gain the same.
 *
 * @param first what the one gives to the other
 * @param second what it gets for it
 * @param gain what each gains: points of outcome on a scale of 0 to 100, times the share of
 *     salience
 * @param externalities what it does to the parties with a stake in both issues or one, other than
 *     the two; not those it leaves as they are
 */
public record Exchange(Gift first, Gift second, double gain, List<Externality> externalities) {

  public Exchange {
    externalities = List.copyOf(externalities);
  }

  /**
   * What an exchange between others does to a party.
   *
   * @param party its id
   * @param gain below 0 where it loses; in the unit of the exchange's gain
   */
  public record Externality(String party, double gain) {}
}
