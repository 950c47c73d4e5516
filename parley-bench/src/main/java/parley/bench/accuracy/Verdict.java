package parley.bench.accuracy;

import java.util.List;

/**
 * A judged claim and where it was found.
 *
 * @param source the data set, by the id of its row
 * @param item the record
 */
record Verdict(String source, String item, Judged judged) {

  /**
   * What the rows say of claims, each half of our own passages apart; without real reports, which
   * are not always given.
   */
  static List<Verdict> of(List<Row> rows, boolean reporting) {
    return rows.stream()
        .filter(r -> r.totalsOnly() == reporting && !r.id().startsWith("report."))
        .flatMap(r ->
            r.items().stream()
                .flatMap(i -> i.judged().stream().map(j -> new Verdict(r.id(), i.id(), j))))
        .toList();
  }
}
