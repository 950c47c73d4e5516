package parley.app.table;

import java.util.ArrayList;
import java.util.List;
import parley.app.table.Cells.Cell;
import parley.yaml.Problem;
import parley.yaml.Problem.Severity;

/** Gathers what is wrong with one table. */
final class Faults {

  /** More than anybody mends at once. */
  private static final int MOST = 100;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(Cell at, String message, String advice) {
    add(at.line(), at.column(), message, advice);
  }

  void add(int line, int column, String message, String advice) {
    if (problems.size() < MOST) {
      problems.add(new Problem(file, Severity.ERROR, line, column, message, advice));
    }
  }

  void check() throws TableException {
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
  }

  List<Problem> all() {
    return problems;
  }
}
