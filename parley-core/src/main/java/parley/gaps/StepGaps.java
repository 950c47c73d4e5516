package parley.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.gaps.Question.About;
import parley.process.ProcessFindings;
import parley.process.ProcessFindings.StepFinding;
import parley.process.ProcessFindings.Wait;
import parley.process.StepStatus;
import parley.talks.Need;
import parley.talks.Party;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.Words;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.OptionId;

/** What is not known of the steps: who could go first, who would act, what it takes, who asks. */
final class StepGaps {

  /** Words that only point at something, so that a question about them asks nothing. */
  private static final Pattern POINTING =
      Pattern.compile("(?i)(?:who|whose|whom|which|that|this|these|those|it|they|he|she)\\b.*");

  private final Talks talks;
  private final Words words;
  private final ProcessFindings process;
  private final Weights weights;
  private final List<Question> questions = new ArrayList<>();

  private StepGaps(Talks talks, ProcessFindings process, Weights weights) {
    this.talks = talks;
    this.words = new Words(talks);
    this.process = process;
    this.weights = weights;
  }

  static List<Question> of(Talks talks, ProcessFindings process, Weights weights) {
    StepGaps gaps = new StepGaps(talks, process, weights);
    gaps.deadlocks();
    gaps.steps();
    gaps.doers();
    gaps.conditions();
    return gaps.questions;
  }

  /** Those who wait for each other; where nobody is named, the steps do. */
  private void deadlocks() {
    for (var deadlock : process.deadlocks()) {
      var setters =
          deadlock.waits().stream()
              .map(Wait::need)
              .flatMap(need ->
                  need instanceof Need.Demanded(var condition)
                      ? condition.by().stream()
                      : Stream.<String>of())
              .distinct()
              .map(talks::nameOf)
              .toList();
      ask(
          About.DEADLOCK,
          deadlock.cycle().atoms().getFirst().name(),
          setters.size() > 1
              ? "Which of "
                  + Words.list(setters)
                  + " could move first, or would they act at the same time?"
              : "What could come first: "
                  + String.join(
                      " or ", deadlock.waits().stream().map(w -> words.of(w.waits())).toList())
                  + "?",
          "Each waits for the other: " + deadlock.words() + ".");
    }
  }

  /** Drafted steps are called by the words of a report, which read as part of a sentence. */
  static String quoted(StepFinding step) {
    return "“" + step.step().words().orElse(step.step().id()) + "”";
  }

  /** Whether a party only stands for whoever has to act and is not named. */
  private boolean standsIn(String id) {
    return talks.findParty(id).filter(Party::isUnknown).isPresent();
  }

  /** What somebody has to bring about whom nobody names. */
  private void doers() {
    talks.options().stream()
        .filter(option -> standsIn(option.id().party()))
        .filter(option -> !option.now())
        .filter(option -> opens(option.id()))
        .filter(option -> !POINTING.matcher(option.does()).matches())
        .filter(option -> !isAppointed(option.id()))
        .forEach(option ->
            ask(
                About.STEP,
                option.id().name(),
                "Who would bring about “" + option.does() + "”?",
                "Something waits for it, and the reports name nobody for it."));
  }

  /** Whether it only stands for the coming of a day that is set: a visit on Thursday. */
  private boolean isAppointed(OptionId option) {
    return talks.findStep(option.name()).flatMap(Step::on).isPresent();
  }

  /** Whether an act is part of what opens some step whose day has not passed. */
  private boolean opens(OptionId option) {
    return process.steps().stream()
        .filter(step -> !isPast(step.step()))
        .flatMap(step -> step.opens().stream())
        .flatMap(set -> set.changes().stream())
        .anyMatch(change -> change.option().equals(option));
  }

  private boolean isPast(Step step) {
    return step.on().isPresent()
        && talks.asOf().filter(day -> step.on().get().last().isBefore(day)).isPresent();
  }

  /** What only a warning speaks of is no step anybody works for, and is not asked about. */
  private void steps() {
    var deadlocked = deadlocked();
    process.steps().stream()
        .filter(step -> step.status() == StepStatus.BLOCKED)
        .filter(step -> step.opens().isEmpty() && !step.truncated())
        .filter(step -> !deadlocked.contains(step.step().id()))
        .filter(step -> !weights.isOnlyWarnedOf(step.step().id()))
        .filter(step -> !isPast(step.step()))
        .sorted(
            Comparator.comparingInt((StepFinding step) -> weights.ofStep(step.step().id()))
                .reversed())
        .forEach(step ->
            ask(
                About.STEP,
                step.step().id(),
                "What would it take for " + quoted(step) + "?",
                "Nothing the reports name would bring it about."));
  }

  private void conditions() {
    for (var condition : talks.conditions()) {
      if (condition.by().isEmpty() && !condition.waived()) {
        ask(
            About.CONDITION,
            condition.before().name(),
            "Who asks for "
                + words.of(condition.needs())
                + " before "
                + words.of(condition.before())
                + ", and would they do without?",
            "Nobody is named who could give it up.");
      }
    }
  }

  /** The steps that wait for each other, and those that wait for them in turn. */
  private Set<String> deadlocked() {
    var locked = new HashSet<String>();
    process.deadlocks().stream()
        .flatMap(deadlock -> deadlock.cycle().atoms().stream())
        .map(Atom::name)
        .forEach(locked::add);
    for (boolean more = true; more; ) {
      more = false;
      for (var step : process.steps()) {
        if (step.status() == StepStatus.BLOCKED
            && atoms(step).map(Atom::name).anyMatch(locked::contains)) {
          more |= locked.add(step.step().id());
        }
      }
    }
    return locked;
  }

  private static Stream<Atom> atoms(StepFinding step) {
    return Stream.concat(
        step.step().when().stream().flatMap(when -> when.atoms()),
        step.conditions().stream()
            .filter(condition -> !condition.isMet() && !condition.condition().waived())
            .flatMap(condition -> condition.condition().needs().atoms()));
  }

  private void ask(About about, String subject, String question, String why) {
    questions.add(new Question(about, subject, question, why));
  }
}
