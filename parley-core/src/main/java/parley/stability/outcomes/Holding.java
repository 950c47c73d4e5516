package parley.stability.outcomes;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.Stability;
import parley.stability.conflict.StateSet;

/** How a state holds, in plain words, from the firmest to none. */
public enum Holding {
  /** Nobody has an improvement: Nash. */
  ALONE("nobody can do better alone", Standard.NASH),
  /** Improvements would be answered by what serves those who answer: SEQ. */
  ANSWERED("others would answer, and gain by it", Standard.SEQ),
  /** Improvements could be answered, if others take a loss for it: GMR. */
  DETERRED("others could answer, at a loss to themselves", Standard.GMR),
  /** Somebody can do better and nobody can make it pay for that. */
  BREAKS("somebody can do better unanswered", Standard.GMR);

  private final String words;
  private final Standard concept;

  Holding(String words, Standard concept) {
    this.words = words;
    this.concept = concept;
  }

  /** Why a state holds, or breaks. */
  public String words() {
    return words;
  }

  /** The weakest concept under which such a state is an equilibrium; one that breaks is not. */
  public Standard concept() {
    return concept;
  }

  /** How the state holds; empty where the concepts that would tell were not worked out. */
  public static Optional<Holding> of(Stability stability, BigInteger state) {
    for (var holding : List.of(ALONE, ANSWERED, DETERRED)) {
      var verdict = stability.find(holding.concept);
      if (verdict.isEmpty()) {
        return Optional.empty();
      }
      if (verdict.get().equilibria().contains(state)) {
        return Optional.of(holding);
      }
    }
    return Optional.of(BREAKS);
  }

  /**
   * Why one party stays at a state; empty where the concepts that would tell were not worked out.
   *
   * @param party its place
   */
  public static Optional<Holding> of(Stability stability, int party, BigInteger state) {
    for (var holding : List.of(ALONE, ANSWERED, DETERRED)) {
      var verdict = stability.find(holding.concept);
      if (verdict.isEmpty()) {
        return Optional.empty();
      }
      if (verdict.get().stable().get(party).contains(state)) {
        return Optional.of(holding);
      }
    }
    return Optional.of(BREAKS);
  }

  /**
   * How many of the states hold each way; ways are left out from the first on that was not worked
   * out.
   *
   * @param filter takes from a set the states to count
   */
  public static Map<Holding, BigInteger> counts(
      Stability stability, UnaryOperator<StateSet> filter) {
    var counts = new EnumMap<Holding, BigInteger>(Holding.class);
    var told = BigInteger.ZERO;
    for (var holding : List.of(ALONE, ANSWERED, DETERRED)) {
      var verdict = stability.find(holding.concept);
      if (verdict.isEmpty()) {
        return counts;
      }
      var count = filter.apply(verdict.get().equilibria()).count();
      counts.put(holding, count.subtract(told));
      told = count;
    }
    counts.put(BREAKS, filter.apply(stability.allowed()).count().subtract(told));
    return counts;
  }
}
