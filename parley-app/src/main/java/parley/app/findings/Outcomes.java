package parley.app.findings;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.gaps.Gaps;
import parley.stability.Solvers;
import parley.stability.arena.Arena;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.StateNumbers;
import parley.stability.conflict.UnsolvableException;
import parley.stability.outcomes.StateWords;
import parley.stability.reasons.Reason;
import parley.stability.reasons.ReasonWords;
import parley.stability.reasons.Reasoner;
import parley.stability.robust.RobustFinding.Share;
import parley.stability.robust.Robustness;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.formula.Formula.Reached;

/**
 * Which outcomes would hold because others would answer whoever leaves them (SEQ), and under how
 * many of the orders of wants that are left open. Unknown where fewer than two parties are known to
 * want anything, or the model is too large to go through here.
 *
 * @param unknown why nothing is said; absent where something is
 * @param orders of wants that what is known allows
 * @param always how many outcomes hold under all orders
 * @param sometimes how many more hold under some
 * @param taken what is done in all outcomes that hold under all orders, in words
 * @param notTaken what is done in none of them
 * @param now whether things would stay as they are, and who would leave
 * @param steps which steps are reached in outcomes that hold
 * @param assumptions what was taken for granted
 */
public record Outcomes(
    @Nullable String unknown,
    @Nullable String orders,
    int always,
    int sometimes,
    List<String> taken,
    List<String> notTaken,
    @Nullable Now now,
    List<StepView> steps,
    List<String> assumptions) {

  /** Larger models are left to {@code parley solve}, which may take its time. */
  private static final int MOST_OPTIONS = 16;

  private static final Robustness.Settings SETTINGS = new Robustness.Settings(64, 64, 1, 1 << 16);

  /**
   * How things are now.
   *
   * @param holds whether every party would leave them so
   * @param reasons one a party, those that would leave first
   */
  public record Now(boolean holds, List<String> reasons) {}

  /** A step, and in how many of the outcomes that hold always or sometimes it is reached. */
  public record StepView(String step, int always, int sometimes) {}

  static Outcomes of(Talks talks, boolean drafted) {
    List<String> known = knownToWant(talks, drafted);
    if (known.size() < 2) {
      return unknown(
          known.isEmpty()
              ? "no party is known to want anything"
              : "only " + talks.nameOf(known.getFirst()) + " is known to want anything");
    }
    try {
      OptionForm conflict = OptionForm.of(talks);
      if (conflict.options().size() > MOST_OPTIONS) {
        return unknown(
            conflict.options().size()
                + " options are too many to go through here; parley solve takes them on");
      }
      return solved(conflict);
    } catch (UnsolvableException | Robustness.TooManyOutcomesException e) {
      return unknown(String.valueOf(e.getMessage()));
    }
  }

  /** In a draft only what a report says counts; what a person wrote is the person's word. */
  private static List<String> knownToWant(Talks talks, boolean drafted) {
    return Gaps.knownToWant(talks).stream()
        .filter(party -> talks.choices().stream().anyMatch(o -> o.id().party().equals(party)))
        .filter(party -> !drafted || hasEvidence(talks, party))
        .toList();
  }

  private static boolean hasEvidence(Talks talks, String party) {
    return talks.wants().stream()
            .filter(wants -> wants.party().equals(party))
            .map(Wants::tiers)
            .flatMap(List::stream)
            .flatMap(List::stream)
            .anyMatch(want -> !want.basis().evidence().isEmpty())
        || talks.conditions().stream()
            .anyMatch(c -> c.by().contains(party) && !c.basis().evidence().isEmpty());
  }

  private static Outcomes unknown(String why) {
    return new Outcomes(why, null, 0, 0, List.of(), List.of(), null, List.of(), List.of());
  }

  private static Outcomes solved(OptionForm conflict) {
    var robust =
        Robustness.of(
            conflict,
            Set.of(Standard.SEQ),
            (chosen, concepts) ->
                Solvers.explicit().solve(chosen, concepts, Budget.ofThisMachine()),
            SETTINGS);
    List<Share> shares = robust.shares().getFirst().outcomes();
    List<BigInteger> always =
        shares.stream().filter(s -> s.times().equals(s.of())).map(Share::state).toList();
    List<BigInteger> sometimes =
        shares.stream().filter(s -> !s.times().equals(s.of())).map(Share::state).toList();
    BigInteger all = BigInteger.ONE.shiftLeft(conflict.options().size()).subtract(BigInteger.ONE);
    BigInteger taken =
        always.stream().reduce(always.isEmpty() ? BigInteger.ZERO : all, BigInteger::and);
    BigInteger notTaken =
        always.stream()
            .map(all::andNot)
            .reduce(always.isEmpty() ? BigInteger.ZERO : all, BigInteger::and);
    List<StepView> steps =
        conflict.talks().steps().stream()
            .map(step -> {
              int gate = conflict.gate(new Reached(step.id()));
              return new StepView(
                  step.id(), count(conflict, gate, always), count(conflict, gate, sometimes));
            })
            .toList();
    return new Outcomes(
        null,
        robust.orders().toString(),
        always.size(),
        sometimes.size(),
        StateWords.words(conflict, StateNumbers.bits(taken)),
        StateWords.words(conflict, StateNumbers.bits(notTaken)),
        now(conflict),
        steps,
        conflict.assumptions());
  }

  private static int count(OptionForm conflict, int gate, List<BigInteger> states) {
    return (int) states.stream().filter(state -> conflict.holds(gate, state)).count();
  }

  private static @Nullable Now now(OptionForm conflict) {
    if (!conflict.allows(conflict.now())) {
      return null;
    }
    Arena arena = Arena.of(conflict);
    Reasoner reasoner = new Reasoner(arena);
    ReasonWords words = new ReasonWords(conflict, arena);
    List<String> leave = new ArrayList<>();
    List<String> stay = new ArrayList<>();
    IntStream.range(0, conflict.parties().size())
        .forEach(party -> {
          Reason reason = reasoner.plain(party, conflict.now());
          (reason.isStable() ? stay : leave).add(words.brief(reason, party, conflict.now()));
        });
    List<String> reasons = new ArrayList<>(leave);
    reasons.addAll(stay);
    return new Now(leave.isEmpty(), reasons);
  }
}
