package parley.stability.conflict;

import java.math.BigInteger;
import java.util.BitSet;

/** The numbers of states as sets of options. */
public final class StateNumbers {

  private StateNumbers() {}

  /** The options taken in a state, by their places in the model's order. */
  public static BitSet bits(BigInteger state) {
    var bits = new BitSet(state.bitLength());
    for (int i = 0; i < state.bitLength(); i++) {
      bits.set(i, state.testBit(i));
    }
    return bits;
  }

  /** The number of a state with these options taken. */
  public static BigInteger of(BitSet taken) {
    var number = BigInteger.ZERO;
    for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
      number = number.setBit(i);
    }
    return number;
  }
}
