package parley.app.findings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.bargaining.IssueTable;
import parley.bargaining.SetAside;
import parley.bargaining.Stake;
import parley.bargaining.expectedutility.Forecast;
import parley.bargaining.expectedutility.Inquiry;
import parley.bargaining.expectedutility.Move;
import parley.bargaining.expectedutility.Offer;
import parley.bargaining.expectedutility.Round;
import parley.bargaining.expectedutility.Settings;
import parley.talks.Estimate;

/**
 * Forecasts as JSON: the baselines first. Numbers have twelve figures, so that they are the same on
 * every machine.
 */
public final class ForecastJson {

  private static final MathContext FIGURES = new MathContext(12);

  /** Offers listed for one round; the others are only counted. */
  private static final int MOST_OFFERS = 1000;

  private ForecastJson() {}

  record Root(List<IssueView> issues, List<LeftOut> leftOut) {}

  record LeftOut(String issue, String name, List<AsideView> aside) {}

  record IssueView(
      String issue,
      String name,
      List<Double> scale,
      double weightedMean,
      double weightedMedian,
      @Nullable List<Double> weightedMedianInterval,
      double mean,
      double median,
      double forecast,
      String model,
      String stopped,
      SettingsView settings,
      List<PartyView> parties,
      List<RoundView> rounds,
      SpreadJson.@Nullable SpreadView spread,
      List<String> assumptions,
      List<AsideView> aside) {}

  record SettingsView(
      String divisor,
      String choice,
      boolean capitulation,
      String estimate,
      String risk,
      double statusQuo,
      String outcome,
      int rounds,
      double tolerance) {}

  record PartyView(
      String party,
      String name,
      List<Double> position,
      List<Double> salience,
      List<Double> influence) {}

  record AsideView(String party, String name, String reason) {}

  record RoundView(
      int round,
      double weightedMean,
      double weightedMedian,
      @Nullable List<Double> weightedMedianInterval,
      List<MoveView> moves,
      List<OfferView> offers,
      @Nullable Integer offersLeftOut) {}

  record MoveView(
      String party,
      double before,
      double after,
      double security,
      double risk,
      int offers,
      @Nullable OfferView taken,
      @Nullable String why) {}

  record OfferView(
      String from, String to, String kind, double resisting, double challenge, double position) {}

  /** The forecasts, and the issues there is none for, ended by a line feed. */
  public static String of(List<IssueForecast> forecasts, List<IssueTable> leftOut) {
    return FindingsJson.of(
        new Root(
            forecasts.stream().map(ForecastJson::issue).toList(),
            leftOut.stream().map(t -> new LeftOut(t.id(), t.name(), aside(t.aside()))).toList()));
  }

  private static IssueView issue(IssueForecast found) {
    Forecast forecast = found.forecast();
    IssueTable table = found.table();
    return new IssueView(
        table.id(),
        table.name(),
        ends(table.scale()),
        round(forecast.baselines().weightedMean()),
        round(forecast.baselines().weightedMedian().low()),
        interval(forecast.baselines().weightedMedian()),
        round(forecast.baselines().mean()),
        round(forecast.baselines().median()),
        round(forecast.outcome()),
        "expected utility",
        forecast.stopped().word(),
        settings(forecast.settings()),
        table.stakes().stream().map(ForecastJson::party).toList(),
        forecast.rounds().stream().map(r -> round(forecast, r)).toList(),
        found.spread().map(SpreadJson::view).orElse(null),
        table.assumptions(),
        aside(table.aside()));
  }

  private static SettingsView settings(Settings settings) {
    return new SettingsView(
        settings.divisor().word(),
        settings.choice().word(),
        settings.capitulation(),
        settings.estimate().word(),
        settings.risk().word(),
        settings.statusQuo(),
        settings.outcome().word(),
        settings.rounds(),
        settings.tolerance());
  }

  private static PartyView party(Stake stake) {
    return new PartyView(
        stake.party(),
        stake.name(),
        ends(stake.position()),
        ends(stake.salience()),
        ends(stake.influence()));
  }

  private static List<AsideView> aside(List<SetAside> aside) {
    return aside.stream().map(a -> new AsideView(a.party(), a.name(), a.reason())).toList();
  }

  private static RoundView round(Forecast forecast, Round round) {
    Inquiry asked = forecast.ask(round.number());
    int made = round.moves().stream().mapToInt(Move::offers).sum();
    boolean all = made <= MOST_OFFERS;
    List<OfferView> offers =
        all ? asked.offers().stream().map(ForecastJson::offer).toList() : List.of();
    return new RoundView(
        round.number(),
        round(round.weightedMean()),
        round(round.weightedMedian().low()),
        interval(round.weightedMedian()),
        round.moves().stream().map(m -> move(m, all ? asked.why(m.party()) : null)).toList(),
        offers,
        all ? null : made);
  }

  private static MoveView move(Move move, @Nullable String why) {
    return new MoveView(
        move.party(),
        round(move.before()),
        round(move.after()),
        round(move.security()),
        round(move.exponent()),
        move.offers(),
        move.taken().map(ForecastJson::offer).orElse(null),
        why);
  }

  static OfferView offer(Offer offer) {
    return new OfferView(
        offer.from(),
        offer.to(),
        offer.kind().word(),
        round(offer.resisting()),
        round(offer.challenge()),
        round(offer.position()));
  }

  static double round(double value) {
    return new BigDecimal(value).round(FIGURES).doubleValue();
  }

  static List<Double> ends(Estimate estimate) {
    return List.of(round(estimate.low()), round(estimate.high()));
  }

  private static @Nullable List<Double> interval(Estimate estimate) {
    return estimate.isExact() ? null : ends(estimate);
  }
}
