package parley.prospects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.leverage.Influence;
import parley.process.ProcessFindings;
import parley.process.ProcessFindings.Change;
import parley.process.ProcessFindings.OpeningSet;
import parley.process.ProcessFindings.StepFinding;
import parley.prospects.Prospect.Approach;
import parley.prospects.Prospect.View;
import parley.stability.arena.Arena;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.inverse.Goal;
import parley.stability.inverse.Inverse;
import parley.stability.inverse.Limits;
import parley.stability.inverse.RemedyWords;
import parley.stability.reasons.Reason;
import parley.stability.reasons.ReasonWords;
import parley.stability.reasons.Reasoner;
import parley.stability.robust.RobustFinding.Share;
import parley.stability.robust.StateRobustness;
import parley.talks.State;
import parley.talks.Talks;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;

/**
 * Joins what opens a step with what parties want: were the least done that opens it, who would be
 * better off, would it hold, and who of those that have to act has no known reason to. Only named
 * states are looked at, and so many and no more, so that large Talks are answered too, and the same
 * on every machine.
 */
public final class Prospects {

  private static final int MOST_LOOKS = 2000;
  private static final int MOST_ORDERS = 32;

  /**
   * With more options than this no changes of wants are looked for: the tables they are looked for
   * in grow with the states.
   */
  public static final int MOST_TURNED = 12;

  private static final int MOST_CHANGES = 2;
  private static final int MOST_CHECKS = 5000;

  private final OptionForm conflict;
  private final Talks talks;
  private final Collection<String> known;
  private final BigInteger now;

  private Prospects(OptionForm conflict, Collection<String> known) {
    this.conflict = conflict;
    this.talks = conflict.talks();
    this.known = known;
    this.now = conflict.now();
  }

  /**
   * The prospects of the steps that have a way to be opened, in the order of the file.
   *
   * @param conflict of the Talks that the process was found in, whole or cut
   * @param known ids of the parties of which anything is known that they want
   */
  public static List<Prospect> of(
      OptionForm conflict, ProcessFindings process, Collection<String> known) {
    var prospects = new Prospects(conflict, known);
    return process.steps().stream()
        .filter(step -> !step.opens().isEmpty())
        .map(prospects::of)
        .toList();
  }

  /** Under how many of the orders of wants left open nobody would leave a state. */
  public static Optional<Share> held(OptionForm conflict, BigInteger state) {
    return held(conflict, state, to -> true);
  }

  private static Optional<Share> held(
      OptionForm conflict, BigInteger state, Predicate<BigInteger> leaving) {
    return conflict.allows(state)
        ? StateRobustness.of(conflict, state, Standard.SEQ, leaving, MOST_ORDERS, MOST_LOOKS)
        : Optional.empty();
  }

  /** Why parties would leave a state, or are kept from it, those who would leave first. */
  public static List<String> reasons(OptionForm conflict, BigInteger state) {
    return reasons(conflict, state, to -> true);
  }

  private static List<String> reasons(
      OptionForm conflict, BigInteger state, Predicate<BigInteger> leaving) {
    var arena = Arena.of(conflict);
    var reasoner = new Reasoner(arena, MOST_LOOKS, leaving);
    var words = new ReasonWords(conflict, arena);
    var leave = new ArrayList<String>();
    var kept = new ArrayList<String>();
    for (int party = 0; party < conflict.parties().size(); party++) {
      switch (reasoner.of(Standard.SEQ, party, state)) {
        case Reason.Breaks breaks -> leave.add(words.brief(breaks, party, state));
        case Reason.Deterred deterred -> kept.add(words.brief(deterred, party, state));
        default -> {}
      }
    }
    leave.addAll(kept);
    return leave;
  }

  private Prospect of(StepFinding step) {
    var way = step.opens().getFirst();
    var then = conflict.number(after(way));
    int reached = conflict.gate(new Reached(step.step().id()));
    Predicate<BigInteger> undoes = to -> !conflict.holds(reached, to);
    var held = held(conflict, then, undoes);
    boolean sure = held.isPresent() && held.get().isAlways();
    var views =
        conflict.parties().stream().map(party -> new View(party, regard(party, then))).toList();
    return new Prospect(
        step.step(),
        way,
        views,
        held,
        reasons(conflict, then, undoes),
        approaches(way, then),
        sure || held.isEmpty() ? List.of() : remedies(step, way));
  }

  private State after(OpeningSet way) {
    var taken = new TreeSet<>(talks.now().taken());
    for (Change change : way.changes()) {
      if (change.take()) {
        taken.add(change.option());
      } else {
        taken.remove(change.option());
      }
    }
    return new State(taken);
  }

  private Regard regard(String party, BigInteger then) {
    int place = conflict.parties().indexOf(party);
    return !known.contains(party)
        ? Regard.UNKNOWN
        : place < 0 ? Regard.ALIKE : Regard.of(conflict, place, now, then);
  }

  private List<Approach> approaches(OpeningSet way, BigInteger then) {
    return way.parties().stream()
        .map(party ->
            new Approach(party, regard(party, then), Influence.over(talks, party).routes()))
        .filter(approach -> approach.regard() != Regard.BETTER)
        .toList();
  }

  /**
   * The fewest changes of wants after which the step is reached in some outcome that holds; new
   * wants are the step itself and what the parties do to open it.
   */
  private List<String> remedies(StepFinding step, OpeningSet way) {
    if (conflict.options().size() > MOST_TURNED) {
      return List.of();
    }
    var news =
        Stream.concat(
                Stream.<Formula>of(new Reached(step.step().id())),
                way.changes().stream().map(Prospects::want))
            .filter(formula ->
                conflict.options().stream()
                    .map(option -> option.id())
                    .toList()
                    .containsAll(conflict.turningOn(formula)))
            .map(conflict::aim)
            .toList();
    var finding =
        Inverse.of(
            conflict,
            new Goal.Holds(new Reached(step.step().id())),
            Standard.SEQ,
            news,
            new Limits(MOST_CHANGES, MOST_CHECKS));
    return finding.least().orElse(0) == 0 ? List.of() : new RemedyWords(conflict).all(finding);
  }

  private static Formula want(Change change) {
    var taken = new Taken(change.option());
    return change.take() ? taken : new Not(taken);
  }
}
