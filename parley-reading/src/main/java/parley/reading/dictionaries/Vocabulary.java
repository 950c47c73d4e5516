package parley.reading.dictionaries;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Named lists of words from a file: a line {@code @list title} says what the words below it are,
 * separated by semicolons.
 */
public final class Vocabulary {

  private final Map<String, Set<String>> lists = new HashMap<>();

  Vocabulary(String text) {
    Set<String> current = new HashSet<>();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("@list ")) {
        current = new HashSet<>();
        lists.put(line.substring(6).strip(), current);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        for (String word : line.split(";", -1)) {
          if (!word.isBlank()) {
            current.add(word.strip());
          }
        }
      }
    }
  }

  /**
   * The words of one list, lower case.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public Set<String> list(String name) {
    Set<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no word list " + name + " among " + lists.keySet());
    }
    return list;
  }
}
