package parley.reading.sequences;

import java.util.List;
import parley.reading.claim.Span;
import parley.reading.report.Passage;

/**
 * One step with the words that say where it stands: in the second phase, then, finally.
 *
 * @param rank from 1; {@link #NEXT} for one that only says that it follows, {@link #LAST}
 * @param passage index of the sentence
 * @param by whose order it is, as far as the sentence says
 * @param opens whether these words may open an order
 * @param numbered whether they number a noun, as in <em>the second phase</em>
 */
record Stage(
    int rank,
    int passage,
    Span marker,
    Span step,
    List<String> by,
    boolean opens,
    boolean numbered) {

  /** It follows whatever was before. */
  static final int NEXT = 0;

  static final int LAST = 99;

  Stage {
    by = List.copyOf(by);
  }

  /**
   * Whether these words open their sentence, or number a noun: then they go on from the one before.
   */
  boolean leads(Passage in) {
    return numbered || marker.start() <= in.span().start() + 1;
  }

  boolean follows(int before) {
    return rank == NEXT ? before != LAST : rank > before;
  }
}
