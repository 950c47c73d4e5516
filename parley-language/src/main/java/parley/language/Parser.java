package parley.language;

import java.util.List;

/** Splits English text into sentences and analyses each one. Implementations are thread-safe. */
public interface Parser {

  /**
   * The sentences of one paragraph, in order. Token offsets are UTF-16 code units into {@code
   * paragraph}, end exclusive; the text is never rewritten.
   */
  List<Sentence> parse(String paragraph);
}
