package parley.stability.explicit;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import parley.stability.conflict.StateSet;

/** Some states of an explicit graph. */
final class ListedStates implements StateSet {

  private final BitSet states;

  ListedStates(BitSet states) {
    this.states = states;
  }

  @Override
  public BigInteger count() {
    return BigInteger.valueOf(states.cardinality());
  }

  @Override
  public boolean contains(BigInteger state) {
    return state.signum() >= 0 && state.bitLength() < 32 && states.get(state.intValueExact());
  }

  @Override
  public Stream<BigInteger> states() {
    return states.stream().mapToObj(BigInteger::valueOf);
  }

  @Override
  public StateSet where(int gate) {
    throw new UnsupportedOperationException("the states of an explicit graph have no options");
  }

  @Override
  public Shared shared() {
    return new Shared(new BitSet(), new BitSet());
  }

  @Override
  public List<BigInteger> sample(int size, RandomGenerator random) {
    int[] all = states.stream().toArray();
    return Stream.generate(() -> BigInteger.valueOf(all[random.nextInt(all.length)]))
        .limit(all.length == 0 ? 0 : size)
        .toList();
  }
}
