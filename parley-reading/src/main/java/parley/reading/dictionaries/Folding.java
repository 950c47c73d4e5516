package parley.reading.dictionaries;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How names are compared: lower case, without accents, full stops and apostrophes, split at spaces
 * and hyphens. "al-Assad" and "Al Assad" are the same two words.
 */
public final class Folding {

  private Folding() {}

  /** The folded words of a name; none if it has no letter or digit. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = unaccented(name);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c) || c == '-' || c == '_' || c == '\u2010' || c == '\u2011') {
        flush(word, words);
      } else if (c != '.' && c != '\'' && c != '\u2019' && c != '\u2018') {
        word.append(c);
      }
    }
    flush(word, words);
    return words;
  }

  /** The folded words joined by single spaces. */
  public static String key(String name) {
    return String.join(" ", words(name));
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static String unaccented(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      }
    }
    return lower;
  }
}
