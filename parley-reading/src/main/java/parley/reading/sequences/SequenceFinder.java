package parley.reading.sequences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.reading.claim.Sequence;
import parley.reading.statements.Groundwork;
import parley.reading.statements.Scene;

/**
 * Finds the order in which things are to happen: first and then, followed by, once … will, and
 * numbered stages over several sentences. What happened already is no sequence, save for whom
 * people saw first; what is to run in parallel has no order.
 */
public final class SequenceFinder {

  private static final List<SequenceRule> RULES =
      List.of(new FollowedByRule(), new FirstThenRule(), new PromiseRule(), new MeetingOrderRule());

  /** The sequences of a report, in text order. */
  public List<Sequence> find(Groundwork groundwork) {
    List<Scene> scenes = Scene.body(groundwork).toList();
    List<Order> kept = new ArrayList<>(Stages.read(scenes));
    for (Scene scene : scenes) {
      for (SequenceRule rule : RULES) {
        for (Order order : rule.read(scene)) {
          if (kept.stream().noneMatch(order::repeats)) {
            kept.add(order);
          }
        }
      }
    }
    kept.sort(Comparator.comparing(order -> order.markers().getFirst()));
    List<Sequence> found = new ArrayList<>();
    for (Order order : kept) {
      found.add(order.sequence("sequence-" + (found.size() + 1), groundwork.reportId()));
    }
    return List.copyOf(found);
  }
}
