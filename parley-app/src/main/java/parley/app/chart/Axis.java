package parley.app.chart;

import java.util.ArrayList;
import java.util.List;
import parley.talks.Estimate;

/**
 * A scale laid along a line of the picture.
 *
 * @param scale its two ends
 * @param from where the low end is drawn
 * @param to where the high end is drawn
 */
record Axis(Estimate scale, double from, double to) {

  private static final int MOST_MARKS = 6;

  double at(double value) {
    double width = scale.high() - scale.low();
    double share = width == 0 ? 0.5 : (value - scale.low()) / width;
    return from + Math.clamp(share, 0, 1) * (to - from);
  }

  /** Round numbers along the scale. */
  List<Double> marks() {
    double width = scale.high() - scale.low();
    if (width == 0) {
      return List.of(scale.low());
    }
    double step = Math.pow(10, Math.floor(Math.log10(width)));
    for (double share : new double[] {0.1, 0.2, 0.25, 0.5, 1}) {
      if (width / (step * share) <= MOST_MARKS) {
        step *= share;
        break;
      }
    }
    List<Double> marks = new ArrayList<>();
    double first = Math.ceil(scale.low() / step - 1e-9);
    for (int i = 0; (first + i) * step <= scale.high() + step * 1e-9; i++) {
      marks.add((first + i) * step);
    }
    return marks;
  }
}
