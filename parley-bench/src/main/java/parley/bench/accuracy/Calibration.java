package parley.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.reading.confidence.Confidences;

/**
 * From counts to the factors in {@code confidence.tsv}.
 *
 * <p>The share of a kind's claims that are right is a Beta mean: to its counts come {@value
 * #KIND_WORTH} claims that are right as often as their mean estimate says; its factor takes the
 * odds of that estimate to the share. The share of a rule is a Beta mean too: to its own counts
 * come {@value #RULE_WORTH} claims that are right as often as its estimate times its kind's factor
 * says, so that a rule counted five times stays near its kind and one counted hundreds of times
 * speaks for itself.
 *
 * <p>Rules are right more often on the texts that they were tuned on than on others, so that the
 * counts are of the calibration part ({@link Verdict#counted}). The two numbers were chosen by the
 * likelihood of its claims in folds ({@link Reliability}); there is little between 5 and 20 for a
 * kind and 10 and 40 for a rule.
 */
final class Calibration {

  /** How many claims a rule's estimate is worth beside its counts. */
  private static final int RULE_WORTH = 40;

  /** How many claims the mean estimate of a kind is worth beside its counts. */
  private static final int KIND_WORTH = 5;

  private Calibration() {}

  /** The lines of the file, with a header that says what they are. */
  static List<String> lines(List<Verdict> verdicts) {
    List<String> lines = new ArrayList<>();
    lines.add("# How often each rule was right on texts it was not tuned on; made by");
    lines.add("# parley-bench/accuracy GOLD --calibrate. The odds of a rule's own estimate are");
    lines.add("# multiplied by the factor. A kind's * line is for its rules without a line.");
    lines.add("# kind\trule\tright\tjudged\testimate\tshare\tfactor");
    Map<String, List<Judged>> kinds =
        grouped(verdicts.stream().map(Verdict::judged).toList(), true);
    kinds.forEach((kind, ofKind) -> {
      double share = (right(ofKind) + KIND_WORTH * estimate(ofKind)) / (ofKind.size() + KIND_WORTH);
      double factor = odds(share) / odds(estimate(ofKind));
      lines.add(line(kind, Confidences.ANY_RULE, ofKind, share, factor));
      grouped(ofKind, false)
          .forEach((rule, ofRule) -> {
            double odds = factor * odds(estimate(ofRule));
            double ruleShare =
                (right(ofRule) + RULE_WORTH * odds / (1 + odds)) / (ofRule.size() + RULE_WORTH);
            lines.add(
                line(kind, rule, ofRule, ruleShare, odds(ruleShare) / odds(estimate(ofRule))));
          });
    });
    return lines;
  }

  private static Map<String, List<Judged>> grouped(List<Judged> all, boolean byKind) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                j -> byKind ? j.kind() : j.rule(), TreeMap::new, Collectors.toList()));
  }

  private static long right(List<Judged> judged) {
    return judged.stream().filter(Judged::right).count();
  }

  private static double estimate(List<Judged> judged) {
    return judged.stream().mapToDouble(Judged::confidence).average().orElseThrow();
  }

  private static double odds(double share) {
    double kept = Math.clamp(share, 0.01, 0.99);
    return kept / (1 - kept);
  }

  private static String line(
      String kind, String rule, List<Judged> judged, double share, double factor) {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%d\t%d\t%.3f\t%.3f\t%.3f",
        kind,
        rule,
        right(judged),
        judged.size(),
        estimate(judged),
        share,
        factor);
  }
}
