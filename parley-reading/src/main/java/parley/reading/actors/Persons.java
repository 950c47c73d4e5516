package parley.reading.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people met so far, by the words of their names. */
final class Persons {

  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "KOR", "PRK", "TWN", "VNM", "KHM", "MMR", "HUN", "IGO");

  private final Map<String, List<Figure>> byWord = new HashMap<>();

  void add(String word, Figure figure) {
    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(figure);
  }

  /** The person whose full name agrees with these words: one is part of the other. */
  @Nullable Figure same(List<String> words) {
    List<Figure> candidates = byWord.getOrDefault(words.getLast(), List.of());
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Figure figure = candidates.get(i);
      List<String> theirs = figure.words;
      boolean part =
          Collections.indexOfSubList(theirs, words) >= 0
              || Collections.indexOfSubList(words, theirs) >= 0;
      boolean middleName =
          words.size() > 1
              && theirs.size() > 1
              && words.getFirst().equals(theirs.getFirst())
              && words.getLast().equals(theirs.getLast());
      boolean surname = words.size() > 1 || surname(figure, words.getFirst());
      if (surname && (part || middleName)) {
        return figure;
      }
    }
    return null;
  }

  private static boolean surname(Figure figure, String word) {
    if (figure.words.getLast().equals(word)) {
      return true;
    }
    boolean familyFirst = familyFirst(figure.code) || familyFirst(figure.nationCode);
    return familyFirst && figure.words.getFirst().equals(word);
  }

  private static boolean familyFirst(@Nullable String code) {
    return code != null && FAMILY_FIRST.contains(code.substring(0, Math.min(3, code.length())));
  }
}
