package parley.bargaining.spread;

import java.util.ArrayList;
import parley.bargaining.Figures;
import parley.bargaining.IssueTable;
import parley.bargaining.Stake;
import parley.talks.Estimate;

/** Takes numbers that are given exactly as known only so far, because somebody says so. */
public final class Margin {

  private Margin() {}

  /**
   * The table with its exact numbers as ranges: positions so many hundredths of the scale to either
   * side, salience so many points, influence so many hundredths of itself. Ranges stay.
   *
   * @param percent from 0 to 100
   */
  public static IssueTable widen(IssueTable table, double percent) {
    if (!(percent >= 0 && percent <= 100)) {
      throw new IllegalArgumentException("a margin from 0 to 100, not " + percent);
    }
    var scale = table.scale();
    double reach = (scale.high() - scale.low()) * percent / 100;
    var stakes =
        table.stakes().stream()
            .map(s ->
                new Stake(
                    s.party(),
                    s.name(),
                    widen(s.position(), reach, scale),
                    widen(s.salience(), percent, new Estimate(0, 100)),
                    widen(
                        s.influence(),
                        s.influence().high() * percent / 100,
                        new Estimate(0, Stake.MOST))))
            .toList();
    var assumptions = new ArrayList<>(table.assumptions());
    assumptions.add(
        "Numbers given exactly are taken as known within "
            + Figures.of(percent)
            + " % (of the scale, of full salience, of the influence itself), as asked for.");
    return new IssueTable(table.id(), table.name(), scale, stakes, table.aside(), assumptions);
  }

  private static Estimate widen(Estimate number, double reach, Estimate within) {
    return number.isExact()
        ? new Estimate(
            Math.max(within.low(), number.low() - reach),
            Math.min(within.high(), number.high() + reach))
        : number;
  }
}
