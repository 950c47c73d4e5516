package parley.stability.symbolic;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which states are stable for one party: those where the best it can move to, each judged by the
 * worst that can come of it, is no better than staying. What decides comes bit by bit, so only
 * states on which all bits so far tie are looked at again, and no others are worked out any
 * further.
 */
final class Judgement {

  private final Diagrams diagrams;
  private final int[] bits;
  private final Best best;
  private final Worst worst;

  /** The best the party could do after the worst, where it looks that far. */
  private final @Nullable Best escape;

  private final Lesser lesser;
  private final int othersOptions;

  /**
   * @param bits of the party's preference
   * @param own all its moves
   * @param answers the moves of the others that it fears
   * @param escapes whether it may move again after an answer
   */
  Judgement(
      Diagrams diagrams,
      int[] bits,
      Moves own,
      List<Moves> answers,
      boolean escapes,
      int allowed,
      int othersOptions) {
    this.diagrams = diagrams;
    this.bits = bits;
    this.best = new Best(diagrams, own);
    this.worst = new Worst(diagrams, answers, allowed);
    this.escape = escapes ? new Best(diagrams, own) : null;
    this.lesser = new Lesser(diagrams);
    this.othersOptions = othersOptions;
  }

  /** Which of some states are unstable. */
  int unstable(int states) {
    int scope = diagrams.open();
    int undecided = states;
    int unstable = Diagrams.FALSE;
    for (int bit : bits) {
      if (undecided == Diagrams.FALSE) {
        break;
      }
      int moved = best.next(value(bit));
      int gains = diagrams.and(moved, diagrams.not(bit));
      unstable = diagrams.or(unstable, diagrams.and(undecided, gains));
      undecided = diagrams.and(undecided, diagrams.iff(moved, bit));
      best.from(undecided);
      worst.within(diagrams.exists(best.after(), othersOptions));
      diagrams.close(scope, living(undecided, unstable));
    }
    diagrams.close(scope, unstable);
    return unstable;
  }

  /** The bit of the worst that can come of being in a state. */
  private int value(int bit) {
    if (escape == null) {
      return worst.next(bit);
    }
    return lesser.next(bit, worst.next(escape.next(bit)));
  }

  private int[] living(int undecided, int unstable) {
    var living =
        IntStream.of(
            undecided, unstable, best.living(), escape == null ? Diagrams.TRUE : escape.living());
    return IntStream.concat(living, IntStream.concat(worst.living(), lesser.living())).toArray();
  }
}
