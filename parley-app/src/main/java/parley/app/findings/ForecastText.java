package parley.app.findings;

import java.util.List;
import java.util.stream.Collectors;
import parley.bargaining.Figures;
import parley.bargaining.IssueTable;
import parley.bargaining.SetAside;
import parley.bargaining.Stake;
import parley.bargaining.baseline.Baselines;
import parley.bargaining.expectedutility.Forecast;
import parley.bargaining.expectedutility.Move;
import parley.bargaining.expectedutility.Offer;
import parley.bargaining.expectedutility.Round;
import parley.bargaining.spread.Band;
import parley.bargaining.spread.SpreadFindings;
import parley.bargaining.spread.Swing;
import parley.talks.Estimate;
import parley.talks.Words;

/** Forecasts for a terminal: the plain sums first, then the model beside them. */
public final class ForecastText {

  private static final int MOST_MOVES = 8;
  private static final int MOST_ROUNDS = 5;
  private static final int MOST_SWINGS = 8;

  private final Lines lines;

  private ForecastText(int width) {
    this.lines = new Lines(width);
  }

  /** The forecasts, and the issues there is none for. */
  public static String of(List<IssueForecast> forecasts, List<IssueTable> leftOut, int width) {
    ForecastText text = new ForecastText(width);
    forecasts.forEach(text::issue);
    leftOut.forEach(text::leftOut);
    return text.lines.toString();
  }

  private void issue(IssueForecast found) {
    Forecast forecast = found.forecast();
    IssueTable table = found.table();
    lines.add(
        "",
        table.name()
            + " (scale "
            + Figures.of(table.scale())
            + "; "
            + table.stakes().size()
            + " parties)");
    baselines(found);
    lines.add(
        "  ",
        "expected utility model: "
            + Figures.on(table.scale(), forecast.outcome())
            + ", "
            + stopped(forecast)
            + found
                .spread()
                .map(s -> band(table, s.forecast()) + over(table, s.forecastOverSettings()))
                .orElse("")
            + ". One model's guess, to be read beside the sums above it.");
    rounds(forecast);
    found.spread().ifPresent(spread -> spread(table, spread));
    aside(table.aside());
    table.assumptions().forEach(a -> lines.add("  ", "assumed: " + a));
    lines.gap();
  }

  private void baselines(IssueForecast found) {
    Baselines baselines = found.forecast().baselines();
    IssueTable table = found.table();
    lines.add(
        "  ",
        "weighted mean: "
            + Figures.on(table.scale(), baselines.weightedMean())
            + found.spread().map(s -> band(table, s.weightedMean())).orElse(""));
    lines.add(
        "  ",
        "weighted median: "
            + Figures.on(table.scale(), baselines.weightedMedian())
            + (baselines.isSplitEvenly() ? " (the weight splits evenly)" : "")
            + found.spread().map(s -> band(table, s.weightedMedian())).orElse(""));
    lines.add(
        "  ",
        "mean: "
            + Figures.on(table.scale(), baselines.mean())
            + "; median: "
            + Figures.on(table.scale(), baselines.median()));
  }

  private static String band(IssueTable table, Band band) {
    return band.width() == 0 ? "" : " (nine in ten: " + ends(table, band) + ")";
  }

  private static String over(IssueTable table, Band band) {
    return " (with its settings drawn too: " + ends(table, band) + ")";
  }

  private static String ends(IssueTable table, Band band) {
    return Figures.on(table.scale(), new Estimate(band.low(), band.high()));
  }

  private static String stopped(Forecast forecast) {
    int rounds = forecast.rounds().size();
    String after = rounds == 1 ? "after 1 round" : "after " + rounds + " rounds";
    return switch (forecast.stopped()) {
      case SETTLED -> rounds == 0 ? "everyone agrees from the start" : "settled " + after;
      case CYCLE -> "goes round in a circle " + after;
      case CAP -> rounds == 0 ? "no round played" : "stopped " + after + ", not settled";
    };
  }

  private void rounds(Forecast forecast) {
    List<Round> rounds = forecast.rounds();
    rounds.stream().limit(MOST_ROUNDS).forEach(round -> round(forecast, round));
    if (rounds.size() > MOST_ROUNDS) {
      lines.add("  ", "and so on until");
      round(forecast, rounds.getLast());
    }
  }

  private void round(Forecast forecast, Round round) {
    IssueTable table = forecast.table();
    double least = visible(forecast);
    List<Move> moves =
        round.moves().stream().filter(m -> Math.abs(m.after() - m.before()) > least).toList();
    String more = moves.size() > MOST_MOVES ? "; and " + (moves.size() - MOST_MOVES) + " more" : "";
    lines.add(
        "  ",
        "round "
            + round.number()
            + ": weighted mean "
            + Figures.on(table.scale(), round.weightedMean())
            + ", weighted median "
            + Figures.on(table.scale(), round.weightedMedian())
            + (moves.isEmpty() ? "; no move worth naming" : "; ")
            + moves.stream()
                .limit(MOST_MOVES)
                .map(m -> move(table, m))
                .collect(Collectors.joining("; "))
            + more);
  }

  /** Moves shorter than a thousandth of the range at the start are not named. */
  private static double visible(Forecast forecast) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Stake stake : forecast.table().stakes()) {
      low = Math.min(low, stake.position().middle());
      high = Math.max(high, stake.position().middle());
    }
    return (high - low) / 1000;
  }

  private static String move(IssueTable table, Move move) {
    String how =
        move.taken().map(offer -> " (" + kind(offer) + name(table, offer.from()) + ")").orElse("");
    return name(table, move.party())
        + " "
        + Figures.on(table.scale(), move.before())
        + " → "
        + Figures.on(table.scale(), move.after())
        + how;
  }

  private static String kind(Offer offer) {
    return switch (offer.kind()) {
      case CONFRONTATION -> "pressed by ";
      case COMPROMISE -> "compromise with ";
      case CAPITULATION -> "gives in to ";
    };
  }

  static String name(IssueTable table, String party) {
    return table.find(party).map(Stake::name).orElse(party);
  }

  private void spread(IssueTable table, SpreadFindings spread) {
    lines.add(
        "  ",
        "drawn " + spread.draws() + " times from seed " + spread.seed() + "; what swings it most:");
    if (spread.swings().isEmpty()) {
      lines.add("    ", "no number is a range, so only the model's own settings differ");
    }
    List<Swing> swings = spread.swings().stream().filter(s -> s.width() > 0).toList();
    if (swings.isEmpty() && !spread.swings().isEmpty()) {
      lines.add("    ", "none of the uncertain numbers alone");
    }
    swings.stream()
        .limit(MOST_SWINGS)
        .forEach(s ->
            lines.add(
                "    ",
                s.input().word()
                    + " of "
                    + name(table, s.party())
                    + ", "
                    + Figures.of(s.range())
                    + ": "
                    + Figures.on(table.scale(), s.atLow())
                    + " to "
                    + Figures.on(table.scale(), s.atHigh())));
    if (!spread.decisive().isEmpty()) {
      lines.add(
          "  ",
          "settings that move the answer by more than the numbers do: "
              + spread.decisive().stream()
                  .map(a ->
                      a.setting()
                          + "="
                          + a.value()
                          + " gives "
                          + Figures.on(table.scale(), a.answer()))
                  .collect(Collectors.joining("; ")));
    }
  }

  private void aside(List<SetAside> aside) {
    if (!aside.isEmpty()) {
      lines.add(
          "  ",
          "set aside: " + aside.stream().map(SetAside::toString).collect(Collectors.joining("; ")));
    }
  }

  private void leftOut(IssueTable table) {
    lines.add("", table.name() + ": no forecast");
    lines.add("  ", tooFew(table));
    aside(table.aside());
    lines.gap();
  }

  /** Why there is no forecast. */
  public static String tooFew(IssueTable table) {
    List<String> names = table.stakes().stream().map(Stake::name).toList();
    return names.isEmpty()
        ? "no party has a position, salience and influence; two are needed"
        : "only " + Words.list(names) + " has a position, salience and influence; two are needed";
  }
}
