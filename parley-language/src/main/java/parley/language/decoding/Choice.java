package parley.language.decoding;

/** The best of several scores; of equal ones the first. */
final class Choice {

  private Choice() {}

  static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[best] < scores[i]) {
        best = i;
      }
    }
    return best;
  }

  /** The best of those allowed, or -1 if none is. */
  static int best(float[] scores, boolean[] allowed) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (allowed[i] && (best < 0 || scores[best] < scores[i])) {
        best = i;
      }
    }
    return best;
  }
}
