package parley.app.findings;

import static parley.app.findings.ForecastJson.ends;
import static parley.app.findings.ForecastJson.round;

import java.util.List;
import parley.bargaining.spread.Alternative;
import parley.bargaining.spread.Band;
import parley.bargaining.spread.SpreadFindings;
import parley.bargaining.spread.Swing;

/** How far a forecast can be off, as JSON. */
final class SpreadJson {

  private SpreadJson() {}

  record BandView(double low, double middle, double high) {}

  record SwingView(
      String party, String input, List<Double> range, double atLow, double atHigh, double width) {}

  record AlternativeView(
      String setting, String value, double forecast, double change, boolean beyondBand) {}

  record SpreadView(
      int draws,
      long seed,
      BandView weightedMean,
      BandView weightedMedian,
      BandView forecast,
      BandView forecastOverSettings,
      List<SwingView> swings,
      List<AlternativeView> settings) {}

  static SpreadView view(SpreadFindings spread) {
    return new SpreadView(
        spread.draws(),
        spread.seed(),
        band(spread.weightedMean()),
        band(spread.weightedMedian()),
        band(spread.forecast()),
        band(spread.forecastOverSettings()),
        spread.swings().stream().map(SpreadJson::swing).toList(),
        spread.alternatives().stream().map(SpreadJson::alternative).toList());
  }

  private static BandView band(Band band) {
    return new BandView(round(band.low()), round(band.middle()), round(band.high()));
  }

  private static SwingView swing(Swing swing) {
    return new SwingView(
        swing.party(),
        swing.input().word(),
        ends(swing.range()),
        round(swing.atLow()),
        round(swing.atHigh()),
        round(swing.width()));
  }

  private static AlternativeView alternative(Alternative other) {
    return new AlternativeView(
        other.setting(),
        other.value(),
        round(other.answer()),
        round(other.change()),
        other.isBeyondBand());
  }
}
