package parley.reading.passages;

import java.util.Locale;

/** How many were found rightly, found wrongly, and missed. */
public record Score(int right, int wrong, int missed) {

  public static final Score NONE = new Score(0, 0, 0);

  public Score plus(Score other) {
    return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  public double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  public double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.2f  recall %.2f  F1 %.2f  (%d right, %d wrong, %d missed)",
        precision(),
        recall(),
        f1(),
        right,
        wrong,
        missed);
  }
}
