package parley.reading.events;

import java.util.List;

/** One thing that a pattern wants beside its verb. */
sealed interface Piece {

  /** Any one of these phrases, each a list of words in a row. */
  record Words(List<List<String>> alternatives) implements Piece {

    public Words {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** The place of somebody who takes part. */
  enum Role implements Piece {
    SOURCE,
    TARGET,
    BOTH,
    /** Any phrase, skipped. */
    SKIPPED
  }
}
