package parley.stability.reasons;

/** How many states a search may still look at. */
final class Patience {

  private int left;

  Patience(int looks) {
    this.left = looks;
  }

  /** Counts a look at a state. */
  void look() {
    if (left-- <= 0) {
      throw new Over();
    }
  }

  /** Ends a search that takes too long. */
  static final class Over extends RuntimeException {
    private static final long serialVersionUID = 1;

    Over() {
      super("the search is too long", null, false, false);
    }
  }
}
