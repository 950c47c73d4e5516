package parley.stability.explicit;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.StateSet;

/** A set of states as one bit each. */
final class DenseStates implements StateSet {

  private final OptionForm conflict;
  private final Layout layout;
  private final long[] words;
  private final long count;

  /** The states whose bit, by index, is set. */
  DenseStates(OptionForm conflict, Layout layout, long[] words) {
    this.conflict = conflict;
    this.layout = layout;
    this.words = words;
    this.count = Bits.count(words);
  }

  @Override
  public BigInteger count() {
    return BigInteger.valueOf(count);
  }

  @Override
  public boolean contains(BigInteger state) {
    return layout.fits(state) && Bits.has(words, layout.index(state.longValueExact()));
  }

  @Override
  public Stream<BigInteger> states() {
    return LongStream.range(0, layout.states())
        .filter(number -> Bits.has(words, layout.index(number)))
        .limit(count)
        .mapToObj(BigInteger::valueOf);
  }

  @Override
  public StateSet where(int gate) {
    long[] some = words.clone();
    var slices = new Slices(conflict.circuit(), new int[] {gate}, layout);
    var evaluation = slices.evaluation();
    for (int word = 0; word < words.length; word += slices.run()) {
      evaluation.at(word);
      for (int w = 0; w < slices.run(); w++) {
        some[word + w] &= evaluation.get(0, w);
      }
    }
    return new DenseStates(conflict, layout, some);
  }

  @Override
  public Shared shared() {
    var taken = new BitSet();
    var notTaken = new BitSet();
    for (int option = 0; option < layout.bits(); option++) {
      boolean someSet = some(layout.position(option), true);
      boolean someNot = some(layout.position(option), false);
      boolean flipped = layout.isFlipped(option);
      taken.set(option, count > 0 && !(flipped ? someSet : someNot));
      notTaken.set(option, count > 0 && !(flipped ? someNot : someSet));
    }
    return new Shared(taken, notTaken);
  }

  /** Whether some state has the bit set, or not set. */
  private boolean some(int bit, boolean set) {
    long mask = bit < 6 ? Slices.lowBit(bit) : -1L;
    for (int w = 0; w < words.length; w++) {
      long wanted = bit < 6 ? mask : -(w >>> (bit - 6) & 1L);
      if ((words[w] & (set ? wanted : ~wanted)) != 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<BigInteger> sample(int size, RandomGenerator random) {
    if (count == 0) {
      return List.of();
    }
    long[] before = new long[words.length + 1];
    for (int w = 0; w < words.length; w++) {
      before[w + 1] = before[w] + Long.bitCount(words[w]);
    }
    return Stream.generate(() -> random.nextLong(count))
        .limit(size)
        .map(nth -> BigInteger.valueOf(layout.number(nth(before, nth))))
        .toList();
  }

  /** The index of the state with so many others before it. */
  private int nth(long[] before, long nth) {
    int low = 0;
    int high = words.length;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (before[middle] <= nth) {
        low = middle;
      } else {
        high = middle;
      }
    }
    long word = words[low];
    for (long skip = nth - before[low]; skip > 0; skip--) {
      word &= word - 1;
    }
    return low * 64 + Long.numberOfTrailingZeros(word);
  }
}
