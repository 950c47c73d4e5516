package parley.language.words;

/**
 * A word or mark and where it stands.
 *
 * @param text the word as the models are to see it: odd characters replaced
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 */
public record Word(String text, int start, int end) {

  boolean touches(Word next) {
    return end == next.start;
  }
}
