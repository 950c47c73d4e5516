package parley.stability.symbolic;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import parley.stability.conflict.StateNumbers;
import parley.stability.conflict.StateSet;
import parley.stability.conflict.UnsolvableException;
import parley.talks.Flaw;

/** States as a decision diagram. All sets of a conflict share their nodes, one thread at a time. */
final class DiagramStates implements StateSet {

  private final Diagrams diagrams;
  private final Space space;
  private final int states;

  DiagramStates(Diagrams diagrams, Space space, int states) {
    this.diagrams = diagrams;
    this.space = space;
    this.states = states;
  }

  @Override
  public BigInteger count() {
    synchronized (diagrams) {
      return new Counts(diagrams, space).of(states, 0);
    }
  }

  @Override
  public boolean contains(BigInteger state) {
    synchronized (diagrams) {
      int at = states;
      for (int option : space.order()) {
        if (diagrams.top(at) == space.option(option)) {
          at = state.testBit(option) ? diagrams.high(at) : diagrams.low(at);
        }
      }
      return at == Diagrams.TRUE && state.bitLength() <= space.order().length;
    }
  }

  @Override
  public Stream<BigInteger> states() {
    var ascending = new AscendingStates(diagrams, space, states);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            ascending, Spliterator.ORDERED | Spliterator.SORTED | Spliterator.NONNULL),
        false);
  }

  @Override
  public StateSet where(int gate) {
    synchronized (diagrams) {
      try {
        int some = diagrams.and(states, new Truths(diagrams, space).of(gate));
        return new DiagramStates(diagrams, space, some);
      } catch (OutOfBudgetException e) {
        diagrams.table().recover();
        throw new UnsolvableException(
            new Flaw("", e.reason(), "ask for a simpler formula, or give Java more memory"));
      }
    }
  }

  @Override
  public Shared shared() {
    synchronized (diagrams) {
      var taken = new BitSet();
      var notTaken = new BitSet();
      int scope = diagrams.open();
      for (int option : states == Diagrams.FALSE ? new int[0] : space.order()) {
        int variable = space.option(option);
        taken.set(option, diagrams.fixed(states, variable, false) == Diagrams.FALSE);
        notTaken.set(option, diagrams.fixed(states, variable, true) == Diagrams.FALSE);
      }
      diagrams.close(scope);
      return new Shared(taken, notTaken);
    }
  }

  @Override
  public List<BigInteger> sample(int size, RandomGenerator random) {
    synchronized (diagrams) {
      if (states == Diagrams.FALSE) {
        return List.of();
      }
      var counts = new Counts(diagrams, space);
      return Stream.generate(() -> draw(counts, random)).limit(size).toList();
    }
  }

  private BigInteger draw(Counts counts, RandomGenerator random) {
    var taken = new BitSet();
    int at = states;
    for (int rank = 0; rank < space.order().length; rank++) {
      int option = space.order()[rank];
      if (diagrams.top(at) == space.option(option)) {
        var low = counts.of(diagrams.low(at), rank + 1);
        var high = counts.of(diagrams.high(at), rank + 1);
        boolean take = below(low.add(high), random).compareTo(low) >= 0;
        taken.set(option, take);
        at = take ? diagrams.high(at) : diagrams.low(at);
      } else {
        taken.set(option, random.nextBoolean());
      }
    }
    return StateNumbers.of(taken);
  }

  /** A number below a bound, all with equal chance. */
  private static BigInteger below(BigInteger bound, RandomGenerator random) {
    byte[] bytes = new byte[bound.bitLength() / 8 + 1];
    var most = BigInteger.ONE.shiftLeft(bound.bitLength()).subtract(BigInteger.ONE);
    while (true) {
      random.nextBytes(bytes);
      var drawn = new BigInteger(1, bytes).and(most);
      if (drawn.compareTo(bound) < 0) {
        return drawn;
      }
    }
  }
}
