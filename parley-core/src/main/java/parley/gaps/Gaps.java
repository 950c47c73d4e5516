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

  private Gaps() {}

  /** The questions, the most telling first; none where nothing is left open. */
  public static List<Question> of(Talks talks, ProcessFindings process) {
    Weights weights = Weights.of(talks);
    return inTurn(
        Stream.concat(
            PartyGaps.of(talks, process, weights).stream(),
            StepGaps.of(talks, process, weights).stream()));
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
