package parley.reading.dictionaries;

import java.util.Arrays;
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
    for (String line : text.lines().toList()) {
      if (line.startsWith("@list ")) {
        current = lists.computeIfAbsent(line.substring(6).strip(), k -> new HashSet<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        current.addAll(
            Arrays.stream(line.split(";")).map(String::strip).filter(w -> !w.isEmpty()).toList());
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
