package parley.opinion.asking;

/**
 * A model gave no answer. The message says in one line what happened and what to do; it holds no
 * word of the other side, which may be anything.
 */
public final class ModelFailure extends Exception {

  private static final long serialVersionUID = 1L;

  public ModelFailure(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
