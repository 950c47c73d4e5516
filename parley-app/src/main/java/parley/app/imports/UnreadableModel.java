package parley.app.imports;

/** Thrown where a file is not the model it should be: one line with the place and what to do. */
public final class UnreadableModel extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String problem;

  UnreadableModel(String problem) {
    super(problem);
    this.problem = problem;
  }

  /** What is wrong, where, and what to do, in one line. */
  public String problem() {
    return problem;
  }
}
