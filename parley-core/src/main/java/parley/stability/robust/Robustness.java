package parley.stability.robust;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Preference;
import parley.stability.conflict.Stability;
import parley.stability.conflict.Stability.Verdict;
import parley.stability.conflict.StateSet;
import parley.stability.robust.RobustFinding.Share;
import parley.stability.robust.RobustFinding.Shares;

/**
 * Counts under which orders of wants each outcome is an equilibrium, all orders that keep what is
 * known being as likely and parties being independent.
 *
 * <p>Under Nash, GMR and SMR what is stable for a party rests on its own order alone: its orders
 * are gone through one after the other and the parties' shares multiplied, which is exact. Under
 * SEQ and SSEQ all orders of all parties are gone through together. Where there are too many of
 * them, orders are drawn instead.
 */
public final class Robustness {

  private static final Set<Standard> OWN_ORDER_ONLY =
      Set.of(Standard.NASH, Standard.GMR, Standard.SMR);

  private final OptionForm conflict;
  private final Solving solving;
  private final Settings settings;
  private final List<Extensions> extensions;

  private Robustness(OptionForm conflict, Solving solving, Settings settings) {
    this.conflict = conflict;
    this.solving = solving;
    this.settings = settings;
    this.extensions = conflict.preferences().stream().map(Extensions::new).toList();
  }

  /** Solves a conflict under some concepts. */
  @FunctionalInterface
  public interface Solving {

    /** What {@link parley.stability.conflict.Solver#solve} answers. */
    Stability solve(Conflict conflict, Set<? extends Concept> concepts);
  }

  /**
   * How to count.
   *
   * @param mostSolved how many times to solve for an exact count
   * @param drawn how many orders to draw where that is not enough
   * @param seed what the drawing starts from
   * @param mostOutcomes how many outcomes to keep count of
   */
  public record Settings(int mostSolved, int drawn, long seed, int mostOutcomes) {

    /** A thousand solved at most, else a thousand drawn. */
    public static final Settings USUAL = new Settings(1000, 1000, 1, 1 << 18);

    public Settings withSeed(long other) {
      return new Settings(mostSolved, drawn, other, mostOutcomes);
    }

    public Settings withDrawn(int other) {
      return new Settings(mostSolved, other, seed, mostOutcomes);
    }
  }

  /** Thrown where more outcomes hold than can be kept count of. */
  public static final class TooManyOutcomesException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyOutcomesException(int most) {
      super("more than " + most + " outcomes hold, too many to keep count of each");
    }
  }

  /**
   * Counts.
   *
   * @throws TooManyOutcomesException where more outcomes hold than the settings allow
   */
  public static RobustFinding of(
      OptionForm conflict, Set<Standard> concepts, Solving solving, Settings settings) {
    var robustness = new Robustness(conflict, solving, settings);
    return new RobustFinding(
        robustness.orders(),
        concepts.stream().sorted(Concept.ORDER).map(robustness::shares).toList());
  }

  private BigInteger orders() {
    return extensions.stream().map(Extensions::count).reduce(BigInteger.ONE, BigInteger::multiply);
  }

  private Shares shares(Standard concept) {
    if (OWN_ORDER_ONLY.contains(concept)) {
      var each =
          extensions.stream().map(Extensions::count).reduce(BigInteger.ZERO, BigInteger::add);
      return isFew(each) ? partyByParty(concept) : drawn(concept);
    }
    return isFew(orders()) ? together(concept) : drawn(concept);
  }

  private boolean isFew(BigInteger times) {
    return times.compareTo(BigInteger.valueOf(settings.mostSolved)) <= 0;
  }

  private Shares partyByParty(Standard concept) {
    Map<BigInteger, BigInteger> times = null;
    for (int party = 0; party < extensions.size(); party++) {
      var own = new HashMap<BigInteger, BigInteger>();
      for (var preference : extensions.get(party).all()) {
        count(
            verdict(conflict.withPreference(party, preference), concept).stable().get(party), own);
      }
      if (times == null) {
        times = own;
      } else {
        times.replaceAll(
            (state, before) -> before.multiply(own.getOrDefault(state, BigInteger.ZERO)));
        times.values().removeIf(none -> none.signum() == 0);
      }
    }
    return shares(concept, OptionalInt.empty(), times == null ? Map.of() : times, orders());
  }

  private Shares together(Standard concept) {
    var times = new HashMap<BigInteger, BigInteger>();
    together(concept, conflict, 0, times);
    return shares(concept, OptionalInt.empty(), times, orders());
  }

  private void together(
      Standard concept, OptionForm chosen, int party, Map<BigInteger, BigInteger> times) {
    if (party == extensions.size()) {
      count(verdict(chosen, concept).equilibria(), times);
      return;
    }
    for (var preference : extensions.get(party).all()) {
      together(concept, chosen.withPreference(party, preference), party + 1, times);
    }
  }

  private Shares drawn(Standard concept) {
    var random = new Random(settings.seed);
    var times = new HashMap<BigInteger, BigInteger>();
    for (int draw = 0; draw < settings.drawn; draw++) {
      var chosen = conflict;
      for (int party = 0; party < extensions.size(); party++) {
        Preference preference = extensions.get(party).draw(random);
        chosen = chosen.withPreference(party, preference);
      }
      count(verdict(chosen, concept).equilibria(), times);
    }
    return shares(
        concept, OptionalInt.of(settings.drawn), times, BigInteger.valueOf(settings.drawn));
  }

  private Verdict verdict(OptionForm chosen, Standard concept) {
    var stability = solving.solve(chosen, Set.of(concept));
    return stability
        .find(concept)
        .orElseThrow(() ->
            new IllegalStateException(
                concept.code() + ": " + stability.unfinished().getFirst().reason()));
  }

  private void count(StateSet states, Map<BigInteger, BigInteger> times) {
    var most = BigInteger.valueOf(settings.mostOutcomes);
    if (states.count().compareTo(most) > 0 || times.size() > settings.mostOutcomes) {
      throw new TooManyOutcomesException(settings.mostOutcomes);
    }
    states.states().forEach(state -> times.merge(state, BigInteger.ONE, BigInteger::add));
  }

  private static Shares shares(
      Standard concept, OptionalInt drawn, Map<BigInteger, BigInteger> times, BigInteger of) {
    var outcomes = new ArrayList<Share>();
    times.forEach((state, count) -> outcomes.add(new Share(state, count, of)));
    outcomes.sort(Comparator.comparing(Share::times).reversed().thenComparing(Share::state));
    return new Shares(concept, drawn, outcomes);
  }
}
