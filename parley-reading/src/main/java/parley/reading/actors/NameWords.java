package parley.reading.actors;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Figures by the words that a short name may leave of theirs, so that a report with thousands of
 * names does not compare each with all.
 */
final class NameWords {

  private final Map<String, Set<Figure>> byWord = new HashMap<>();

  /** To be called again when the figure's words have changed. */
  void add(Figure figure) {
    List<String> words = figure.words;
    if (words.isEmpty()) {
      return; // a dictionary's name in no letters
    }
    put(words.getFirst(), figure);
    put(head(figure), figure);
    if (words.size() > 1) {
      put(opening(words), figure);
    }
  }

  private void put(String words, Figure figure) {
    byWord.computeIfAbsent(words, w -> new LinkedHashSet<>()).add(figure);
  }

  /**
   * All whose name begins with the word or says with it what they are, in the order in which they
   * were made; perhaps with some who were once named so.
   */
  Set<Figure> with(String word) {
    return byWord.getOrDefault(word, Set.of());
  }

  /** As {@link #with}, those whose names begin with the first words of these. */
  Set<Figure> beginning(List<String> words) {
    return with(words.size() > 1 ? opening(words) : words.getFirst());
  }

  /** What it is: League, also in the League of Osk. */
  static String head(Figure figure) {
    int of = figure.words.indexOf("of");
    return of > 1 ? figure.words.get(of - 1) : figure.words.getLast();
  }

  private static String opening(List<String> words) {
    return words.get(0) + " " + words.get(1);
  }
}
