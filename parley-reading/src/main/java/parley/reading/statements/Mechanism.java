package parley.reading.statements;

import java.util.List;
import parley.reading.report.Passage;

/** One way in which English says who says what. */
@FunctionalInterface
interface Mechanism {

  /** The attributions that this mechanism sees in one sentence, in text order of their cues. */
  List<Attribution> find(Passage passage);
}
