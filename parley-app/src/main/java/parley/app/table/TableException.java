package parley.app.table;

import java.util.List;
import java.util.stream.Collectors;
import parley.yaml.Problem;

/** A table that cannot be used, with all that is wrong with it. */
public final class TableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  TableException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** At least one. */
  public List<Problem> problems() {
    return problems;
  }
}
