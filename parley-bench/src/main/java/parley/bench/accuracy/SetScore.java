package parley.bench.accuracy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * How sets found agree with sets in the gold, micro-averaged.
 *
 * @param gold members in the gold
 * @param found members found
 * @param right members in both
 */
record SetScore(int gold, int found, int right) {

  private static final int RESAMPLES = 2000;
  private static final long SEED = 20151216;

  static SetScore of(Set<String> gold, Set<String> found) {
    return new SetScore(
        gold.size(), found.size(), (int) found.stream().filter(gold::contains).count());
  }

  static SetScore sum(List<SetScore> scores) {
    return scores.stream().reduce(new SetScore(0, 0, 0), SetScore::plus);
  }

  SetScore plus(SetScore other) {
    return new SetScore(gold + other.gold, found + other.found, right + other.right);
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  double f1() {
    return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
  }

  /**
   * The figures of a set of sentences with the 95 % interval of F1, by bootstrap over sentences.
   */
  static String told(List<SetScore> sentences) {
    SetScore all = sum(sentences);
    double[] resampled = new double[RESAMPLES];
    Random random = new Random(SEED);
    for (int i = 0; i < RESAMPLES; i++) {
      SetScore sample = new SetScore(0, 0, 0);
      for (int k = 0; k < sentences.size(); k++) {
        sample = sample.plus(sentences.get(random.nextInt(sentences.size())));
      }
      resampled[i] = sample.f1();
    }
    Arrays.sort(resampled);
    return String.format(
        Locale.ROOT,
        "P %.3f R %.3f F1 %.3f [%.3f, %.3f] (%d right of %d found, %d in the gold)",
        all.precision(),
        all.recall(),
        all.f1(),
        resampled[RESAMPLES / 40],
        resampled[RESAMPLES - 1 - RESAMPLES / 40],
        all.right(),
        all.found(),
        all.gold());
  }
}
