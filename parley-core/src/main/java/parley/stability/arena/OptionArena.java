package parley.stability.arena;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Preference.Aim;
import parley.stability.conflict.Preference.ByRanking;
import parley.stability.conflict.Preference.ByWants;
import parley.talks.formula.Formula;

/** A conflict in option form. */
final class OptionArena implements Arena {

  private static final int MOST_KEPT = 1 << 19;

  private final OptionForm conflict;

  /** The truth of the rules, then of each party's wants from the place given on. */
  private final Evaluation evaluation;

  private final int[] firstWant;
  private final List<List<Aim>> wants = new ArrayList<>();
  private final List<Optional<Ranks>> rankings = new ArrayList<>();
  private final Map<BigInteger, long[]> known = new HashMap<>();

  OptionArena(OptionForm conflict) {
    this.conflict = conflict;
    var gates = new ArrayList<Integer>();
    gates.add(conflict.allowed());
    firstWant = new int[conflict.parties().size()];
    for (int party = 0; party < firstWant.length; party++) {
      firstWant[party] = gates.size();
      switch (conflict.preferences().get(party)) {
        case ByRanking ranking -> {
          wants.add(List.of());
          rankings.add(Optional.of(new Ranks(ranking)));
        }
        case ByWants byWants -> {
          wants.add(byWants.order());
          rankings.add(Optional.empty());
          byWants.order().forEach(aim -> gates.add(aim.gate()));
        }
      }
    }
    evaluation =
        new Evaluation(conflict.circuit(), gates.stream().mapToInt(Integer::intValue).toArray());
  }

  @Override
  public int parties() {
    return firstWant.length;
  }

  @Override
  public boolean allows(BigInteger state) {
    return state.signum() >= 0 && state.bitLength() <= conflict.options().size() && truth(state, 0);
  }

  @Override
  public Stream<BigInteger> moves(int party, BigInteger from) {
    int[] own =
        IntStream.range(0, conflict.options().size())
            .filter(option -> conflict.owner(option) == party)
            .filter(option -> conflict.options().get(option).mayChange(from.testBit(option)))
            .toArray();
    return IntStream.rangeClosed(1, own.length)
        .boxed()
        .flatMap(size -> Subsets.of(own, size))
        .map(changed -> changed(from, changed))
        .filter(this::allows);
  }

  private static BigInteger changed(BigInteger state, int[] options) {
    var changed = state;
    for (int option : options) {
      changed = changed.flipBit(option);
    }
    return changed;
  }

  @Override
  public int compare(int party, BigInteger one, BigInteger other) {
    var ranking = rankings.get(party);
    if (ranking.isPresent()) {
      return ranking.get().compare(one, other);
    }
    var want = difference(party, one, other);
    return want.isEmpty() ? 0 : truth(one, firstWant[party] + want.getAsInt()) ? 1 : -1;
  }

  @Override
  public Optional<Formula> decisive(int party, BigInteger one, BigInteger other) {
    var want = difference(party, one, other);
    return want.isPresent()
        ? Optional.of(wants.get(party).get(want.getAsInt()).formula())
        : Optional.empty();
  }

  /** The first want of a party on which two states differ. */
  private OptionalInt difference(int party, BigInteger one, BigInteger other) {
    int from = firstWant[party];
    int to = from + wants.get(party).size();
    long[] a = truths(one);
    long[] b = truths(other);
    for (int word = from >>> 6; word << 6 < to; word++) {
      long differ = a[word] ^ b[word];
      if (word == from >>> 6) {
        differ &= -1L << from;
      }
      int want = (word << 6) + Long.numberOfTrailingZeros(differ);
      if (differ != 0) {
        return want < to ? OptionalInt.of(want - from) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private boolean truth(BigInteger state, int gate) {
    return (truths(state)[gate >>> 6] >>> gate & 1) == 1;
  }

  private long[] truths(BigInteger state) {
    var truths = known.get(state);
    if (truths == null) {
      truths = evaluation.at(state);
      if (known.size() >= MOST_KEPT) {
        known.clear();
      }
      known.put(state, truths);
    }
    return truths;
  }
}
