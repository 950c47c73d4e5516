package parley.stability.symbolic;

/**
 * Thrown in the middle of an operation on diagrams where the time or the nodes allowed are used.
 */
final class OutOfBudgetException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String reason;

  OutOfBudgetException(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  /** What was used up, in words. */
  String reason() {
    return reason;
  }
}
