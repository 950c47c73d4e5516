package parley.stability.inverse;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import parley.stability.conflict.Concept.Standard;

/**
 * How little the parties' wants would have to change for the goal to hold.
 *
 * @param least how many changes are enough; empty where none were found
 * @param remedies all ways to do with so few; those of one party first
 * @param tried up to how many changes all were looked at
 */
public record InverseFinding(
    Standard concept, OptionalInt least, List<Remedy> remedies, int tried) {

  public InverseFinding {
    remedies = List.copyOf(remedies);
  }

  /**
   * Changed wants under which the goal holds.
   *
   * @param orders by the place of each party whose wants change
   * @param states where it then holds, at least one
   */
  public record Remedy(SequencedMap<Integer, Order> orders, List<BigInteger> states) {

    public Remedy {
      states = List.copyOf(states);
    }
  }
}
