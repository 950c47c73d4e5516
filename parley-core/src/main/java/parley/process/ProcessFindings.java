package parley.process;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import parley.talks.Condition;
import parley.talks.Cycles.Cycle;
import parley.talks.Need;
import parley.talks.Rule;
import parley.talks.Step;
import parley.talks.Warning;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.OptionId;

/**
 * Where the process stands and the least that would move it.
 *
 * @param steps one finding a step, in the order of the file
 * @param deadlocks steps that wait for each other
 * @param broken rules that the status quo itself breaks
 * @param warnings what parties warn of that holds now
 * @param truncated whether some step has more opening sets than are listed
 */
public record ProcessFindings(
    List<StepFinding> steps,
    List<Deadlock> deadlocks,
    List<Rule> broken,
    List<Warning> warnings,
    boolean truncated) {

  public ProcessFindings {
    steps = List.copyOf(steps);
    deadlocks = List.copyOf(deadlocks);
    broken = List.copyOf(broken);
    warnings = List.copyOf(warnings);
  }

  /** The finding on one step; empty where there is no such step. */
  public Optional<StepFinding> find(String step) {
    return steps.stream().filter(finding -> finding.step().id().equals(step)).findFirst();
  }

  /**
   * What is found on one step.
   *
   * @param opens the least sets of changes that open it: fewest parties first, then fewest changes,
   *     then least cost; none where it is done or nothing opens it
   * @param truncated whether there are more than those listed
   * @param veto ids of the parties with a change in every opening set, listed or not; where only a
   *     circle of steps keeps it from opening, in every set that would open it if those who wait
   *     for each other moved at once; without one that only stands for whoever is not named
   * @param conditions what has been set on it, waived or not
   * @param next steps that become done or open whichever of the listed sets is chosen
   * @param reason why it stands where it stands, in words
   */
  public record StepFinding(
      Step step,
      StepStatus status,
      List<OpeningSet> opens,
      boolean truncated,
      List<String> veto,
      List<ConditionFinding> conditions,
      List<String> next,
      String reason) {

    public StepFinding {
      opens = List.copyOf(opens);
      veto = List.copyOf(veto);
      conditions = List.copyOf(conditions);
      next = List.copyOf(next);
    }
  }

  /**
   * A least set of option changes after which a step holds.
   *
   * @param parties ids of those who have to move, in the order of the file
   * @param cost the sum, where the cost of every change is given
   * @param effects what becomes of the other steps
   */
  public record OpeningSet(
      List<Change> changes, List<String> parties, OptionalDouble cost, List<Effect> effects) {

    public OpeningSet {
      changes = List.copyOf(changes);
      parties = List.copyOf(parties);
      effects = List.copyOf(effects);
    }
  }

  /**
   * One option changed.
   *
   * @param take whether it is to be taken; otherwise it is to be left
   * @param words what that means, with the party's name
   */
  public record Change(OptionId option, boolean take, String words) {}

  /** What becomes of a step. */
  public record Effect(String step, StepStatus before, StepStatus after) {}

  /**
   * A condition on a step, and what its setter alone could change by dropping it.
   *
   * @param isMet whether what it needs holds now
   * @param ifWaived what would become of the steps at once
   * @param leftIfWaived the least that would still be missing; empty where nothing would
   * @param words the condition in words
   */
  public record ConditionFinding(
      Condition condition,
      boolean isMet,
      List<Effect> ifWaived,
      Optional<OpeningSet> leftIfWaived,
      String words) {

    public ConditionFinding {
      ifWaived = List.copyOf(ifWaived);
    }
  }

  /**
   * Steps, agreements or options each waiting for the next and the last for the first.
   *
   * @param words the round in words
   * @param waits why each waits for the next, in the order of the round
   */
  public record Deadlock(Cycle cycle, String words, List<Wait> waits) {

    public Deadlock {
      waits = List.copyOf(waits);
    }
  }

  /**
   * One turn of a deadlock.
   *
   * @param waits what waits
   * @param on what it waits for
   * @param need what makes it wait
   */
  public record Wait(Atom waits, Atom on, Need need) {}
}
