package parley.app.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import parley.bargaining.IssueMatrix;
import parley.bargaining.IssueTable;
import parley.bargaining.Stake;
import parley.talks.Estimate;

/**
 * Writes the field's table of actors. Positions are brought to a scale from 0 to 100; of a range
 * the middle is written, as other tools know no ranges.
 */
public final class TableWriter {

  private TableWriter() {}

  /** The table, with a row for every party that has a stake in an issue. */
  public static String write(IssueMatrix matrix) {
    StringBuilder out = new StringBuilder();
    StringJoiner head = row().add("Actor").add("Description").add("Influence");
    for (IssueTable issue : matrix.issues()) {
      head.add(cell(issue.id() + " Position")).add(cell(issue.id() + " Salience"));
    }
    out.append(head);
    for (Stake first : first(matrix).values()) {
      StringJoiner row =
          row()
              .add(cell(first.party()))
              .add(first.name().equals(first.party()) ? "" : cell(first.name()))
              .add(number(first.influence().middle()));
      for (IssueTable issue : matrix.issues()) {
        Optional<Stake> stake = issue.find(first.party());
        row.add(cell(stake, s -> number(onHundred(issue.scale(), s.position().middle()))));
        row.add(cell(stake, s -> number(s.salience().middle())));
      }
      out.append(row);
    }
    return out.toString();
  }

  /** Whether the table cannot say all of it: ranges, or influence that differs by issue. */
  public static boolean isSimplified(IssueMatrix matrix) {
    Map<String, Stake> first = first(matrix);
    return matrix.issues().stream()
        .flatMap(issue -> issue.stakes().stream())
        .anyMatch(s ->
            !s.isExact()
                || first.getOrDefault(s.party(), s).influence().middle() != s.influence().middle());
  }

  private static Map<String, Stake> first(IssueMatrix matrix) {
    Map<String, Stake> first = new LinkedHashMap<>();
    for (IssueTable issue : matrix.issues()) {
      issue.stakes().forEach(stake -> first.putIfAbsent(stake.party(), stake));
    }
    return first;
  }

  private static double onHundred(Estimate scale, double position) {
    boolean already = scale.low() == 0 && scale.high() == 100;
    return already ? position : 100 * (position - scale.low()) / (scale.high() - scale.low());
  }

  private static StringJoiner row() {
    return new StringJoiner(",", "", "\r\n");
  }

  private static String cell(Optional<Stake> stake, Function<Stake, String> number) {
    return stake.map(number).orElse("");
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) <= Stake.MOST
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  /** What a spreadsheet would take for a formula gets an apostrophe before it. */
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return CSVFormat.DEFAULT.format(formula ? "'" + text : text);
  }
}
