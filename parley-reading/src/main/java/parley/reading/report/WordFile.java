package parley.reading.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word lists in files beside the classes that use them. */
public final class WordFile {

  private WordFile() {}

  /**
   * The lines that say something: neither blank nor opened by {@code #}.
   *
   * @throws IllegalStateException if there is no such file beside the class
   */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lists of words by name: {@code name: word word}; a list may go on in a second line of its name.
   *
   * @throws IllegalStateException if there is no such file beside the class
   */
  public static Map<String, Set<String>> lists(Class<?> beside, String name) {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String line : lines(beside, name)) {
      int colon = line.indexOf(':');
      lists
          .computeIfAbsent(line.substring(0, colon).strip(), list -> new HashSet<>())
          .addAll(List.of(line.substring(colon + 1).strip().split(" +", -1)));
    }
    return Map.copyOf(lists);
  }
}
