package parley.stability.symbolic;

/**
 * The best, bit by bit, that each state's moves lead to. After each bit only the moves are left
 * whose earlier bits are the best.
 */
final class Best {

  private final Diagrams diagrams;
  private Moves moves;

  Best(Diagrams diagrams, Moves moves) {
    this.diagrams = diagrams;
    this.moves = moves;
  }

  /** Where the best of the states after has the bit. */
  int next(int bit) {
    int told = moves.somewhere(bit);
    moves = moves.within(diagrams.iff(bit, told));
    return moves.from(told);
  }

  /** Leaves only moves from states that are told as these are. */
  void from(int states) {
    moves = moves.within(moves.told(states));
  }

  /** The states after the moves left. */
  int after() {
    return moves.after();
  }

  int living() {
    return moves.pairs();
  }
}
