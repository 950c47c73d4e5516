package parley.bench.accuracy;

import java.util.Locale;

/** What texts are for, which decides who may look at what came of them. */
enum Part {
  /** Rules are written and tuned on them; their misses are printed to read. */
  DEVELOPMENT,
  /** No rule is tuned on them: how often claims are right there makes the confidences. */
  CALIBRATION,
  /** For figures only: nothing at all is made from them. */
  REPORTING;

  /** The word for it in folders and tables. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
