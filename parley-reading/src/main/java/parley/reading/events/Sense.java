package parley.reading.events;

import java.util.List;

/**
 * One sense of a verb: what must stand around it, and the code of the act it then names.
 *
 * @param particles words that hang on the verb and make it another: <em>call off</em>
 * @param passive whether only the participle after <em>be</em> has this sense: <em>is due to</em>
 * @param left pieces before the verb, left to right
 * @param right pieces after it, left to right
 * @param code a CAMEO code, or {@link #NONE}
 * @param both whether the act holds both ways, as the dictionaries mark with a pair of codes
 */
record Sense(
    String verb,
    List<String> particles,
    boolean passive,
    List<Piece> left,
    List<Piece> right,
    String code,
    boolean both) {

  /** The code of a verb that names no act. */
  static final String NONE = "---";

  Sense {
    particles = List.copyOf(particles);
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** How much the sense asks for: of two that match, the one that asks for more is meant. */
  int demands() {
    return particles.size() + words(left) + words(right);
  }

  private static int words(List<Piece> pieces) {
    int words = 0;
    for (Piece piece : pieces) {
      words += piece instanceof Piece.Words w ? shortest(w) : 1;
    }
    return words;
  }

  private static int shortest(Piece.Words words) {
    int shortest = words.alternatives().isEmpty() ? 0 : Integer.MAX_VALUE;
    for (List<String> alternative : words.alternatives()) {
      shortest = Math.min(shortest, alternative.size());
    }
    return shortest;
  }

  boolean bare() {
    return particles.isEmpty() && left.isEmpty() && right.isEmpty();
  }
}
