package parley.app.findings;

import java.util.List;
import parley.stability.arena.Step;
import parley.stability.conflict.Conflict;

/**
 * One move of a party, as fields.
 *
 * @param party its id
 * @param to the number of the state it moves to
 * @param taken what is taken there
 */
record MoveView(String party, String to, List<String> taken) {

  MoveView {
    taken = List.copyOf(taken);
  }

  /** Moves one after the other. */
  static List<MoveView> of(Conflict conflict, List<Step> steps) {
    return steps.stream()
        .map(step ->
            new MoveView(
                conflict.parties().get(step.party()),
                step.to().toString(),
                Solution.taken(conflict, step.to())))
        .toList();
  }
}
