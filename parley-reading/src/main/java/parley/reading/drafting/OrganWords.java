package parley.reading.drafting;

import java.util.Map;
import java.util.Set;
import parley.reading.report.WordFile;

/** The words of {@code organs.txt}: what acts for a larger whole. */
final class OrganWords {

  private static final Map<String, Set<String>> LISTS =
      WordFile.lists(OrganWords.class, "organs.txt");

  private OrganWords() {}

  /** Whether an arm of a country is called so. */
  static boolean armed(String word) {
    return has("armed", word);
  }

  /** Whether it is a word for a country. */
  static boolean country(String word) {
    return has("country", word);
  }

  /** Whether it acts for whomever it is of. */
  static boolean inner(String word) {
    return has("inner", word);
  }

  /** Whether committees of it are its own. */
  static boolean union(String word) {
    return has("union", word);
  }

  /** Whether who holds the office speaks for a country. */
  static boolean national(String word) {
    return has("national", word);
  }

  /** Whether who holds the office is nobody's man. */
  static boolean independent(String word) {
    return has("independent", word);
  }

  /** What the holder of an office is head of: an inspector of an inspectorate; else the word. */
  static String bodyOf(String word) {
    return LISTS.getOrDefault("of-body", Set.of()).stream()
        .filter(pair -> pair.startsWith(word + "="))
        .map(pair -> pair.substring(word.length() + 1))
        .findFirst()
        .orElse(word);
  }

  private static boolean has(String list, String word) {
    return LISTS.getOrDefault(list, Set.of()).contains(word);
  }
}
