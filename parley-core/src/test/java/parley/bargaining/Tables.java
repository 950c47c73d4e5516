package parley.bargaining;

import java.util.ArrayList;
import java.util.List;
import parley.talks.Estimate;

/** Tables for tests, a line a party: {@code name influence salience position}. */
public final class Tables {

  private Tables() {}

  /** Numbers or ranges such as {@code 10..30}; the name is also the id. */
  public static IssueTable of(String... lines) {
    var stakes = new ArrayList<Stake>();
    for (var line : lines) {
      var cells = line.split(" +", -1);
      stakes.add(
          new Stake(
              cells[0], cells[0], estimate(cells[3]), estimate(cells[2]), estimate(cells[1])));
    }
    return of(stakes);
  }

  /** Of parties that span the scale. */
  public static IssueTable of(List<Stake> stakes) {
    double low = stakes.stream().mapToDouble(s -> s.position().low()).min().orElse(0);
    double high = stakes.stream().mapToDouble(s -> s.position().high()).max().orElse(0);
    return new IssueTable(
        "issue", "The issue", new Estimate(low, high), stakes, List.of(), List.of());
  }

  private static Estimate estimate(String cell) {
    var ends = cell.split("\\.\\.", -1);
    return new Estimate(Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1]));
  }
}
