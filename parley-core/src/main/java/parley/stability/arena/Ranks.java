package parley.stability.arena;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import parley.stability.conflict.Preference.ByRanking;

/** States by rank, those left out tied and last. */
final class Ranks {

  private final Map<BigInteger, Integer> tiers = new HashMap<>();
  private final int last;

  Ranks(ByRanking ranking) {
    last = ranking.tiers().size();
    for (int tier = 0; tier < last; tier++) {
      for (var state : ranking.tiers().get(tier)) {
        tiers.put(state, tier);
      }
    }
  }

  /** Positive where the first state ranks higher. */
  int compare(BigInteger one, BigInteger other) {
    return Integer.compare(tiers.getOrDefault(other, last), tiers.getOrDefault(one, last));
  }
}
