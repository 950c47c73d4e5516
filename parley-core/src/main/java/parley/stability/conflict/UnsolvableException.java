package parley.stability.conflict;

import parley.talks.Flaw;

/** Thrown where a conflict cannot be solved, with what is wrong and what to do. */
public final class UnsolvableException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient Flaw flaw;

  public UnsolvableException(Flaw flaw) {
    super(flaw.message() + "; " + flaw.advice());
    this.flaw = flaw;
  }

  /** What is wrong, and where in the model. */
  public Flaw flaw() {
    return flaw;
  }
}
