package parley.app.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.app.table.Cells.Cell;
import parley.talks.formula.Nearest;
import parley.talks.formula.Quoted;

/**
 * What the columns of a table hold, by their names: actor, description, influence, and a position
 * and a salience for each issue.
 */
final class Header {

  /** The columns of one issue. */
  record Columns(String issue, int position, int salience) {}

  private static final List<String> KNOWN =
      List.of("Actor", "Description", "Influence", "Position", "Salience");
  private static final Pattern ACTOR = Pattern.compile("(?i)actors?|name|party|stakeholder");
  private static final Pattern DESCRIPTION = Pattern.compile("(?i)desc(?:ription)?");
  private static final Pattern INFLUENCE =
      Pattern.compile("(?i)influence|power|capabilit(?:y|ies)|weight");
  private static final Pattern OF_ISSUE =
      Pattern.compile("(?i)(.*?)[ _:-]*(position|pstn|pos|salience|sal)[ _:-]*(.*)");

  private final List<Cell> cells;
  private final Faults faults;
  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final Map<String, Integer> saliences = new LinkedHashMap<>();
  private final List<Integer> actor = new ArrayList<>();
  private final List<Integer> influence = new ArrayList<>();

  Header(List<Cell> cells, Faults faults) {
    this.cells = cells;
    this.faults = faults;
    for (int i = 0; i < cells.size(); i++) {
      take(i, cells.get(i));
    }
    require(actor, "Actor");
    require(influence, "Influence");
    for (String issue : positions.keySet()) {
      if (!saliences.containsKey(issue)) {
        partner(positions.get(issue), "salience");
      }
    }
    for (String issue : saliences.keySet()) {
      if (!positions.containsKey(issue)) {
        partner(saliences.get(issue), "position");
      }
    }
    if (positions.isEmpty() && saliences.isEmpty()) {
      faults.add(
          cells.getLast(), "no issue", "add a column for the position and one for the salience");
    }
  }

  /** Whether a row names columns, rather than the scenario that some tools put before them. */
  static boolean isHeader(List<Cell> cells) {
    return cells.stream().anyMatch(cell -> ACTOR.matcher(cell.text()).matches());
  }

  private void take(int column, Cell cell) {
    Matcher ofIssue = OF_ISSUE.matcher(cell.text());
    if (ACTOR.matcher(cell.text()).matches()) {
      once(actor, column);
    } else if (INFLUENCE.matcher(cell.text()).matches()) {
      once(influence, column);
    } else if (ofIssue.matches()) {
      boolean position = ofIssue.group(2).toLowerCase(Locale.ROOT).startsWith("p");
      String issue = (ofIssue.group(1) + " " + ofIssue.group(3)).strip();
      if ((position ? positions : saliences).putIfAbsent(issue, column) != null) {
        again(cell);
      }
    } else if (!cell.isEmpty() && !DESCRIPTION.matcher(cell.text()).matches()) {
      faults.add(
          cell,
          "no column is called " + Quoted.of(cell.text()),
          Nearest.to(cell.text(), KNOWN)
              .map(near -> "did you mean " + near + "?")
              .orElse("the columns are " + String.join(", ", KNOWN)));
    }
  }

  private void once(List<Integer> found, int column) {
    if (!found.isEmpty()) {
      again(cells.get(column));
    }
    found.add(column);
  }

  private void again(Cell cell) {
    faults.add(cell, "a second column " + Quoted.of(cell.text()), "keep one of them");
  }

  private void require(List<Integer> found, String name) {
    if (found.isEmpty()) {
      faults.add(
          cells.getFirst(), "no column " + name, "the columns are " + String.join(", ", KNOWN));
    }
  }

  private void partner(int column, String missing) {
    Cell cell = cells.get(column);
    faults.add(
        cell,
        Quoted.of(cell.text()) + " has no column for its " + missing,
        "add one: each issue has a position and a salience");
  }

  int actor() {
    return actor.getFirst();
  }

  int influence() {
    return influence.getFirst();
  }

  OptionalInt description() {
    for (int i = 0; i < cells.size(); i++) {
      if (DESCRIPTION.matcher(cells.get(i).text()).matches()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The issues in the order of their columns; one that has no name is simply the issue. */
  List<Columns> issues() {
    return positions.entrySet().stream()
        .map(e ->
            new Columns(e.getKey(), e.getValue(), saliences.getOrDefault(e.getKey(), e.getValue())))
        .toList();
  }
}
