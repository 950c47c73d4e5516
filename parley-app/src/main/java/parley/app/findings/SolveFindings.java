package parley.app.findings;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import parley.stability.Solvers;
import parley.stability.arena.Arena;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Stability;
import parley.stability.conflict.StateSet;
import parley.stability.conflict.UnsolvableException;
import parley.stability.outcomes.Holding;
import parley.stability.outcomes.Pattern;
import parley.stability.outcomes.StateWords;
import parley.stability.outcomes.StateWords.Part;
import parley.stability.reasons.Reason;
import parley.stability.reasons.ReasonWords;
import parley.stability.reasons.Reasoner;
import parley.stability.robust.RobustFinding.Share;
import parley.stability.robust.RobustFinding.Shares;
import parley.stability.robust.Robustness;
import parley.talks.Talks;

/**
 * Which outcomes of some Talks would hold, in the few words that a brief has room for.
 *
 * @param counts how many outcomes hold each way
 * @param outcomes those that hold, alike ones as one, the firmest and the largest first
 * @param more whether there are others besides
 * @param now for each party that would leave things as they are, or is kept from it: why
 * @param assumptions what was taken for granted
 */
public record SolveFindings(
    Stability stability,
    Map<Holding, BigInteger> counts,
    List<Outcome> outcomes,
    boolean more,
    List<String> now,
    List<String> assumptions) {

  private static final int MOST_OUTCOMES = 12;
  private static final int MOST_COMPARED = 1 << 16;
  private static final int MOST_LOOKS = 20_000;
  private static final Budget BUDGET =
      Budget.ofThisMachine().withBytes(1L << 29).withTime(Duration.ofSeconds(5));

  public SolveFindings {
    outcomes = List.copyOf(outcomes);
    now = List.copyOf(now);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * Outcomes that hold the same way and are alike but for options that go either way.
   *
   * @param parts what is true in them
   * @param reasons a line for each party that could do better alone: what keeps it
   * @param robust the share of the orders of wants left open under which the first of them holds;
   *     empty where no order is left open or it was not worked out
   */
  public record Outcome(
      Holding holding,
      Pattern states,
      List<Part> parts,
      List<String> reasons,
      OptionalDouble robust) {

    public Outcome {
      parts = List.copyOf(parts);
      reasons = List.copyOf(reasons);
    }
  }

  /** Solves Talks; empty where they have no options, allow no state, or are too large for this. */
  public static Optional<SolveFindings> of(Talks talks) {
    try {
      OptionForm conflict = OptionForm.of(talks);
      Stability stability =
          Solvers.automatic(
              conflict, EnumSet.of(Standard.NASH, Standard.GMR, Standard.SEQ), BUDGET);
      return Optional.of(new Maker(conflict, stability).findings());
    } catch (UnsolvableException e) {
      return Optional.empty();
    }
  }

  /** The outcomes that hold here and did not before, whatever way. */
  public List<Pattern> gainedSince(SolveFindings before) {
    return missing(this, before);
  }

  /** The outcomes that held before and no longer do here, whatever way. */
  public List<Pattern> lostSince(SolveFindings before) {
    return missing(before, this);
  }

  private static List<Pattern> missing(SolveFindings from, SolveFindings in) {
    Optional<StateSet> had = from.held();
    Optional<StateSet> has = in.held();
    if (had.isEmpty() || has.isEmpty()) {
      return List.of();
    }
    List<BigInteger> states =
        had.get()
            .states()
            .limit(MOST_COMPARED)
            .filter(state -> !has.get().contains(state))
            .toList();
    int options = from.stability.conflict() instanceof OptionForm form ? form.options().size() : 0;
    return Pattern.of(states, options);
  }

  private Optional<StateSet> held() {
    return stability.find(Standard.GMR).map(Stability.Verdict::equilibria);
  }

  /** Works the findings out. */
  private static final class Maker {

    private final OptionForm conflict;
    private final Stability stability;
    private final Reasoner reasoner;
    private final ReasonWords reasons;
    private final StateWords words;
    private final Map<Holding, Map<BigInteger, Double>> shares = new EnumMap<>(Holding.class);

    Maker(OptionForm conflict, Stability stability) {
      Arena arena = Arena.of(conflict);
      this.conflict = conflict;
      this.stability = stability;
      this.reasoner = new Reasoner(arena, MOST_LOOKS);
      this.reasons = new ReasonWords(conflict, arena);
      this.words = new StateWords(conflict);
    }

    SolveFindings findings() {
      Map<Holding, BigInteger> counts = Holding.counts(stability, set -> set);
      List<Outcome> outcomes = new ArrayList<>();
      boolean more = false;
      for (Holding holding : counts.keySet()) {
        if (holding != Holding.BREAKS && counts.get(holding).signum() > 0) {
          List<Pattern> patterns = patterns(holding);
          more |= patterns.isEmpty() || outcomes.size() + patterns.size() > MOST_OUTCOMES;
          patterns.stream()
              .limit(MOST_OUTCOMES - outcomes.size())
              .map(pattern -> outcome(holding, pattern))
              .forEach(outcomes::add);
        }
      }
      boolean allowed = conflict.allows(conflict.now());
      return new SolveFindings(
          stability,
          counts,
          outcomes,
          more,
          allowed ? lines(conflict.now()) : List.of(),
          stability.assumptions());
    }

    private List<Pattern> patterns(Holding holding) {
      StateSet states = stability.find(holding.concept()).orElseThrow().equilibria();
      if (states.count().compareTo(BigInteger.valueOf(MOST_COMPARED)) > 0) {
        return List.of();
      }
      return Pattern.of(
          states
              .states()
              .filter(state -> Holding.of(stability, state).equals(Optional.of(holding)))
              .toList(),
          conflict.options().size());
    }

    private Outcome outcome(Holding holding, Pattern pattern) {
      return new Outcome(
          holding,
          pattern,
          words.parts(pattern),
          lines(pattern.lowest()),
          robust(holding, pattern.lowest()));
    }

    /** Why each party that could do better alone stays, or leaves. */
    private List<String> lines(BigInteger state) {
      List<String> lines = new ArrayList<>();
      for (int party = 0; party < conflict.parties().size(); party++) {
        Reason reason = reasoner.plain(party, state);
        if (!(reason instanceof Reason.Content)) {
          lines.add(reasons.brief(reason, party, state));
        }
      }
      return lines;
    }

    private OptionalDouble robust(Holding holding, BigInteger state) {
      Double share = shares.computeIfAbsent(holding, this::shares).get(state);
      return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    }

    private Map<BigInteger, Double> shares(Holding holding) {
      Map<BigInteger, Double> values = new HashMap<>();
      boolean open = conflict.talks().wants().stream().anyMatch(wants -> !wants.isOrdered());
      if (open && stability.allowed().count().compareTo(BigInteger.valueOf(MOST_COMPARED)) <= 0) {
        Shares counted =
            Robustness.of(
                    conflict,
                    EnumSet.of(holding.concept()),
                    (changed, concepts) -> Solvers.explicit().solve(changed, concepts, BUDGET),
                    new Robustness.Settings(200, 200, 1, MOST_COMPARED))
                .shares()
                .getFirst();
        for (Share share : counted.outcomes()) {
          values.put(share.state(), share.value());
        }
      }
      return values;
    }
  }
}
