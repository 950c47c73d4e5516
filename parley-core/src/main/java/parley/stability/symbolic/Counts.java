package parley.stability.symbolic;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** How many states there are below each node of a diagram over options. */
final class Counts {

  private final Diagrams diagrams;
  private final int[] ranks;

  /** By the options from the node's own on. */
  private final Map<Integer, BigInteger> known = new HashMap<>();

  Counts(Diagrams diagrams, Space space) {
    this.diagrams = diagrams;
    this.ranks = space.ranks();
  }

  /** In how many ways the options from a rank on, none below the diagram's top, make it true. */
  BigInteger of(int diagram, int rank) {
    return from(diagram).shiftLeft(ranks[diagrams.top(diagram)] - rank);
  }

  private BigInteger from(int diagram) {
    if (diagram <= Diagrams.TRUE) {
      return BigInteger.valueOf(diagram);
    }
    var seen = known.get(diagram);
    if (seen != null) {
      return seen;
    }
    int next = ranks[diagrams.top(diagram)] + 1;
    var count = of(diagrams.low(diagram), next).add(of(diagrams.high(diagram), next));
    known.put(diagram, count);
    return count;
  }
}
