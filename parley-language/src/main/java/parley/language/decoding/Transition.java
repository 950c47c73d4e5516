package parley.language.decoding;

/**
 * One step of the parser, as the published model names it: an arc between the top of the stack and
 * the next token, what happens to the stack, and the arc's label ({@code L_R_nsubj}).
 */
record Transition(Direction direction, Move move, String label) {

  /** Which way the arc points. */
  enum Direction {
    /** No arc. */
    NONE,
    /** The top of the stack depends on the next token. */
    LEFT,
    /** The next token depends on the top of the stack. */
    RIGHT
  }

  /** What happens to the top of the stack. */
  enum Move {
    /** The passed tokens return to the stack and the next token follows them. */
    SHIFT,
    /** The top leaves the stack for good. */
    REDUCE,
    /** The top is set aside among the passed tokens. */
    PASS
  }

  /**
   * @throws IllegalArgumentException if the name is not a transition's
   */
  static Transition parse(String name) {
    String[] parts = name.split("_", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a transition: " + name);
    }
    Direction direction =
        switch (parts[0]) {
          case "N" -> Direction.NONE;
          case "L" -> Direction.LEFT;
          case "R" -> Direction.RIGHT;
          default -> throw new IllegalArgumentException("not a transition: " + name);
        };
    Move move =
        switch (parts[1]) {
          case "S" -> Move.SHIFT;
          case "R" -> Move.REDUCE;
          case "P" -> Move.PASS;
          default -> throw new IllegalArgumentException("not a transition: " + name);
        };
    return new Transition(direction, move, parts[2]);
  }
}
