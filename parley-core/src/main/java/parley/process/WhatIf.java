package parley.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import parley.process.ProcessFindings.Effect;
import parley.process.ProcessFindings.StepFinding;
import parley.talks.Condition;
import parley.talks.Need;
import parley.talks.Rule;
import parley.talks.State;
import parley.talks.Talks;
import parley.talks.Warning;
import parley.talks.Words;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/**
 * Follows what would come of changes made one after the other, without anybody's answer to them.
 * The Talks stay as they are; the answer holds changed ones.
 */
public final class WhatIf {

  private final Words words;
  private Talks talks;

  private WhatIf(Talks talks) {
    this.words = new Words(talks);
    this.talks = talks;
  }

  /** What came of the changes. */
  public sealed interface Answer {

    /**
     * All changes can be made.
     *
     * @param after the Talks as they would stand, the changes being their status quo
     * @param changes what was done, in words and in order
     * @param effects the steps that stand elsewhere than before, in the order of the file
     * @param process where every step stands after
     * @param met conditions that hold after and did not before, or were given up
     * @param unmet conditions that held before and do not after
     * @param warnings what parties warn of that holds after
     */
    record Followed(
        Talks after,
        List<String> changes,
        List<Effect> effects,
        ProcessFindings process,
        List<ConditionChange> met,
        List<ConditionChange> unmet,
        List<Warning> warnings)
        implements Answer {

      public Followed {
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
        met = List.copyOf(met);
        unmet = List.copyOf(unmet);
        warnings = List.copyOf(warnings);
      }
    }

    /**
     * One change cannot be made where it is its turn.
     *
     * @param why in words
     */
    record Refused(Supposition change, String why) implements Answer {}
  }

  /**
   * A condition that changed.
   *
   * @param waived whether it was given up rather than fulfilled
   */
  public record ConditionChange(Condition condition, boolean waived, String words) {}

  /**
   * Follows the changes in order. A change is refused that would undo what is irreversible, take
   * what is taken, leave what is not, or take what still has to wait for something; and so is the
   * last, where all together break a rule that was kept before.
   */
  public static Answer of(Talks talks, List<Supposition> changes) {
    return new WhatIf(talks).follow(changes);
  }

  private Answer follow(List<Supposition> changes) {
    var before = talks;
    var done = new ArrayList<String>();
    for (var change : changes) {
      var refusal = refusal(change);
      if (!refusal.isEmpty()) {
        return new Answer.Refused(change, refusal);
      }
      done.add(words(change));
      make(change);
    }
    var broken = newlyBroken(Situation.now(before).broken());
    if (!broken.isEmpty()) {
      return new Answer.Refused(
          changes.getLast(),
          "the talks do not allow what comes of it: "
              + String.join("; ", broken.stream().map(r -> words.of(r.formula())).toList())
              + " would not hold");
    }
    return followed(before, done);
  }

  private List<Rule> newlyBroken(List<Rule> before) {
    return Situation.now(talks).broken().stream().filter(rule -> !before.contains(rule)).toList();
  }

  /** Why the change cannot be made now; empty where it can. */
  private String refusal(Supposition change) {
    return switch (change) {
      case Supposition.Take(var option) -> refusal(option, true);
      case Supposition.Drop(var option) -> refusal(option, false);
      case Supposition.Waive(var condition) ->
          condition.waived() || !talks.conditions().contains(condition)
              ? "it has been given up already"
              : "";
    };
  }

  private String refusal(OptionId id, boolean take) {
    var option = talks.findChoice(id).orElseThrow();
    if (option.now() == take) {
      return take ? "it is taken already" : "it is not taken";
    }
    if (!option.mayChange(option.now())) {
      return take
          ? "once left it cannot be taken again (irreversible: backward)"
          : "once taken it cannot be left again (irreversible: forward)";
    }
    if (take) {
      var now = Situation.now(talks);
      var waits =
          Need.of(talks).getOrDefault(new Taken(id), List.of()).stream()
              .filter(need -> !now.holds(need.formula()))
              .toList();
      if (!waits.isEmpty()) {
        return "it still waits: " + new Reasons(talks).missing(waits, now);
      }
    }
    return "";
  }

  private String words(Supposition change) {
    return switch (change) {
      case Supposition.Take(var option) -> words.change(option, true);
      case Supposition.Drop(var option) -> words.change(option, false);
      case Supposition.Waive(var condition) ->
          "No longer: " + words.of(condition) + " (before " + words.of(condition.before()) + ")";
    };
  }

  private void make(Supposition change) {
    talks =
        switch (change) {
          case Supposition.Take(var option) -> talks.at(state(option, true));
          case Supposition.Drop(var option) -> talks.at(state(option, false));
          case Supposition.Waive(var condition) -> talks.waiving(condition);
        };
  }

  private State state(OptionId option, boolean take) {
    var taken = new HashSet<>(talks.now().taken());
    if (take) {
      taken.add(option);
    } else {
      taken.remove(option);
    }
    return new State(taken);
  }

  private Answer.Followed followed(Talks before, List<String> done) {
    var then = Blockers.of(talks);
    var standing = Blockers.of(before);
    var effects = new ArrayList<Effect>();
    for (var finding : then.steps()) {
      var was = standing.find(finding.step().id()).map(StepFinding::status).orElseThrow();
      if (was != finding.status()) {
        effects.add(new Effect(finding.step().id(), was, finding.status()));
      }
    }
    var met = new ArrayList<ConditionChange>();
    var unmet = new ArrayList<ConditionChange>();
    var old = Situation.now(before);
    var now = Situation.now(talks);
    for (int i = 0; i < before.conditions().size(); i++) {
      var condition = talks.conditions().get(i);
      boolean waived = condition.waived() && !before.conditions().get(i).waived();
      boolean held = old.holds(condition.needs());
      boolean holds = now.holds(condition.needs());
      if (waived || (holds && !held && !condition.waived())) {
        met.add(new ConditionChange(condition, waived, words.of(before.conditions().get(i))));
      } else if (held && !holds && !condition.waived()) {
        unmet.add(new ConditionChange(condition, false, words.of(condition)));
      }
    }
    return new Answer.Followed(talks, done, effects, then, met, unmet, then.warnings());
  }
}
