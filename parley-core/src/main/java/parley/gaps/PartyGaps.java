package parley.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.gaps.Question.About;
import parley.leverage.Influence;
import parley.process.ProcessFindings;
import parley.process.ProcessFindings.StepFinding;
import parley.process.StepStatus;
import parley.talks.Option;
import parley.talks.Party;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.Wants.Want;
import parley.talks.Words;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;

/** What is not known of the parties: what they want, what of it comes first, who can move them. */
final class PartyGaps {

  private final Talks talks;
  private final Words words;
  private final ProcessFindings process;
  private final Weights weights;
  private final List<String> known;
  private final List<Question> questions = new ArrayList<>();

  private PartyGaps(Talks talks, ProcessFindings process, Weights weights) {
    this.talks = talks;
    this.words = new Words(talks);
    this.process = process;
    this.weights = weights;
    this.known = Gaps.knownToWant(talks);
  }

  static List<Question> of(Talks talks, ProcessFindings process, Weights weights) {
    PartyGaps gaps = new PartyGaps(talks, process, weights);
    gaps.vetoHolders();
    gaps.deciders();
    gaps.priorities();
    return gaps.questions;
  }

  private void vetoHolders() {
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

  /**
   * Where fewer than two parties are known to want anything no outcome can be said to hold: what
   * those want that decide is asked then, though they hold no veto.
   */
  private void deciders() {
    if (known.size() < 2) {
      talks.choices().stream()
          .map(option -> option.id().party())
          .distinct()
          .filter(party -> !known.contains(party) && !isAsked(About.WANTS, party))
          .filter(party ->
              !talks.findParty(party).filter(Party::isUnknown).isPresent() && weights.isMain(party))
          .forEach(party -> questions.add(wants(party, talks.nameOf(party), Gaps.NEEDS_TWO)));
    }
  }

  static Question wants(String party, String name, String why) {
    return new Question(
        About.WANTS, party, "What does " + name + " want, and what of it comes first?", why);
  }

  private boolean isAsked(About about, String subject) {
    return questions.stream()
        .anyMatch(question -> question.about() == about && question.subject().equals(subject));
  }

  /** The parties with a veto over blocked steps, each with those steps; most steps first. */
  private Map<String, List<String>> vetoes() {
    var vetoes = new LinkedHashMap<String, List<String>>();
    for (StepFinding step : process.steps()) {
      if (step.status() == StepStatus.BLOCKED) {
        for (var party : step.veto()) {
          vetoes.computeIfAbsent(party, p -> new ArrayList<>()).add(StepGaps.quoted(step));
        }
      }
    }
    return vetoes.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
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
            .filter(formula -> !isDone(formula))
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

  /** Whether what is wanted is there already, so that nobody has to weigh it any more. */
  private boolean isDone(Formula formula) {
    return switch (formula) {
      case Taken(var option) -> talks.findChoice(option).filter(Option::now).isPresent();
      case Reached(var step) ->
          process.find(step).filter(found -> found.status() == StepStatus.DONE).isPresent();
      case Agreed(var agreed) ->
          talks
              .findAgreement(agreed)
              .filter(agreement -> agreement.options().stream().allMatch(Option::now))
              .isPresent();
      case Joined(var left, var by, var right) -> isDone(left);
      default -> false;
    };
  }

  private void ask(About about, String subject, String question, String why) {
    questions.add(new Question(about, subject, question, why));
  }
}
