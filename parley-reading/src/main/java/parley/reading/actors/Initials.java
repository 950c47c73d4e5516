package parley.reading.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.dictionaries.Folding;

/**
 * The organisations of a report by the first letters of their names, so that the WDU is the Wharf
 * and Dock Union where the report never says so. Letters that fit two of them are nobody's.
 */
final class Initials {

  /** Words that an acronym leaves out, or not. */
  private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "s");

  /** Second halves of closed compounds of which acronyms keep the letter: USW, the Steelworkers. */
  private static final String WORKERS = "workers";

  private static final int LONGEST = 6;

  private final Map<String, Set<Figure>> byLetters = new HashMap<>();

  Initials(List<Figure> figures) {
    for (Figure figure : figures) {
      boolean body =
          switch (figure.type) {
            case ORGANISATION, GROUP, BODY -> true;
            case STATE, GOVERNMENT, PERSON, UNNAMED, JOINT -> false;
          };
      if (body && figure.words.size() > 1) {
        put(letters(figure.words, false, false), figure);
        put(letters(figure.words, true, false), figure);
        put(letters(figure.words, false, true), figure);
      }
    }
  }

  private void put(String letters, Figure figure) {
    byLetters.computeIfAbsent(letters, l -> new HashSet<>()).add(figure);
  }

  private static String letters(List<String> words, boolean small, boolean halves) {
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      if (small || !SMALL.contains(word)) {
        letters.append(word.charAt(0));
        boolean closed = word.endsWith(WORKERS) && word.length() > WORKERS.length();
        letters.append(halves && closed ? WORKERS.substring(0, 1) : "");
      }
    }
    return letters.toString();
  }

  /** The first letters of all words but the small ones. */
  static String of(List<String> words) {
    return letters(words, false, false);
  }

  /** Whether a name is written as letters that stand for a longer one: WDU, U.N. */
  static boolean written(String name) {
    String letters = name.replace(".", "");
    return letters.length() > 1
        && letters.length() <= LONGEST
        && letters.codePoints().allMatch(Character::isUpperCase);
  }

  /** Whose name begins its words with these letters, if only one's does. */
  @Nullable Figure of(String acronym) {
    Set<Figure> fitting = byLetters.getOrDefault(Folding.key(acronym), Set.of());
    return written(acronym) && fitting.size() == 1 ? fitting.iterator().next() : null;
  }
}
