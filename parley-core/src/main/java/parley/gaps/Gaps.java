package parley.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.gaps.Question.About;
import parley.leverage.Influence;
import parley.process.ProcessFindings;
import parley.process.ProcessFindings.StepFinding;
import parley.process.ProcessFindings.Wait;
import parley.process.StepStatus;
import parley.talks.Need;
import parley.talks.Party;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.Wants.Want;
import parley.talks.Words;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.OptionId;

/**
 * Finds what the Talks leave open and what of it to ask first. What matters most is who can keep a
 * step from happening: a party that holds a veto over more blocked steps comes before one over
 * fewer; parties on the margin are not asked about. The first question of each sort comes before
 * the second of any, so that a few questions cover much.
 */
public final class Gaps {

  /** Words that only point at something, so that a question about them asks nothing. */
  private static final Pattern POINTING =
      Pattern.compile("(?i)(?:who|whose|whom|which|that|this|these|those|it|they|he|she)\\b.*");

  private final Talks talks;
  private final Words words;
  private final ProcessFindings process;
  private final Weights weights;
  private final Map<About, List<Question>> questions = new TreeMap<>();

  private Gaps(Talks talks, ProcessFindings process) {
    this.talks = talks;
    this.words = new Words(talks);
    this.process = process;
    this.weights = Weights.of(talks);
  }

  /** The questions, the most telling first; none where nothing is left open. */
  public static List<Question> of(Talks talks, ProcessFindings process) {
    var gaps = new Gaps(talks, process);
    gaps.deadlocks();
    gaps.vetoHolders();
    gaps.deciders();
    gaps.steps();
    gaps.doers();
    gaps.priorities();
    gaps.conditions();
    return gaps.inTurn();
  }

  /** The ids of the parties that some report or person says anything about wanting. */
  public static List<String> knownToWant(Talks talks) {
    return talks.parties().stream()
        .map(Party::id)
        .filter(party ->
            talks.wants().stream().anyMatch(w -> w.party().equals(party) && !w.tiers().isEmpty())
                || talks.rankings().stream().anyMatch(r -> r.party().equals(party))
                || talks.conditions().stream().anyMatch(c -> !c.waived() && c.by().contains(party)))
        .toList();
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

  private void vetoHolders() {
    var known = knownToWant(talks);
    vetoes()
        .forEach((party, steps) -> {
          if (!weights.isMain(party)) {
            return;
          }
          var holds = "Nothing opens " + Words.list(steps) + " without it";
          var name = talks.nameOf(party);
          if (!known.contains(party)) {
            ask(
                About.WANTS,
                party,
                "What would satisfy " + name + ", and what of it comes first?",
                holds + ", and no report says what it prefers.");
          }
          if (Influence.over(talks, party).routes().isEmpty()) {
            ask(
                About.LEVERAGE,
                party,
                "Who can move " + name + ", and with what?",
                holds + ", and no report names anybody who can move it.");
          }
        });
  }

  /** Whether a party only stands for whoever has to act and is not named. */
  private boolean standsIn(String id) {
    return talks.findParty(id).filter(Party::isUnknown).isPresent();
  }

  /**
   * Where fewer than two parties are known to want anything no outcome can be said to hold: what
   * those want that decide is asked then, though they hold no veto.
   */
  private void deciders() {
    var known = knownToWant(talks);
    if (known.size() < 2) {
      talks.choices().stream()
          .map(option -> option.id().party())
          .distinct()
          .filter(party -> !known.contains(party) && !isAsked(About.WANTS, party))
          .filter(party -> !standsIn(party) && weights.isMain(party))
          .forEach(party ->
              ask(
                  About.WANTS,
                  party,
                  "What does " + talks.nameOf(party) + " want, and what of it comes first?",
                  "Which outcomes would hold cannot be said before two parties are known to want"
                      + " something."));
    }
  }

  private boolean isAsked(About about, String subject) {
    return questions.getOrDefault(about, List.of()).stream()
        .anyMatch(question -> question.subject().equals(subject));
  }

  /** The parties with a veto over blocked steps, each with those steps; most steps first. */
  private Map<String, List<String>> vetoes() {
    var vetoes = new LinkedHashMap<String, List<String>>();
    for (StepFinding step : process.steps()) {
      if (step.status() == StepStatus.BLOCKED) {
        for (var party : step.veto()) {
          vetoes.computeIfAbsent(party, p -> new ArrayList<>()).add(quoted(step));
        }
      }
    }
    return vetoes.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  /** Drafted steps are called by the words of a report, which read as part of a sentence. */
  private static String quoted(StepFinding step) {
    return "“" + step.step().words().orElse(step.step().id()) + "”";
  }

  /** What somebody has to bring about whom nobody names. */
  private void doers() {
    talks.options().stream()
        .filter(option -> standsIn(option.id().party()))
        .filter(option -> !option.now())
        .filter(option -> opens(option.id()))
        .filter(option -> !POINTING.matcher(option.does()).matches())
        .forEach(option ->
            ask(
                About.STEP,
                option.id().name(),
                "Who would bring about “" + option.does() + "”?",
                "Something waits for it, and the reports name nobody for it."));
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
    var deadlocked =
        process.deadlocks().stream()
            .flatMap(d -> d.cycle().atoms().stream())
            .map(Atom::name)
            .toList();
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

  private void priorities() {
    var heaviest =
        talks.wants().stream()
            .filter(wants -> weights.isMain(wants.party()))
            .sorted(
                Comparator.comparingInt((Wants wants) -> weights.ofParty(wants.party())).reversed())
            .toList();
    heaviest.forEach(this::priority);
  }

  /** Asks of two wants in no known order; of two conditions only where there is nothing else. */
  private void priority(Wants wants) {
    var why = "Which outcomes would hold can turn on it, and no report orders them.";
    var name = talks.nameOf(wants.party());
    var open =
        wants.tiers().stream()
            .filter(tier -> tier.size() > 1)
            .findFirst()
            .orElse(List.of())
            .stream()
            .map(Want::formula)
            .toList();
    var plain = open.stream().filter(formula -> !(formula instanceof Joined)).toList();
    var tied =
        open.stream()
            .filter(Joined.class::isInstance)
            .map(formula -> words.of(((Joined) formula).left()))
            .distinct()
            .toList();
    if (plain.size() > 1) {
      ask(
          About.PRIORITY,
          wants.party(),
          "Which matters more to "
              + name
              + ": "
              + words.of(plain.get(0))
              + ", or "
              + words.of(plain.get(1))
              + "?",
          why);
    } else if (tied.size() > 1) {
      ask(
          About.PRIORITY,
          wants.party(),
          "Which of the conditions of "
              + name
              + " would be given up first: that on "
              + tied.get(0)
              + ", or that on "
              + tied.get(1)
              + "?",
          why);
    }
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

  private void ask(About about, String subject, String question, String why) {
    questions
        .computeIfAbsent(about, a -> new ArrayList<>())
        .add(new Question(about, subject, question, why));
  }

  private List<Question> inTurn() {
    var inTurn = new ArrayList<Question>();
    int most = questions.values().stream().mapToInt(List::size).max().orElse(0);
    for (int place = 0; place < most; place++) {
      for (var ofOneSort : questions.values()) {
        if (place < ofOneSort.size()) {
          inTurn.add(ofOneSort.get(place));
        }
      }
    }
    return List.copyOf(inTurn);
  }
}
