package parley.process;

/** Where a step stands. */
public enum StepStatus {
  /** It holds. */
  DONE,
  /** Every condition and earlier step holds, and one party's own options complete it. */
  OPEN,
  /** Neither. */
  BLOCKED
}
