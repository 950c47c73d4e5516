package parley.prospects;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Preference.Aim;
import parley.stability.conflict.Preference.ByRanking;
import parley.stability.conflict.Preference.ByWants;

/** How a party would like one state beside another. */
public enum Regard {
  /** It prefers it, whatever the order of wants that is left open. */
  BETTER,
  /** It likes it less. */
  WORSE,
  /** It does not mind which. */
  ALIKE,
  /** It turns on which of its wants it puts first, which is not known. */
  DEPENDS,
  /** Nothing is known of what it wants. */
  UNKNOWN;

  /**
   * How a party, given by its place, likes a state beside what there was before. Wants decide from
   * the first on which the two differ; of wants whose order is open any can be that one, so the
   * answer is sure exactly where all that differ point the same way.
   */
  static Regard of(OptionForm conflict, int party, BigInteger before, BigInteger after) {
    return switch (conflict.preferences().get(party)) {
      case ByRanking(var tiers) -> of(Integer.compare(tier(tiers, before), tier(tiers, after)));
      case ByWants(var tiers) ->
          tiers.stream()
              .map(tier -> of(conflict, tier, before, after))
              .filter(regard -> regard != ALIKE)
              .findFirst()
              .orElse(ALIKE);
    };
  }

  private static Regard of(OptionForm conflict, List<Aim> tier, BigInteger a, BigInteger b) {
    var met =
        tier.stream()
            .filter(aim -> conflict.holds(aim.gate(), a) != conflict.holds(aim.gate(), b))
            .map(aim -> conflict.holds(aim.gate(), b))
            .distinct()
            .toList();
    return met.isEmpty() ? ALIKE : met.size() > 1 ? DEPENDS : met.getFirst() ? BETTER : WORSE;
  }

  private static Regard of(int sign) {
    return sign > 0 ? BETTER : sign < 0 ? WORSE : ALIKE;
  }

  /** The place of a state's tier; after all of them where none names it. */
  private static int tier(List<List<BigInteger>> tiers, BigInteger state) {
    return IntStream.range(0, tiers.size())
        .filter(tier -> tiers.get(tier).contains(state))
        .findFirst()
        .orElse(tiers.size());
  }
}
