package parley.app.findings;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.gaps.Gaps;
import parley.leverage.Route;
import parley.process.ProcessFindings;
import parley.process.StepStatus;
import parley.prospects.Prospect;
import parley.prospects.Prospect.Approach;
import parley.prospects.Prospects;
import parley.prospects.Regard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.UnsolvableException;
import parley.stability.outcomes.StateWords;
import parley.stability.robust.RobustFinding.Share;
import parley.stability.robust.StateRobustness;
import parley.talks.Option;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.Words;
import parley.talks.formula.Formula.Reached;

/**
 * Which outcomes would hold because others would answer whoever leaves them (SEQ), under how many
 * of the orders of wants that are left open, and what would come of the steps. Unknown where fewer
 * than two parties are known to want anything.
 *
 * @param unknown why nothing is said; absent where something is
 * @param orders of wants that what is known allows
 * @param counted how many outcomes hold; absent where there are too many to go through here
 * @param notCounted why they were not counted; absent where they were
 * @param now whether things would stay as they are; absent where the rules do not allow that
 * @param steps what would come of each step by which somebody is known to gain or lose, those of
 *     most such parties first
 * @param indifferent ids of the other steps that are not done
 * @param leftOut the options that no want and no rule turns on, in words
 * @param assumptions what was taken for granted
 */
public record Outcomes(
    @Nullable String unknown,
    @Nullable String orders,
    @Nullable Counted counted,
    @Nullable String notCounted,
    @Nullable Now now,
    List<StepView> steps,
    List<String> indifferent,
    List<String> leftOut,
    List<String> assumptions) {

  private static final double PER_MILLE = 1000;

  /**
   * How many outcomes hold, states that differ only in options left out being one.
   *
   * @param states how many the rules allow
   * @param always how many hold under all orders of wants gone through
   * @param sometimes how many more hold under some
   * @param drawn how many orders were drawn, where not all were gone through
   * @param low the least share of all orders under which what held under all drawn would hold, 95
   *     times in 100 (Wilson); absent where all were gone through
   * @param taken what is done in all that hold under all orders, in words
   * @param notTaken what is done in none of them
   */
  public record Counted(
      String states,
      int always,
      int sometimes,
      @Nullable String drawn,
      @Nullable Double low,
      List<String> taken,
      List<String> notTaken) {}

  /**
   * How things are now.
   *
   * @param held under how many of the orders nobody would leave them so; absent where not settled
   * @param reasons why parties would leave, or are kept from it
   */
  public record Now(@Nullable ShareView held, List<String> reasons) {}

  /**
   * Under how many orders of wants, of how many.
   *
   * @param drawnFrom how many orders there are, where those gone through were drawn from them
   * @param low the least share of all orders that fits what was drawn, 95 times in 100 (Wilson)
   * @param high the largest
   */
  @JsonPropertyOrder({
    "times",
    "of",
    "drawnFrom",
    "low",
    "high",
    "never",
    "always"
  }) // methods have no order of their own
  public record ShareView(
      String times,
      String of,
      @Nullable String drawnFrom,
      @Nullable Double low,
      @Nullable Double high) {

    static @Nullable ShareView of(Optional<Share> share, BigInteger orders) {
      return share.map(s -> of(s, orders)).orElse(null);
    }

    static ShareView of(Share share, BigInteger orders) {
      boolean drawn = !share.of().equals(orders);
      return new ShareView(
          share.times().toString(),
          share.of().toString(),
          drawn ? orders.toString() : null,
          drawn ? rounded(share.interval().low()) : null,
          drawn ? rounded(share.interval().high()) : null);
    }

    private static double rounded(double share) {
      return Math.round(share * PER_MILLE) / PER_MILLE;
    }

    /** Under all. */
    public boolean isAlways() {
      return times.equals(of);
    }

    /** Under none. */
    public boolean isNever() {
      return times.equals("0");
    }
  }

  /**
   * What would come of a step by the least that opens it.
   *
   * @param way that least, in words
   * @param better ids of parties that would be better off
   * @param worse of those that would be worse off
   * @param alike of those that would not mind
   * @param depends of those for whom it turns on what they put first
   * @param unknown of those of which nothing is known that they want
   * @param lasts under how many orders of wants nobody would undo it
   * @param leave why somebody would undo it, or is kept from that
   * @param win those who have to act without a known reason to
   * @param changes the fewest changes of wants after which some outcome with it holds
   * @param changesNotSought why none were looked for although it does not last for certain; absent
   *     where they were or it does
   * @param reached in how many of the outcomes that hold under all orders it is reached; absent
   *     where they were not gone through or it turns on options left out
   */
  public record StepView(
      String step,
      String way,
      List<String> better,
      List<String> worse,
      List<String> alike,
      List<String> depends,
      List<String> unknown,
      @Nullable ShareView lasts,
      List<String> leave,
      List<Winning> win,
      List<String> changes,
      @Nullable String changesNotSought,
      @Nullable Integer reached) {}

  /**
   * A party to be won.
   *
   * @param regard how it would like the step: {@code worse}, {@code alike}, {@code depends} or
   *     {@code unknown}
   * @param movers who can move it, in words
   */
  public record Winning(String party, String regard, List<String> movers) {}

  static Outcomes of(Talks talks, ProcessFindings process, boolean drafted) {
    List<String> known = knownToWant(talks, drafted);
    if (talks.choices().isEmpty()) {
      return unknown("nobody is said to have anything to decide");
    }
    if (known.size() < 2) {
      return unknown(
          known.isEmpty()
              ? "no party is known to want anything"
              : "only " + talks.nameOf(known.getFirst()) + " is known to want anything");
    }
    try {
      return of(OptionForm.of(talks).cut(List.of()), process, known);
    } catch (UnsolvableException e) {
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
    return new Outcomes(why, null, null, null, null, List.of(), List.of(), List.of(), List.of());
  }

  private static Outcomes of(OptionForm conflict, ProcessFindings process, List<String> known) {
    Optional<Held> held = Held.of(conflict);
    BigInteger orders = StateRobustness.orders(conflict);
    List<Prospect> prospects =
        Prospects.of(conflict, process, known).stream()
            .filter(p -> p.concerned() > 0)
            .sorted(Comparator.comparingLong(Prospect::concerned).reversed())
            .toList();
    return new Outcomes(
        null,
        orders.toString(),
        held.map(Outcomes::counted).orElse(null),
        held.isPresent() ? null : notCounted(conflict),
        conflict.allows(conflict.now())
            ? new Now(
                ShareView.of(Prospects.held(conflict, conflict.now()), orders),
                Prospects.reasons(conflict, conflict.now()))
            : null,
        prospects.stream().map(p -> view(conflict, p, held, orders)).toList(),
        process.steps().stream()
            .filter(s -> s.status() != StepStatus.DONE)
            .map(s -> s.step().id())
            .filter(id -> prospects.stream().noneMatch(p -> p.step().id().equals(id)))
            .toList(),
        words(conflict.talks(), conflict.leftOut()),
        conflict.assumptions());
  }

  private static Counted counted(Held held) {
    return new Counted(
        held.states().toString(),
        held.always().size(),
        held.sometimes().size(),
        held.drawn() ? held.gone().toString() : null,
        held.drawn()
            ? ShareView.of(new Share(BigInteger.ZERO, held.gone(), held.gone()), held.orders())
                .low()
            : null,
        StateWords.words(held.conflict(), held.taken()),
        StateWords.words(held.conflict(), held.notTaken()));
  }

  private static List<String> words(Talks talks, List<Option> options) {
    Words words = new Words(talks);
    return options.stream().map(o -> words.change(o.id(), true)).toList();
  }

  private static String notCounted(OptionForm conflict) {
    int options = conflict.options().size();
    return options > Held.MOST_OPTIONS
        ? options
            + " options bear on it, and outcomes are counted here for at most "
            + Held.MOST_OPTIONS
        : "the rules allow no outcome, or there was not enough memory to go through them";
  }

  private static StepView view(
      OptionForm conflict, Prospect prospect, Optional<Held> held, BigInteger orders) {
    Step step = prospect.step();
    boolean whole =
        conflict.options().stream()
            .map(Option::id)
            .toList()
            .containsAll(conflict.turningOn(new Reached(step.id())));
    return new StepView(
        step.id(),
        Openings.words(conflict.talks(), prospect.way()),
        parties(prospect, Regard.BETTER),
        parties(prospect, Regard.WORSE),
        parties(prospect, Regard.ALIKE),
        parties(prospect, Regard.DEPENDS),
        parties(prospect, Regard.UNKNOWN),
        ShareView.of(prospect.held(), orders),
        prospect.leave(),
        prospect.approaches().stream().map(Outcomes::winning).toList(),
        prospect.remedies(),
        prospect.held().isPresent()
                && !prospect.held().get().isAlways()
                && conflict.options().size() > Prospects.MOST_TURNED
            ? conflict.options().size()
                + " options bear on it, and changes of wants are looked for here with at most "
                + Prospects.MOST_TURNED
            : null,
        whole
            ? held.map(h -> h.alwaysWith(conflict.gate(new Reached(step.id())))).orElse(null)
            : null);
  }

  private static List<String> parties(Prospect prospect, Regard regard) {
    return prospect.views().stream()
        .filter(view -> view.regard() == regard)
        .map(Prospect.View::party)
        .toList();
  }

  private static Winning winning(Approach approach) {
    return new Winning(
        approach.party(),
        approach.regard().name().toLowerCase(Locale.ROOT),
        approach.routes().stream().map(Route::words).toList());
  }
}
