package parley.reading.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.dictionaries.Entry;

/**
 * The state whose war or crisis a report is about, if one stands out: the regime, the rebels and
 * the opposition without a country belong there.
 */
final class Scene {

  private static final Set<String> TROUBLE =
      Set.of(
          "war",
          "conflict",
          "crisis",
          "rebel",
          "opposition",
          "regime",
          "insurgency",
          "uprising",
          "insurgent",
          "fighting",
          "violence",
          "rebellion",
          "peace",
          "opponent",
          "ceasefire",
          "truce",
          "militant",
          "guerrilla",
          "separatist",
          "civilian",
          "junta",
          "revolution");

  private Scene() {}

  static Optional<Candidate> of(List<Candidate> names) {
    Map<String, Integer> count = new HashMap<>();
    Map<String, Candidate> first = new HashMap<>();
    for (Candidate c : names) {
      Entry state = NameFinder.state(c);
      if (state != null && trouble(c)) {
        count.merge(state.name(), 1, Integer::sum);
        first.putIfAbsent(state.name(), c);
      }
    }
    List<Map.Entry<String, Integer>> ranked =
        count.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    boolean clear =
        ranked.size() == 1
            || (ranked.size() > 1 && ranked.get(0).getValue() > ranked.get(1).getValue());
    return clear ? Optional.ofNullable(first.get(ranked.getFirst().getKey())) : Optional.empty();
  }

  private static boolean trouble(Candidate c) {
    Sentence s = c.passage().sentence();
    int head = s.head(c.head());
    for (int steps = 0; steps < 2 && head != Arc.ROOT; steps++) {
      if (TROUBLE.contains(s.lemma(head))) {
        return true;
      }
      if (!s.tag(head).startsWith("IN")) {
        return false;
      }
      head = s.head(head);
    }
    return false;
  }
}
