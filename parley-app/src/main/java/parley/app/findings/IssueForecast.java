package parley.app.findings;

import java.util.Optional;
import parley.bargaining.IssueTable;
import parley.bargaining.expectedutility.Forecast;
import parley.bargaining.spread.SpreadFindings;

/**
 * What is forecast for one issue.
 *
 * @param spread how far it can be off, where that was asked for
 */
public record IssueForecast(Forecast forecast, Optional<SpreadFindings> spread) {

  public IssueTable table() {
    return forecast.table();
  }
}
