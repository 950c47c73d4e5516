package parley.bench.accuracy;

/** What is computed from counts; not a number where nothing was counted. */
enum Metric {
  PRECISION("precision") {
    @Override
    double of(Tally t) {
      return t.judged() == 0 ? Double.NaN : (double) t.right() / t.judged();
    }
  },
  RECALL("recall") {
    @Override
    double of(Tally t) {
      return t.gold() == 0 ? Double.NaN : (double) t.found() / t.gold();
    }
  },
  F1("F1") {
    @Override
    double of(Tally t) {
      double precision = PRECISION.of(t);
      double recall = RECALL.of(t);
      // Where both are 0 so is F1; where one is unknown F1 is too.
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  };

  private final String word;

  Metric(String word) {
    this.word = word;
  }

  abstract double of(Tally tally);

  String word() {
    return word;
  }
}
