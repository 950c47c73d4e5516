package parley.app.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.app.table.Cells.Cell;
import parley.app.table.Header.Columns;
import parley.bargaining.IssueMatrix;
import parley.bargaining.IssueTable;
import parley.bargaining.SetAside;
import parley.bargaining.Stake;
import parley.talks.Estimate;
import parley.talks.formula.Quoted;

/**
 * Reads the field's table of actors: one row an actor with its influence, then a position and a
 * salience for each issue, from 0 to 100. A number may be a range: {@code 20..30}.
 */
public final class TableReader {

  /** The most actors of one table. */
  public static final int MOST_ACTORS = 2000;

  private static final int MOST_ISSUES = 200;
  private static final int MOST_BYTES = 8 << 20;
  private static final Estimate SCALE = new Estimate(0, 100);
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");

  private final Faults faults;
  private final Map<Columns, List<Stake>> stakes = new LinkedHashMap<>();
  private final Map<Columns, List<SetAside>> aside = new LinkedHashMap<>();
  private final Map<String, Cell> actors = new HashMap<>();

  private TableReader(Faults faults) {
    this.faults = faults;
  }

  /**
   * Reads a table.
   *
   * @param file what messages call it
   * @throws TableException where it holds anything else
   */
  public static IssueMatrix read(String file, InputStream in) throws IOException, TableException {
    Faults faults = new Faults(file);
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      faults.add(0, 0, "more than 8 MB", "keep to " + MOST_ACTORS + " actors");
      faults.check();
    }
    return new TableReader(faults).matrix(text(bytes, faults));
  }

  private static String text(byte[] bytes, Faults faults) throws TableException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      faults.add(0, 0, "not in UTF-8", "save it as CSV UTF-8");
      throw new TableException(faults.all());
    }
  }

  private IssueMatrix matrix(String text) throws TableException {
    List<List<Cell>> rows = rows(text);
    if (rows.size() > 1 && !Header.isHeader(rows.get(0)) && Header.isHeader(rows.get(1))) {
      rows = rows.subList(1, rows.size());
    }
    if (rows.isEmpty()) {
      faults.add(
          0, 0, "an empty table", "start with Actor,Description,Influence,Position,Salience");
      faults.check();
    }
    if (rows.size() > MOST_ACTORS + 1) {
      Cell first = rows.get(MOST_ACTORS + 1).getFirst();
      faults.add(
          first, "more than 2,000 actors", "leave out or put together those of little weight");
    }
    Header header = new Header(rows.getFirst(), faults);
    if (header.issues().size() > MOST_ISSUES) {
      faults.add(rows.getFirst().getFirst(), "more than 200 issues", "split the table");
    }
    faults.check();
    for (Columns columns : header.issues()) {
      stakes.put(columns, new ArrayList<>());
      aside.put(columns, new ArrayList<>());
    }
    for (List<Cell> row : rows.subList(1, rows.size())) {
      row(header, row);
    }
    faults.check();
    return new IssueMatrix(stakes.keySet().stream().map(this::table).toList());
  }

  private List<List<Cell>> rows(String text) throws TableException {
    try {
      return new Cells(text).rows(MOST_ACTORS + 3);
    } catch (IOException e) {
      faults.add(0, 0, "a quote that is not closed", "double each quote inside a quoted cell");
      throw new TableException(faults.all());
    }
  }

  private void row(Header header, List<Cell> row) {
    Cell name = cell(row, header.actor());
    if (name.isEmpty()) {
      faults.add(name, "an actor without a name", "name it in the column Actor");
      return;
    }
    Cell first = actors.putIfAbsent(name.text(), name);
    if (first != null) {
      faults.add(
          name,
          "a second row for " + Quoted.of(name.text()) + ", first in line " + first.line(),
          "keep one of them, or tell them apart by name");
      return;
    }
    Optional<Estimate> influence =
        number(
            cell(row, header.influence()),
            new Estimate(0, Stake.MOST),
            "influence",
            "give 0 or more",
            name);
    for (Columns issue : header.issues()) {
      Cell position = cell(row, issue.position());
      Cell salience = cell(row, issue.salience());
      if (position.isEmpty() && salience.isEmpty()) {
        aside(issue, name, "no position or salience is given");
        continue;
      }
      Optional<Estimate> at = number(position, SCALE, "position", "give 0 to 100", name);
      Optional<Estimate> cares = number(salience, SCALE, "salience", "give 0 to 100", name);
      if (at.isPresent() && cares.isPresent() && influence.isPresent()) {
        stake(issue, name, at.get(), cares.get(), influence.get());
      }
    }
  }

  private void stake(
      Columns issue, Cell name, Estimate position, Estimate salience, Estimate influence) {
    if (influence.high() < Stake.LEAST) {
      aside(issue, name, "has no influence");
    } else if (salience.high() < Stake.LEAST) {
      aside(issue, name, "does not care (salience 0)");
    } else {
      of(stakes, issue).add(new Stake(name.text(), name.text(), position, salience, influence));
    }
  }

  private void aside(Columns issue, Cell name, String reason) {
    of(aside, issue).add(new SetAside(name.text(), name.text(), reason));
  }

  private static <T> List<T> of(Map<Columns, List<T>> lists, Columns issue) {
    return lists.computeIfAbsent(issue, i -> new ArrayList<>());
  }

  /** A cell of a row; where the row ends before it, an empty one after its last. */
  private static Cell cell(List<Cell> row, int column) {
    if (column < row.size()) {
      return row.get(column);
    }
    Cell last = row.getLast();
    return new Cell("", last.line(), last.column() + last.text().length());
  }

  private Optional<Estimate> number(
      Cell cell, Estimate within, String what, String advice, Cell actor) {
    String of = what + " of " + Quoted.of(actor.text());
    if (cell.isEmpty()) {
      faults.add(
          cell,
          "no " + of,
          advice + (what.equals("influence") ? "" : ", or leave out both position and salience"));
      return Optional.empty();
    }
    String[] ends = cell.text().split("\\.\\.", -1);
    Double low = parsed(ends[0].strip());
    Double high = ends.length == 1 ? low : parsed(ends[1].strip());
    if (ends.length > 2 || low == null || high == null || low > high) {
      faults.add(
          cell,
          "the " + of + ", " + Quoted.of(cell.text()) + ", is not a number or a range",
          "write 25 or 20..30");
      return Optional.empty();
    }
    if (low < within.low() || high > within.high()) {
      faults.add(cell, "the " + of + ", " + cell.text() + ", is out of range", advice);
      return Optional.empty();
    }
    return Optional.of(new Estimate(low, high));
  }

  private static @Nullable Double parsed(String text) {
    return NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
  }

  private IssueTable table(Columns issue) {
    String name = issue.issue().isEmpty() ? "issue" : issue.issue();
    boolean numbered = name.chars().allMatch(Character::isDigit);
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return new IssueTable(
        numbered ? "issue-" + name : id,
        numbered ? "Issue " + name : name,
        SCALE,
        of(stakes, issue),
        of(aside, issue),
        List.of());
  }
}
