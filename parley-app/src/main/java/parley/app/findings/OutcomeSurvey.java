package parley.app.findings;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.app.findings.Outcomes.Counted;
import parley.app.findings.Outcomes.Now;
import parley.app.findings.Outcomes.ShareView;
import parley.app.findings.Outcomes.StepView;
import parley.app.findings.Outcomes.Winning;
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

/** Works out {@link Outcomes}: what holds as things are, and what would come of each step. */
final class OutcomeSurvey {

  private OutcomeSurvey() {}

  static Outcomes of(Talks talks, ProcessFindings process, boolean drafted) {
    List<String> known = knownToWant(talks, drafted);
    if (talks.choices().isEmpty()) {
      return unknown("nobody is said to have anything to decide");
    }
    if (known.size() < 2) {
      return unknown(
          known.isEmpty()
              ? "of nobody who has something to decide is it known what they want"
              : "of those who have something to decide, only "
                  + talks.nameOf(known.getFirst())
                  + " is known to want anything");
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
        held.map(OutcomeSurvey::counted).orElse(null),
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
        prospect.approaches().stream().map(OutcomeSurvey::winning).toList(),
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
