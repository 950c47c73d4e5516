package parley.talks;

import java.util.List;

/**
 * How a party ranks states, the best first; an alternative to its wants.
 *
 * @param tiers each a state, or several the party is indifferent between
 */
public record Ranking(String party, List<List<State>> tiers) {

  public Ranking {
    tiers = tiers.stream().map(List::copyOf).toList();
    if (tiers.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("the ranking of " + party + " has an empty tie");
    }
  }
}
