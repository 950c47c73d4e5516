package parley.reading.dictionaries;

import java.util.List;
import java.util.Optional;

/** Names that can be looked up where a text mentions them. */
interface Names {

  /** The longest name that starts at {@code words[from]} and ends before {@code to}. */
  Optional<Naming> longest(List<String> words, int from, int to);

  /** Whether some name of two words or more begins with this one. */
  boolean opens(String word);
}
