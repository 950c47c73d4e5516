package parley.bench.accuracy;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of figures.
 *
 * @param id stable, such as {@code events.plover.type}; figures are compared by it
 * @param task what is measured, for people
 * @param part what its texts are for: single misses are shown of the development part alone
 */
record Row(String id, String task, List<Item> items, @Nullable Goal goal, Part part) {

  Row {
    items = List.copyOf(items);
  }

  Row(String id, String task, List<Item> items) {
    this(id, task, items, null, Part.DEVELOPMENT);
  }

  Row goal(Metric metric, double value) {
    return new Row(id, task, items, new Goal(metric, value), part);
  }

  Row withPart(Part other) {
    return new Row(id, task, items, goal, other);
  }

  Tally total() {
    return items.stream().map(Item::tally).reduce(Tally.NOTHING, Tally::plus);
  }

  double value(Metric metric) {
    return metric.of(total());
  }

  /** The figure that sums the row up: F1 where it has one. */
  Metric headline() {
    return goal != null
        ? goal.metric()
        : !Double.isNaN(value(Metric.F1))
            ? Metric.F1
            : Double.isNaN(value(Metric.RECALL)) ? Metric.PRECISION : Metric.RECALL;
  }

  /** The items with the most errors. */
  List<Item> worst(int count) {
    return part != Part.DEVELOPMENT
        ? List.of()
        : items.stream()
            .filter(i -> i.tally().errors() > 0)
            .sorted(
                Comparator.comparingInt((Item i) -> -i.tally().errors()).thenComparing(Item::id))
            .limit(count)
            .toList();
  }

  /** The largest misses. */
  List<Miss> misses(int count) {
    return part != Part.DEVELOPMENT
        ? List.of()
        : items.stream()
            .flatMap(i -> i.misses().stream())
            .sorted(Comparator.comparingInt(m -> -m.size()))
            .limit(count)
            .toList();
  }
}
