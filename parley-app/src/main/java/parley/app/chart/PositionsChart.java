package parley.app.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import parley.app.chart.Svg.Anchor;
import parley.bargaining.Figures;
import parley.bargaining.IssueTable;
import parley.bargaining.Stake;
import parley.bargaining.baseline.Baselines;
import parley.bargaining.expectedutility.Forecast;

/**
 * Where the parties stand after each round: a line a party, the heavier the thicker, with the
 * weighted mean and median of the start beside them.
 */
public final class PositionsChart {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 430;
  private static final int LEFT = 64;
  private static final int RIGHT = 220;
  private static final int TOP = 64;
  private static final int BOTTOM = 48;
  private static final int MOST_NAMED = 16;
  private static final int LINE = 16;
  private static final int LONGEST_NAME = 22;

  private final Forecast forecast;
  private final IssueTable table;
  private final Axis up;
  private final Svg svg;

  private PositionsChart(Forecast forecast) {
    this.forecast = forecast;
    this.table = forecast.table();
    this.up = new Axis(table.scale(), HEIGHT - BOTTOM, TOP);
    this.svg = new Svg(WIDTH, HEIGHT, "Positions by round: " + table.name());
  }

  /** The chart as an SVG document. */
  public static String of(Forecast forecast) {
    PositionsChart chart = new PositionsChart(forecast);
    chart.frame();
    chart.baselines();
    chart.parties();
    return chart.svg.toString();
  }

  private double across(int round) {
    int rounds = Math.max(1, forecast.rounds().size());
    return LEFT + (double) round / rounds * (WIDTH - LEFT - RIGHT);
  }

  private void frame() {
    String title = Svg.clipped(table.name(), 70) + ": positions by round";
    svg.text(12, 20, Anchor.START, "", true, title);
    double right = across(Math.max(1, forecast.rounds().size()));
    for (double mark : up.marks()) {
      double y = up.at(mark);
      svg.line("currentColor", 1, "", 0.15, LEFT, y, right, y);
      svg.text(LEFT - 8, y + 4, Anchor.END, "", false, Figures.on(table.scale(), mark));
    }
    int rounds = forecast.rounds().size();
    int every = Math.max(1, (rounds + 9) / 10);
    for (int round = 0; round <= rounds; round += every) {
      String name = round == 0 ? "start" : String.valueOf(round);
      svg.text(across(round), HEIGHT - BOTTOM + 20, Anchor.MIDDLE, "", false, name);
    }
    if (rounds > 0) {
      svg.text((LEFT + right) / 2, HEIGHT - 8, Anchor.MIDDLE, "", false, "round");
    }
  }

  private void baselines() {
    Baselines start = forecast.baselines();
    double right = across(Math.max(1, forecast.rounds().size()));
    double mean = up.at(start.weightedMean());
    double median = up.at(start.weightedMedian().middle());
    svg.line("currentColor", 1.5, "7 4", 0.75, LEFT, mean, right, mean);
    svg.line("currentColor", 1.5, "2 3", 0.75, LEFT, median, right, median);
    svg.text(
        12,
        40,
        Anchor.START,
        "",
        false,
        "- - weighted mean at the start "
            + Figures.on(table.scale(), start.weightedMean())
            + "    ··· weighted median "
            + Figures.on(table.scale(), start.weightedMedian())
            + "; the model ends at "
            + Figures.on(table.scale(), forecast.outcome()));
  }

  private void parties() {
    List<Integer> heaviest =
        IntStream.range(0, table.stakes().size())
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> table.stakes().get(i).weight())
                    .reversed())
            .toList();
    List<Integer> named = heaviest.subList(0, Math.min(MOST_NAMED, heaviest.size()));
    double most = table.stakes().get(heaviest.getFirst()).weight();
    for (int i : heaviest) {
      boolean isNamed = named.contains(i);
      double share = most > 0 ? table.stakes().get(i).weight() / most : 1;
      svg.line(
          isNamed ? Svg.colour(i) : "currentColor",
          isNamed ? 1.2 + 2.8 * share : 1,
          isNamed ? Svg.dash(i) : "",
          isNamed ? 1 : 0.25,
          points(i));
    }
    labels(named);
    if (named.size() < heaviest.size()) {
      String more = "and " + (heaviest.size() - named.size()) + " lighter parties in grey";
      svg.text(WIDTH - 8, HEIGHT - 8, Anchor.END, "", false, more);
    }
  }

  private double[] points(int party) {
    int rounds = Math.max(1, forecast.rounds().size());
    return IntStream.rangeClosed(0, rounds)
        .boxed()
        .flatMap(r -> {
          double y = up.at(forecast.position(party, r + 1));
          return java.util.stream.Stream.of(across(r), y);
        })
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  /** Names at the end of the lines, moved apart where the lines meet. */
  private void labels(List<Integer> named) {
    int last = forecast.rounds().size() + 1;
    List<Integer> downwards = new ArrayList<>(named);
    downwards.sort(Comparator.comparingDouble(i -> up.at(forecast.position(i, last))));
    double[] places =
        downwards.stream().mapToDouble(i -> up.at(forecast.position(i, last))).toArray();
    spread(places);
    double right = across(Math.max(1, forecast.rounds().size()));
    for (int k = 0; k < places.length; k++) {
      int i = downwards.get(k);
      Stake stake = table.stakes().get(i);
      double end = forecast.position(i, last);
      svg.line(Svg.colour(i), 1, "", 0.6, right + 2, up.at(end), right + 12, places[k]);
      svg.text(
          right + 16,
          places[k] + 4,
          Anchor.START,
          Svg.colour(i),
          false,
          Svg.clipped(stake.name(), LONGEST_NAME) + " " + Figures.on(table.scale(), end));
    }
  }

  /** Moves sorted places apart by a line, within the picture. */
  private static void spread(double[] places) {
    double lowest = HEIGHT - BOTTOM + 8.0;
    double room = Math.min(LINE, (lowest - TOP) / Math.max(1, places.length));
    for (int k = 1; k < places.length; k++) {
      places[k] = Math.max(places[k], places[k - 1] + room);
    }
    for (int k = places.length - 1; k >= 0; k--) {
      double below = k == places.length - 1 ? lowest : places[k + 1] - room;
      places[k] = Math.min(places[k], below);
    }
  }
}
