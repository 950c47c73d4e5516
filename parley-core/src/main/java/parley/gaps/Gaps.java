package parley.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.gaps.Question.About;
import parley.process.ProcessFindings;
import parley.talks.Party;
import parley.talks.Talks;

/**
 * Finds what the Talks leave open and what of it to ask first. What matters most is who can keep a
 * step from happening: a party that holds a veto over more blocked steps comes before one over
 * fewer; parties on the margin are not asked about. The first question of each sort comes before
 * the second of any, so that a few questions cover much.
 */
public final class Gaps {

  static final String NEEDS_TWO =
      "Which outcomes would hold cannot be said before two parties are known to want something.";

  /** So many questions are asked at least where too little is known. */
  private static final int ENOUGH = 3;

  private Gaps() {}

  /** The questions, the most telling first; none where nothing is left open. */
  public static List<Question> of(Talks talks, ProcessFindings process) {
    Weights weights = Weights.of(talks);
    List<Question> questions =
        inTurn(
            Stream.concat(
                PartyGaps.of(talks, process, weights).stream(),
                StepGaps.of(talks, process, weights).stream()));
    return knownToWant(talks).size() < 2 ? atLeastThree(talks, questions) : questions;
  }

  /** Where too little is known to say what would hold, there is always something to ask. */
  private static List<Question> atLeastThree(Talks talks, List<Question> questions) {
    String why = NEEDS_TWO;
    List<String> known = knownToWant(talks);
    List<String> parties =
        talks.parties().stream()
            .filter(party -> party.role() == Party.Role.PARTY && !party.isUnknown())
            .map(Party::id)
            .toList();
    List<Question> more = new ArrayList<>();
    parties.stream()
        .filter(party -> !known.contains(party))
        .filter(party -> questions.stream().noneMatch(q -> q.subject().equals(party)))
        .limit(2)
        .forEach(party -> more.add(PartyGaps.wants(party, talks.nameOf(party), why)));
    if (parties.size() < 2) {
      more.add(new Question(About.WANTS, "", "Who takes part, and what does each want?", why));
    }
    if (talks.steps().isEmpty()) {
      more.add(
          new Question(About.STEP, "", "What is to happen next, and what does it wait for?", why));
    }
    if (talks.leverage().isEmpty()) {
      more.add(new Question(About.LEVERAGE, "", "Who could bring whom to an agreement?", why));
    }
    more.add(
        new Question(
            About.WANTS, "", "What could each give the others, and what would it never?", why));
    return Stream.concat(
            questions.stream(), more.stream().limit(Math.max(0, ENOUGH - questions.size())))
        .toList();
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

  /** The first of each sort, then the second of each. */
  private static List<Question> inTurn(Stream<Question> questions) {
    Map<About, List<Question>> sorts =
        questions.collect(
            Collectors.groupingBy(Question::about, TreeMap::new, Collectors.toList()));
    int most = sorts.values().stream().mapToInt(List::size).max().orElse(0);
    List<Question> inTurn = new ArrayList<>();
    for (int place = 0; place < most; place++) {
      for (List<Question> ofOneSort : sorts.values()) {
        if (place < ofOneSort.size()) {
          inTurn.add(ofOneSort.get(place));
        }
      }
    }
    return List.copyOf(inTurn);
  }
}
