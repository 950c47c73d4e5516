package parley.app.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.chart.Svg.Anchor;
import parley.bargaining.Figures;
import parley.bargaining.agreement.AgreementSpace;
import parley.bargaining.agreement.Bargainer;
import parley.bargaining.agreement.Deal;
import parley.bargaining.agreement.ParetoSet;
import parley.bargaining.agreement.Settlements;
import parley.talks.Estimate;

/**
 * What each party gets from the packages: an upright scale a party, a line a package. What a party
 * expects without an agreement is marked on its scale.
 */
public final class PackagesChart {

  private static final int LEAST_WIDTH = 560;
  private static final int APART = 120;
  private static final int SIDE = 80;
  private static final int TOP = 56;
  private static final int LENGTH = 300;
  private static final int LINE = 20;
  private static final int LETTER = 8;
  private static final Estimate POINTS = new Estimate(0, 100);
  private static final String FLOOR = "#c4504f";

  private final List<Bargainer> parties;
  private final Axis up = new Axis(POINTS, TOP + LENGTH, TOP);
  private final int width;
  private final Svg svg;

  private PackagesChart(String name, List<Bargainer> parties, int keys) {
    this.parties = parties;
    this.width = Math.max(LEAST_WIDTH, 2 * SIDE + APART * (parties.size() - 1));
    this.svg = new Svg(width, TOP + LENGTH + 44 + keys * LINE, "Packages: " + name);
    String title = Svg.clipped(name, width / LETTER - 30) + ": what each party gets";
    svg.text(16, 22, Anchor.START, "", true, title);
  }

  /** The chart as an SVG document. */
  public static String of(
      String name,
      AgreementSpace space,
      Optional<Settlements> settlements,
      Optional<ParetoSet> pareto) {
    Map<Deal, String> solutions = new LinkedHashMap<>();
    settlements.ifPresent(settled -> {
      solutions.merge(settled.nash(), "Nash", PackagesChart::and);
      solutions.merge(settled.kalaiSmorodinsky(), "Kalai-Smorodinsky", PackagesChart::and);
      solutions.merge(settled.egalitarian(), "equal gains", PackagesChart::and);
    });
    PackagesChart chart = new PackagesChart(name, space.bargain().parties(), solutions.size() + 2);
    chart.axes();
    pareto.ifPresent(set -> set.sample().forEach(deal -> chart.line(deal, "currentColor", 1, 0.3)));
    int number = 0;
    for (Deal deal : solutions.keySet()) {
      chart.line(deal, Svg.colour(number++), 3, 1);
    }
    chart.keys(solutions, pareto);
    return chart.svg.toString();
  }

  private static String and(String one, String other) {
    return one + ", " + other;
  }

  private double across(int party) {
    return parties.size() == 1
        ? width / 2.0
        : SIDE + (double) party / (parties.size() - 1) * (width - 2 * SIDE);
  }

  private void axes() {
    int letters = (width - 2 * SIDE) / Math.max(1, parties.size() - 1) / LETTER;
    for (double mark : up.marks()) {
      double y = up.at(mark);
      svg.line("currentColor", 1, "", 0.12, across(0), y, across(parties.size() - 1), y);
      svg.text(across(0) - 12, y + 4, Anchor.END, "", false, Figures.of(mark));
    }
    for (int party = 0; party < parties.size(); party++) {
      double x = across(party);
      double floor = up.at(parties.get(party).noAgreementPoints());
      svg.line("currentColor", 1, "", 0.6, x, up.at(0), x, up.at(100));
      svg.line(FLOOR, 6, "", 0.45, x, up.at(0), x, floor);
      svg.line(FLOOR, 2, "", 1, x - 8, floor, x + 8, floor);
      svg.text(x, TOP - 12, Anchor.MIDDLE, "", false, Svg.clipped(name(party), letters));
    }
  }

  private String name(int party) {
    return parties.get(party).name();
  }

  private void line(Deal deal, String colour, double thick, double opacity) {
    double[] points = new double[2 * parties.size()];
    for (int party = 0; party < parties.size(); party++) {
      points[2 * party] = across(party);
      points[2 * party + 1] = up.at(deal.points().get(party));
    }
    svg.line(colour, thick, "", opacity, points);
    if (opacity == 1) {
      for (int party = 0; party < parties.size(); party++) {
        svg.dot(
            points[2 * party],
            points[2 * party + 1],
            4,
            colour,
            name(party) + ": " + Figures.of(deal.points().get(party)));
      }
    }
  }

  private void keys(Map<Deal, String> solutions, Optional<ParetoSet> pareto) {
    double y = TOP + LENGTH + 34;
    int number = 0;
    for (String solution : solutions.values()) {
      key(Svg.colour(number++), 3, 1, y, solution);
      y += LINE;
    }
    key(
        "currentColor",
        1,
        0.5,
        y,
        pareto.map(PackagesChart::listed).orElse("nothing is acceptable to all: no package drawn"));
    key(FLOOR, 6, 0.45, y + LINE, "less than the party expects without an agreement");
  }

  private static String listed(ParetoSet pareto) {
    return (pareto.isListed() ? "all " : pareto.sample().size() + " of ")
        + pareto.count()
        + " Pareto-optimal packages";
  }

  private void key(String colour, double thick, double opacity, double y, String words) {
    svg.line(colour, thick, "", opacity, 16, y - 4, 44, y - 4);
    svg.text(52, y, Anchor.START, "", false, words);
  }
}
