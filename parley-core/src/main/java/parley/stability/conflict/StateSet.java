package parley.stability.conflict;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Some states of a conflict, perhaps more than could ever be listed. */
public interface StateSet {

  /** How many, exactly. */
  BigInteger count();

  boolean contains(BigInteger state);

  /** The numbers of the states in ascending order, found as they are asked for. */
  Stream<BigInteger> states();

  /**
   * Those in which a formula holds; of option form only.
   *
   * @param gate from {@link OptionForm#gate}
   */
  StateSet where(int gate);

  /** The options taken in all of the states, and those taken in none; empty for explicit graphs. */
  Shared shared();

  /** The first states in ascending order, at most so many. */
  default List<BigInteger> first(int most) {
    return states().limit(most).toList();
  }

  /** States drawn with equal chance and put back, the same ones from the same source. */
  List<BigInteger> sample(int size, RandomGenerator random);

  default boolean isEmpty() {
    return count().signum() == 0;
  }

  /**
   * What states have in common.
   *
   * @param taken the options taken in all, by their places in the model's order
   * @param notTaken the options taken in none
   */
  record Shared(BitSet taken, BitSet notTaken) {}
}
