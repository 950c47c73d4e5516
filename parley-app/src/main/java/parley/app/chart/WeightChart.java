package parley.app.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import parley.app.chart.Svg.Anchor;
import parley.bargaining.Figures;
import parley.bargaining.IssueTable;
import parley.bargaining.Stake;
import parley.bargaining.baseline.Baselines;

/**
 * How weight lies along the scale: a row a party from the low end to the high, a dot as large as
 * the party weighs, a bar where its position is a range, and the weighted mean and median across.
 */
public final class WeightChart {

  private static final int WIDTH = 760;
  private static final int LEFT = 190;
  private static final int RIGHT = 100;
  private static final int TOP = 64;
  private static final int ROW = 26;
  private static final int BOTTOM = 34;
  private static final int MOST_ROWS = 30;
  private static final double LARGEST = 11;
  private static final int LONGEST_NAME = 24;

  private WeightChart() {}

  /** The chart as an SVG document. */
  public static String of(IssueTable table, Baselines baselines) {
    List<Stake> heaviest =
        table.stakes().stream()
            .sorted(Comparator.comparingDouble(Stake::weight).reversed())
            .limit(MOST_ROWS)
            .toList();
    List<Stake> rows =
        table.stakes().stream()
            .filter(heaviest::contains)
            .sorted(Comparator.comparingDouble(s -> s.position().middle()))
            .toList();
    int bottom = TOP + ROW * rows.size();
    Svg svg = new Svg(WIDTH, bottom + BOTTOM, "Weight along the scale: " + table.name());
    Axis across = new Axis(table.scale(), LEFT, WIDTH - RIGHT);
    String title = Svg.clipped(table.name(), 70) + ": weight along the scale";
    svg.text(12, 20, Anchor.START, "", true, title);
    svg.text(WIDTH - 8, TOP - 10, Anchor.END, "", false, "weight");
    for (double mark : across.marks()) {
      double x = across.at(mark);
      svg.line("currentColor", 1, "", 0.15, x, TOP, x, bottom);
      svg.text(x, bottom + 18, Anchor.MIDDLE, "", false, Figures.on(table.scale(), mark));
    }
    double total = table.stakes().stream().mapToDouble(Stake::weight).sum();
    double most = heaviest.getFirst().weight();
    for (int i = 0; i < rows.size(); i++) {
      row(svg, across, table, rows.get(i), TOP + ROW * i + ROW / 2.0, most, total);
    }
    baselines(svg, across, table, baselines, bottom);
    if (rows.size() < table.stakes().size()) {
      String more = "and " + (table.stakes().size() - rows.size()) + " lighter parties";
      svg.text(12, bottom + 18, Anchor.START, "", false, more);
    }
    return svg.toString();
  }

  private static void row(
      Svg svg, Axis across, IssueTable table, Stake stake, double y, double most, double total) {
    String colour = Svg.colour(table.stakes().indexOf(stake));
    double x = across.at(stake.position().middle());
    svg.text(LEFT - 18, y + 4, Anchor.END, "", false, Svg.clipped(stake.name(), LONGEST_NAME));
    if (!stake.position().isExact()) {
      double low = across.at(stake.position().low());
      double high = across.at(stake.position().high());
      svg.line(colour, 5, "", 0.45, low, y, high, y);
    }
    svg.dot(
        x,
        y,
        Math.max(2, LARGEST * Math.sqrt(stake.weight() / most)),
        colour,
        stake.name() + ": " + Figures.on(table.scale(), stake.position()));
    double percent = 100 * stake.weight() / total;
    svg.text(
        WIDTH - 8, y + 4, Anchor.END, "", false, String.format(Locale.ROOT, "%.1f %%", percent));
  }

  private static void baselines(
      Svg svg, Axis across, IssueTable table, Baselines baselines, int bottom) {
    double mean = across.at(baselines.weightedMean());
    svg.line("currentColor", 1.5, "7 4", 0.75, mean, TOP, mean, bottom);
    double low = across.at(baselines.weightedMedian().low());
    double high = across.at(baselines.weightedMedian().high());
    svg.line("currentColor", 1.5, "2 3", 0.75, low, TOP, low, bottom);
    if (high > low) {
      svg.line("currentColor", 1.5, "2 3", 0.75, high, TOP, high, bottom);
    }
    svg.text(
        12,
        40,
        Anchor.START,
        "",
        false,
        "- - weighted mean "
            + Figures.on(table.scale(), baselines.weightedMean())
            + "    ··· weighted median "
            + Figures.on(table.scale(), baselines.weightedMedian()));
  }
}
