package parley.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.yaml.Problem.Severity;

/** Gathers the problems of one file, up to a number a person still reads. */
public final class Problems {

  private static final int MOST = 100;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  public Problems(String file) {
    this.file = file;
  }

  /** Ends the reading of a file that has more problems than anybody reads. */
  public static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyException() {
      super("too many problems", null, false, false);
    }
  }

  /** Tells of something that makes the file unusable. */
  public void error(Node.Place at, String message, String advice) {
    add(Severity.ERROR, at, message, advice);
  }

  /** Tells of something odd. */
  public void warning(Node.Place at, String message, String advice) {
    if (problems.size() < MOST) {
      add(Severity.WARNING, at, message, advice);
    }
  }

  private void add(Severity severity, Node.Place at, String message, String advice) {
    if (problems.size() >= MOST) {
      problems.add(
          new Problem(
              file,
              severity,
              at.line(),
              at.column(),
              "more than " + MOST + " problems, the rest are not shown",
              "mend these first"));
      throw new TooManyException();
    }
    problems.add(new Problem(file, severity, at.line(), at.column(), message, advice));
  }

  /** Whether nothing has been told. */
  public boolean none() {
    return problems.isEmpty();
  }

  /** All, in the order of the file. */
  public List<Problem> sorted() {
    return problems.stream()
        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }
}
