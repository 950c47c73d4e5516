package parley.reading.sequences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Sequence;
import parley.reading.statements.Groundwork;
import parley.reading.statements.Scene;

/**
 * Finds the order in which things are to happen: first and then, followed by, once … will, lists of
 * steps, and stages over several sentences. Of two readings of the same words the one with more
 * steps is kept. What happened already is no sequence, save for whom people saw first; what is to
 * run in parallel has no order.
 */
public final class SequenceFinder {

  private static final List<SequenceRule> RULES =
      List.of(
          new FollowedByRule(),
          new ListedStepsRule(),
          new OpeningWithRule(),
          new PrecedenceRule(),
          new TimedRule(),
          new AbsoluteRule(),
          new HardlyRule(),
          new LeadingLinkRule(),
          new PromiseRule(),
          new MeetingOrderRule());

  private static final Set<String> GUESSING =
      Set.of(
          "guess",
          "suppose",
          "reckon",
          "speculate",
          "surmise",
          "imagine",
          "wonder",
          "dream",
          "bet");

  /** Whether onlookers only guess what would come of it. */
  private static boolean guessed(Sentence s) {
    int root = s.size() == 0 ? -1 : s.root();
    return root >= 0
        && GUESSING.contains(s.lemma(root))
        && Set.of("VBD", "VBG").contains(s.tag(root));
  }

  /** The sequences of a report, in text order. */
  public List<Sequence> find(Groundwork groundwork) {
    List<Scene> scenes = Scene.body(groundwork).filter(s -> !guessed(s.sentence())).toList();
    List<Order> all = new ArrayList<>();
    Map<Integer, Order> lists = new HashMap<>();
    for (Scene scene : scenes) {
      for (SequenceRule rule : RULES) {
        List<Order> read = rule.read(scene);
        if (rule instanceof ListedStepsRule) {
          read.forEach(order -> lists.put(scene.passage().index(), order));
        }
        all.addAll(read);
      }
    }
    all.addAll(0, Rows.read(scenes, lists));
    List<Order> kept = new ArrayList<>();
    Chains.joined(all, groundwork.text().text()).stream()
        .filter(Order::apart)
        .filter(order -> kept.stream().noneMatch(order::repeats))
        .forEach(kept::add);
    kept.sort(Comparator.comparing(order -> order.markers().getFirst()));
    List<Sequence> found = new ArrayList<>();
    for (Order order : kept) {
      found.add(order.sequence("sequence-" + (found.size() + 1), groundwork.reportId()));
    }
    return List.copyOf(found);
  }
}
