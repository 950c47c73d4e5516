package parley.bench.accuracy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A judged claim and where it was found.
 *
 * @param source the data set, by the id of its row
 * @param item the record
 */
record Verdict(String source, String item, Judged judged) {

  /**
   * The verdicts that confidences are made from: those on the calibration part, and of kinds that
   * it is not annotated with those on the gold's development texts, which flatter the rules.
   */
  static List<Verdict> counted(List<Row> rows) {
    List<Verdict> calibration = of(rows, Part.CALIBRATION);
    Set<String> kinds =
        calibration.stream().map(v -> v.judged().kind()).collect(Collectors.toSet());
    return Stream.concat(
            calibration.stream(),
            of(rows, Part.DEVELOPMENT).stream()
                .filter(v -> !kinds.contains(v.judged().kind()) && !v.source().startsWith("own.")))
        .toList();
  }

  /** The verdicts on a part; without real reports, which are not always given. */
  static List<Verdict> of(List<Row> rows, Part part) {
    return rows.stream()
        .filter(r -> r.part() == part && !r.id().startsWith("report."))
        .flatMap(r ->
            r.items().stream()
                .flatMap(i -> i.judged().stream().map(j -> new Verdict(r.id(), i.id(), j))))
        .toList();
  }
}
