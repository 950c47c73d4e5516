package parley.app.material;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of CSV files (RFC 4180). */
public final class CsvRow {

  private CsvRow() {}

  /**
   * One line with its end. A cell that a spreadsheet would take for a formula starts with an
   * apostrophe.
   */
  public static String of(Stream<String> cells) {
    return cells.map(CsvRow::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String value) {
    String safe =
        !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !value.equals("---")
            ? "'" + value
            : value;
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
