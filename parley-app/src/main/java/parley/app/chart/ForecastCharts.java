package parley.app.chart;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.bargaining.expectedutility.Forecast;

/** The charts of several issues in one picture, one below the other. */
public final class ForecastCharts {

  private static final int GAP = 24;
  private static final Pattern SIZE = Pattern.compile("width=\"(\\d+)\" height=\"(\\d+)\"");

  private ForecastCharts() {}

  /** For each issue how the weight lies, then where the parties stand round by round. */
  public static String of(List<Forecast> forecasts) {
    StringBuilder inside = new StringBuilder();
    int width = 0;
    int y = 0;
    for (Forecast forecast : forecasts) {
      for (String chart :
          List.of(
              WeightChart.of(forecast.table(), forecast.baselines()),
              PositionsChart.of(forecast))) {
        Matcher size = SIZE.matcher(chart);
        if (!size.find()) {
          throw new IllegalStateException("a chart without a size");
        }
        inside.append(chart.replaceFirst("<svg ", "<svg y=\"" + y + "\" "));
        width = Math.max(width, Integer.parseInt(size.group(1)));
        y += Integer.parseInt(size.group(2)) + GAP;
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">\n"
            .formatted(width, y, width, y)
        + inside
        + "</svg>\n";
  }
}
