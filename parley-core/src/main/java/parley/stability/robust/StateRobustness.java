package parley.stability.robust;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.stability.arena.Arena;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.reasons.Reason;
import parley.stability.reasons.Reasoner;
import parley.stability.robust.RobustFinding.Share;

/**
 * Counts under how many of the orders of wants left open one state is an equilibrium, looking only
 * at the states around it: for conflicts of any size, with the same answer as {@link Robustness}.
 */
public final class StateRobustness {

  /** What the drawing of orders starts from. */
  private static final long SEED = 1;

  private final OptionForm conflict;
  private final BigInteger state;
  private final Standard concept;
  private final Predicate<BigInteger> leaving;
  private final int looks;
  private final List<Extensions> extensions;

  private StateRobustness(
      OptionForm conflict,
      BigInteger state,
      Standard concept,
      Predicate<BigInteger> leaving,
      int looks) {
    this.conflict = conflict;
    this.state = state;
    this.concept = concept;
    this.leaving = leaving;
    this.looks = looks;
    this.extensions = conflict.preferences().stream().map(Extensions::new).toList();
  }

  /**
   * The share of the orders under which an allowed state is an equilibrium; empty where that takes
   * too many looks.
   *
   * @param leaving improvements to which states count
   * @param orders to go through at most; of more as many are drawn
   * @param looks how many states to look at for each party and order
   */
  public static Optional<Share> of(
      OptionForm conflict,
      BigInteger state,
      Standard concept,
      Predicate<BigInteger> leaving,
      int orders,
      int looks) {
    return new StateRobustness(conflict, state, concept, leaving, looks).share(orders);
  }

  /** How many orders of wants what is known allows, for all parties together. */
  public static BigInteger orders(OptionForm conflict) {
    return conflict.preferences().stream()
        .map(preference -> new Extensions(preference).count())
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  private Optional<Share> share(int most) {
    var all =
        extensions.stream().map(Extensions::count).reduce(BigInteger.ONE, BigInteger::multiply);
    if (isContentUnderAll(most)) {
      return Optional.of(new Share(state, all, all));
    }
    boolean few = all.compareTo(BigInteger.valueOf(most)) <= 0;
    var times = count(few ? together(0, conflict) : drawn(most));
    return times.map(count -> new Share(state, count, few ? all : BigInteger.valueOf(most)));
  }

  /** Whether no party has anything better to do alone, whatever its order: that settles it. */
  private boolean isContentUnderAll(int most) {
    return IntStream.range(0, extensions.size())
        .allMatch(party -> {
          var own = extensions.get(party);
          return own.count().compareTo(BigInteger.valueOf(most)) <= 0
              && own.all().stream()
                  .allMatch(order ->
                      reasoner(conflict.withPreference(party, order))
                              .of(Standard.NASH, party, state)
                          instanceof Reason.Content);
        });
  }

  private Stream<OptionForm> together(int party, OptionForm chosen) {
    return party == extensions.size()
        ? Stream.of(chosen)
        : extensions.get(party).all().stream()
            .flatMap(order -> together(party + 1, chosen.withPreference(party, order)));
  }

  private Stream<OptionForm> drawn(int most) {
    var random = new Random(SEED);
    return IntStream.range(0, most)
        .mapToObj(draw -> {
          var chosen = conflict;
          for (int party = 0; party < extensions.size(); party++) {
            chosen = chosen.withPreference(party, extensions.get(party).draw(random));
          }
          return chosen;
        });
  }

  /** In how many of the orders the state holds; empty where one of them is not settled. */
  private Optional<BigInteger> count(Stream<OptionForm> orders) {
    var times = BigInteger.ZERO;
    for (var chosen : (Iterable<OptionForm>) orders::iterator) {
      var reasoner = reasoner(chosen);
      var holds = true;
      for (int party = 0; holds && party < extensions.size(); party++) {
        var reason = reasoner.of(concept, party, state);
        if (reason instanceof Reason.Unsettled) {
          return Optional.empty();
        }
        holds = reason.isStable();
      }
      times = holds ? times.add(BigInteger.ONE) : times;
    }
    return Optional.of(times);
  }

  private Reasoner reasoner(OptionForm chosen) {
    return new Reasoner(Arena.of(chosen), looks, leaving);
  }
}
