package parley.bench.accuracy;

import java.util.List;

/**
 * What came of one record of the gold: a sentence, an article, a passage. Records are what the
 * bootstrap draws.
 *
 * @param judged claims with a verdict, for the reliability of confidences; empty where another row
 *     gives them
 */
record Item(String id, Tally tally, List<Miss> misses, List<Judged> judged) {

  Item {
    misses = List.copyOf(misses);
    judged = List.copyOf(judged);
  }

  Item(String id, Tally tally, List<Miss> misses) {
    this(id, tally, misses, List.of());
  }
}
