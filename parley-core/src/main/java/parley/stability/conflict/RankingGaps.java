package parley.stability.conflict;

import java.math.BigInteger;
import java.util.List;

/** Says which states a ranking leaves out and what is made of them. */
final class RankingGaps {

  private RankingGaps() {}

  /** One assumption, or none where the ranking is whole. */
  static List<String> words(String party, int ranked, BigInteger allowed) {
    var missing = allowed.subtract(BigInteger.valueOf(ranked));
    return missing.signum() == 0
        ? List.of()
        : List.of(
            party
                + " ranks "
                + ranked
                + " of "
                + allowed
                + " states; the others count as tied, and last.");
  }
}
