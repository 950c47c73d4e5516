package parley.bench.accuracy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is kept: its counts and figures, absent where they do not apply.
 *
 * @param headline what {@code low} and {@code high} are the 95 % interval of
 * @param worst ids of the records with the most errors
 */
record Figure(
    String id,
    String task,
    Tally counts,
    @Nullable Double precision,
    @Nullable Double recall,
    @Nullable Double f1,
    String headline,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double goal,
    List<String> worst) {

  private static final int WORST = 3;
  private static final double PLACES = 1e4;

  static Figure of(Row row) {
    Metric headline = row.headline();
    Interval interval = Interval.of(row.items(), headline);
    return new Figure(
        row.id(),
        row.task(),
        row.total(),
        rounded(row.value(Metric.PRECISION)),
        rounded(row.value(Metric.RECALL)),
        rounded(row.value(Metric.F1)),
        headline.word(),
        rounded(interval.low()),
        rounded(interval.high()),
        row.goal() == null ? null : row.goal().value(),
        row.worst(WORST).stream().map(Item::id).toList());
  }

  @Nullable Double value(Metric metric) {
    return switch (metric) {
      case PRECISION -> precision;
      case RECALL -> recall;
      case F1 -> f1;
    };
  }

  private static @Nullable Double rounded(double value) {
    return Double.isNaN(value) ? null : Math.round(value * PLACES) / PLACES;
  }
}
