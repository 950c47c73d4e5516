package parley.process;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.process.ProcessFindings.Change;
import parley.process.ProcessFindings.ConditionFinding;
import parley.process.ProcessFindings.Deadlock;
import parley.process.ProcessFindings.Effect;
import parley.process.ProcessFindings.OpeningSet;
import parley.process.ProcessFindings.StepFinding;
import parley.process.ProcessFindings.Wait;
import parley.talks.Condition;
import parley.talks.Cycles;
import parley.talks.Need;
import parley.talks.Party;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.Words;
import parley.talks.circuit.Course;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Reached;

/** Finds what each step waits for. */
public final class Blockers {

  /** How many opening sets a step lists unless asked otherwise. */
  public static final int MOST_SETS = 1_000;

  /** For how many of a step's sets it is told what they do to other steps. */
  private static final int MOST_FOLLOWED = 20;

  private final Talks talks;
  private final Map<Atom, List<Need>> needs;
  private final int mostSets;
  private final Words words;
  private final Reasons reasons;
  private final Course course;
  private final Standing standing;
  private final Situation now;
  private final Opening opening;
  private @Nullable Opening atOnce;
  private final Map<String, StepStatus> statuses = new HashMap<>();

  private Blockers(Talks talks, int mostSets) {
    this.talks = talks;
    this.needs = Need.of(talks);
    this.mostSets = mostSets;
    this.words = new Words(talks);
    this.reasons = new Reasons(talks);
    var course = Course.of(talks, needs);
    this.standing = new Standing(course);
    this.now = standing.at(talks.now());
    this.opening = new Opening(course);
    this.course = course;
    talks.steps().forEach(step -> statuses.put(step.id(), standing.of(step, now)));
  }

  /** What every step waits for. */
  public static ProcessFindings of(Talks talks) {
    return of(talks, MOST_SETS);
  }

  /** What every step waits for, at most so many opening sets a step. */
  public static ProcessFindings of(Talks talks, int mostSets) {
    return new Blockers(talks, mostSets).findings(talks.steps());
  }

  /** What one step waits for; the findings of the others are left out. */
  public static ProcessFindings of(Talks talks, Step step, int mostSets) {
    return new Blockers(talks, mostSets).findings(List.of(step));
  }

  private ProcessFindings findings(List<Step> steps) {
    var findings = steps.stream().map(this::finding).toList();
    return new ProcessFindings(
        findings,
        Cycles.of(needs).stream().map(this::deadlock).toList(),
        now.broken(),
        talks.warnings().stream().filter(warning -> now.holds(warning.when())).toList(),
        findings.stream().anyMatch(StepFinding::truncated));
  }

  private Deadlock deadlock(Cycles.Cycle cycle) {
    var waits = new ArrayList<Wait>();
    var round = cycle.atoms();
    for (int i = 0; i < round.size(); i++) {
      var next = round.get((i + 1) % round.size());
      needs.getOrDefault(round.get(i), List.of()).stream()
          .filter(need -> need.formula().atoms().anyMatch(next::equals))
          .min(Comparator.comparingInt(need -> need instanceof Need.Demanded ? 0 : 1))
          .map(need -> new Wait(round.get(waits.size()), next, need))
          .ifPresent(waits::add);
    }
    return new Deadlock(
        cycle,
        round.stream().map(words::of).collect(Collectors.joining(" waits for "))
            + " waits for "
            + words.of(round.getFirst()),
        waits);
  }

  private StepFinding finding(Step step) {
    var atom = new Reached(step.id());
    var status = statuses.getOrDefault(step.id(), StepStatus.BLOCKED);
    var least =
        status == StepStatus.DONE ? new LeastSets(List.of(), true) : opening.of(atom, mostSets);
    var together = isCaught(status, least) ? atOnce().of(atom, mostSets) : null;
    var opens = new ArrayList<OpeningSet>();
    for (var set : least.sets()) {
      opens.add(openingSet(opening, standing, set, opens.size() < MOST_FOLLOWED, step));
    }
    return new StepFinding(
        step,
        status,
        opens,
        !least.complete(),
        known(together == null ? opening.veto(atom, least) : atOnce().veto(atom, together)),
        conditions(atom, step),
        common(opens),
        reason(step, status, opens, least) + (together == null ? "" : atOnce(together)));
  }

  /** Whether it may be a circle that keeps every change from opening a step. */
  private boolean isCaught(StepStatus status, LeastSets least) {
    return status != StepStatus.DONE
        && least.sets().isEmpty()
        && least.complete()
        && course.parts().stream().anyMatch(part -> part.size() > 1);
  }

  private Opening atOnce() {
    if (atOnce == null) {
      atOnce = Opening.atOnce(course);
    }
    return atOnce;
  }

  /** What would still do where steps wait for each other. */
  private String atOnce(LeastSets together) {
    return together.sets().isEmpty()
        ? ""
        : " It would take those who wait for each other to move at once.";
  }

  /** Whoever is not named holds nothing up: who it is, is an open question. */
  private List<String> known(List<String> veto) {
    return veto.stream()
        .filter(id -> talks.findParty(id).filter(Party::isUnknown).isEmpty())
        .toList();
  }

  private OpeningSet openingSet(
      Opening from, Standing steps, BitSet set, boolean follow, Step opened) {
    var options = from.options(set);
    return new OpeningSet(
        options.stream()
            .map(o -> new Change(o.id(), !o.now(), words.change(o.id(), !o.now())))
            .toList(),
        options.stream().map(o -> o.id().party()).distinct().toList(),
        from.cost(set),
        follow ? effects(steps, steps.at(from.after(set)), opened.id()) : List.of());
  }

  /** What becomes of the steps, but for the one that is told anyway. */
  private List<Effect> effects(Standing steps, Situation after, String but) {
    var effects = new ArrayList<Effect>();
    var touched = touched(steps, after);
    for (var step : talks.steps()) {
      if (!touched.contains(step.id())) {
        continue;
      }
      var before = statuses.getOrDefault(step.id(), StepStatus.BLOCKED);
      var then = steps.of(step, after);
      if (before != then && !step.id().equals(but)) {
        effects.add(new Effect(step.id(), before, then));
      }
    }
    return effects;
  }

  /** The steps that can stand elsewhere after than now. */
  private Set<String> touched(Standing steps, Situation after) {
    if (steps != standing || course.isGuarded() || !talks.rules().isEmpty()) {
      return statuses.keySet();
    }
    var touched = new HashSet<String>();
    for (var atom : after.differences(now)) {
      touched.addAll(course.waiters().getOrDefault(atom, Set.of()));
      if (atom instanceof Reached(var step)) {
        touched.add(step);
      }
    }
    return touched;
  }

  private static List<String> common(List<OpeningSet> opens) {
    if (opens.isEmpty()) {
      return List.of();
    }
    var common = new LinkedHashSet<>(better(opens.getFirst()));
    opens.stream().limit(MOST_FOLLOWED).forEach(set -> common.retainAll(better(set)));
    return List.copyOf(common);
  }

  private static List<String> better(OpeningSet set) {
    return set.effects().stream()
        .filter(effect -> effect.after().compareTo(effect.before()) < 0)
        .map(Effect::step)
        .toList();
  }

  private List<ConditionFinding> conditions(Atom atom, Step step) {
    return talks.conditions().stream()
        .filter(condition -> condition.before().equals(atom))
        .map(condition -> condition(condition, step))
        .toList();
  }

  private ConditionFinding condition(Condition condition, Step step) {
    boolean met = now.holds(condition.needs());
    if (condition.waived() || met) {
      return new ConditionFinding(condition, met, List.of(), Optional.empty(), words.of(condition));
    }
    var without = new LinkedHashMap<>(needs);
    without.computeIfPresent(
        condition.before(),
        (atom, waits) ->
            waits.stream().filter(need -> !need.equals(new Need.Demanded(condition))).toList());
    var other = Course.of(talks, without);
    var steps = new Standing(other);
    var dropped = steps.at(talks.now());
    return new ConditionFinding(
        condition,
        false,
        effects(steps, dropped, ""),
        dropped.isReached(step.id()) ? Optional.empty() : left(new Opening(other), steps, step),
        words.of(condition));
  }

  private Optional<OpeningSet> left(Opening from, Standing steps, Step step) {
    return from.of(new Reached(step.id()), mostSets).sets().stream()
        .findFirst()
        .map(set -> openingSet(from, steps, set, false, step));
  }

  private String reason(Step step, StepStatus status, List<OpeningSet> opens, LeastSets least) {
    var waits = needs.getOrDefault(new Reached(step.id()), List.of());
    return switch (status) {
      case DONE -> "All it needs holds.";
      case OPEN -> "Nothing else has to come first. Missing: " + reasons.missing(waits, now) + ".";
      case BLOCKED -> "It waits for: " + missing(step, waits) + "." + hopeless(opens, least);
    };
  }

  private String missing(Step step, List<Need> waits) {
    return course.undefined().contains(new Reached(step.id()))
        ? "nobody knows what, as nothing says what it takes"
        : reasons.missing(waits, now);
  }

  private static String hopeless(List<OpeningSet> opens, LeastSets least) {
    if (!opens.isEmpty()) {
      return "";
    }
    return least.complete()
        ? " No change of options opens it."
        : " The search for what opens it was given up.";
  }
}
