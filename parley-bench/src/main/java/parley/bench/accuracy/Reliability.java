package parley.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.reading.confidence.Confidences;

/**
 * Whether claims of a confidence are right that often, on texts that the confidences were not
 * counted on: the counted texts in five folds, each judged by the counts of the other four, and the
 * reporting part of our own passages judged by the counts of all.
 */
final class Reliability {

  private static final int FOLDS = 5;
  private static final double[] EDGES = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};

  private Reliability() {}

  private record Prediction(double confidence, boolean right) {}

  /** The tables of the page, in Markdown. */
  static String markdown(List<Row> rows) {
    List<Verdict> counted = Verdict.counted(rows);
    List<Verdict> reporting = Verdict.of(rows, Part.REPORTING);
    if (counted.isEmpty()) {
      return "";
    }
    List<Prediction> folds = folds(counted);
    List<Prediction> own = predict(reporting, Confidences.of(Calibration.lines(counted)));
    StringBuilder out = new StringBuilder();
    out.append(
        """
        | confidence | counted texts: claims | mean | right | reporting part: claims | mean | right |
        |---|---|---|---|---|---|---|
        """);
    for (int i = 0; i + 1 < EDGES.length; i++) {
      double low = EDGES[i];
      double high = EDGES[i + 1];
      out.append(
          String.format(
              Locale.ROOT,
              "| %.1f to %.1f |%s |%s |%n",
              low,
              Math.min(1, high),
              cells(within(folds, low, high)),
              cells(within(own, low, high))));
    }
    out.append(
        String.format(
            Locale.ROOT,
            """

            Mean distance between confidence and share right, weighted by claims: %.3f on the
            counted texts in folds and %.3f on the reporting part; with the rules' own estimates it
            would be %.3f and %.3f.
            """,
            distance(folds),
            distance(own),
            distance(predict(counted, Confidences.asEstimated())),
            distance(predict(reporting, Confidences.asEstimated()))));
    return out.toString();
  }

  private static List<Prediction> folds(List<Verdict> verdicts) {
    List<Prediction> predictions = new ArrayList<>();
    for (int i = 0; i < FOLDS; i++) {
      int fold = i;
      List<Verdict> rest = verdicts.stream().filter(v -> fold(v) != fold).toList();
      if (!rest.isEmpty()) {
        predictions.addAll(
            predict(
                verdicts.stream().filter(v -> fold(v) == fold).toList(),
                Confidences.of(Calibration.lines(rest))));
      }
    }
    return predictions;
  }

  private static int fold(Verdict verdict) {
    return Math.floorMod(verdict.item().hashCode(), FOLDS);
  }

  private static List<Prediction> predict(List<Verdict> verdicts, Confidences confidences) {
    return verdicts.stream()
        .map(Verdict::judged)
        .map(j -> new Prediction(confidences.of(j.kind(), j.rule(), j.confidence()), j.right()))
        .toList();
  }

  private static List<Prediction> within(List<Prediction> all, double low, double high) {
    return all.stream().filter(p -> p.confidence() >= low && p.confidence() < high).toList();
  }

  private static String cells(List<Prediction> bin) {
    return bin.isEmpty()
        ? " 0 | | "
        : String.format(Locale.ROOT, " %d | %.2f | %.2f", bin.size(), mean(bin), share(bin));
  }

  private static double distance(List<Prediction> all) {
    double sum = 0;
    for (int i = 0; i + 1 < EDGES.length; i++) {
      List<Prediction> bin = within(all, EDGES[i], EDGES[i + 1]);
      sum += bin.isEmpty() ? 0 : bin.size() * Math.abs(mean(bin) - share(bin));
    }
    return all.isEmpty() ? 0 : sum / all.size();
  }

  private static double mean(List<Prediction> bin) {
    return bin.stream().mapToDouble(Prediction::confidence).average().orElse(0);
  }

  private static double share(List<Prediction> bin) {
    return (double) bin.stream().filter(Prediction::right).count() / bin.size();
  }
}
