package parley.app.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The cells of a text of comma-separated values, each with its place. */
final class Cells {

  /**
   * One cell.
   *
   * @param text without the spaces around it
   * @param line from 1
   * @param column in characters from 1
   */
  record Cell(String text, int line, int column) {

    boolean isEmpty() {
      return text.isEmpty();
    }
  }

  private final String text;
  private final char delimiter;

  Cells(String text) {
    this.text = text;
    String head = text.lines().limit(2).reduce("", String::concat);
    this.delimiter = count(head, ';') > count(head, ',') ? ';' : ',';
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /**
   * The rows that hold anything.
   *
   * @param most rows to read; the rest is left
   * @throws IOException where a quote is not closed
   */
  List<List<Cell>> rows(int most) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
    List<List<Cell>> rows = new ArrayList<>();
    Lines lines = new Lines(text);
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        if (record.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(cells(record, lines));
        }
        if (rows.size() == most) {
          break;
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return rows;
  }

  private List<Cell> cells(CSVRecord record, Lines lines) {
    List<Cell> cells = new ArrayList<>();
    int at = (int) record.getCharacterPosition();
    for (String cell : record) {
      lines.moveTo(at);
      cells.add(new Cell(cell.strip(), lines.line, at - lines.start + 1));
      at = next(at);
    }
    return cells;
  }

  /** Where the cell after the one at this place starts. */
  private int next(int at) {
    boolean quoted = false;
    int i = at;
    while (i < text.length() && (quoted || text.charAt(i) != delimiter)) {
      quoted ^= text.charAt(i) == '"';
      i++;
    }
    return Math.min(i + 1, text.length());
  }

  /** Counts lines while it moves forward through a text. */
  private static final class Lines {
    private final String text;
    private int at;
    private int line = 1;
    private int start;

    Lines(String text) {
      this.text = text;
    }

    void moveTo(int place) {
      for (; at < place; at++) {
        if (text.charAt(at) == '\n') {
          line++;
          start = at + 1;
        }
      }
    }
  }
}
