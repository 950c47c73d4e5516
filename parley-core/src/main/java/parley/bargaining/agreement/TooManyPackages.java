package parley.bargaining.agreement;

/** There is more than can be gone through; the message says how much and what to do. */
public final class TooManyPackages extends RuntimeException {

  private static final long serialVersionUID = 1;

  TooManyPackages(String message) {
    super(message);
  }
}
