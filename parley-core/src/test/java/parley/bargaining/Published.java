package parley.bargaining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import parley.talks.Estimate;

/** Recorded numbers of others, a line a fact, its cells parted by bars. */
public record Published(List<String[]> lines) {

  public static Published read(String name) {
    try (var in = Published.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError(name + " is not there");
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Published(
          text.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\\|", -1)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<String[]> lines(String kind) {
    return lines.stream().filter(line -> line[0].equals(kind)).toList();
  }

  /** The actors of a file on one issue. */
  public IssueTable table() {
    return Tables.of(
        lines("actor").stream()
            .map(line -> stake(line[1], number(line, 2), number(line, 3), number(line, 4)))
            .toList());
  }

  /** The actors of one issue of many. */
  public IssueTable table(String issue) {
    return Tables.of(
        lines("stake").stream()
            .filter(line -> line[1].equals(issue))
            .map(line -> stake(line[2], number(line, 3), number(line, 4), number(line, 5)))
            .toList());
  }

  private static Stake stake(String name, double influence, double salience, double position) {
    return new Stake(
        name, name, Estimate.of(position), Estimate.of(100 * salience), Estimate.of(influence));
  }

  public static double number(String[] line, int cell) {
    return Double.parseDouble(line[cell]);
  }
}
