package parley.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.reading.confidence.Confidences;

/**
 * Whether claims of a confidence are right that often, on texts that the confidences were not
 * calibrated on: the development texts in five folds, each judged by the counts of the other four;
 * those of kinds that several sources have, each source judged by the counts of the others; and the
 * reporting half of our own passages judged by the counts of all development texts.
 */
final class Reliability {

  private static final int FOLDS = 5;
  private static final double[] EDGES = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};

  private Reliability() {}

  private record Prediction(double confidence, boolean right) {}

  /** The tables of the page, in Markdown. */
  static String markdown(List<Row> rows) {
    List<Verdict> development = Verdict.of(rows, false);
    List<Verdict> reporting = Verdict.of(rows, true);
    if (development.isEmpty()) {
      return "";
    }
    List<Prediction> folds = folds(development);
    List<Prediction> own = predict(reporting, Confidences.of(Calibration.lines(development)));
    StringBuilder out = new StringBuilder();
    out.append(
        """
        | confidence | development: claims | mean | right | reporting half: claims | mean | right |
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
            development folds, %.3f on development sources that the counts are not from and %.3f on
            the reporting half; with the rules' own estimates it would be %.3f, %.3f and %.3f.
            """,
            distance(folds),
            distance(sources(development, false)),
            distance(own),
            distance(predict(development, Confidences.asEstimated())),
            distance(sources(development, true)),
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

  /** Each source by what the others say of its kinds; kinds of one source alone are left out. */
  private static List<Prediction> sources(List<Verdict> verdicts, boolean asEstimated) {
    Map<String, Set<String>> sources =
        verdicts.stream()
            .collect(
                Collectors.groupingBy(
                    v -> v.judged().kind(),
                    TreeMap::new,
                    Collectors.mapping(Verdict::source, Collectors.toCollection(TreeSet::new))));
    Set<String> all = new TreeSet<>(verdicts.stream().map(Verdict::source).toList());
    List<Prediction> predictions = new ArrayList<>();
    for (String source : all) {
      List<Verdict> rest = verdicts.stream().filter(v -> !v.source().equals(source)).toList();
      List<Verdict> told =
          verdicts.stream()
              .filter(v -> v.source().equals(source))
              .filter(v -> sources.getOrDefault(v.judged().kind(), Set.of()).size() > 1)
              .toList();
      predictions.addAll(
          predict(
              told,
              asEstimated ? Confidences.asEstimated() : Confidences.of(Calibration.lines(rest))));
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
