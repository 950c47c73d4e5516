package parley.reading.positions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import parley.reading.claim.Position;

/** Issues by their words: the label as written, the id without articles and marks. */
public final class Issues {

  private static final Set<String> SKIPPED =
      Set.of(
          "the", "a", "an", "any", "its", "their", "his", "her", "our", "this", "that", "s", "mr",
          "mrs", "ms");

  /** A long phrase is told apart well enough by its first words. */
  private static final int WORDS = 6;

  private Issues() {}

  /** The issue that a phrase of a report names. */
  public static Position.Issue issue(String label) {
    List<String> words =
        Arrays.stream(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
            .filter(w -> !w.isEmpty() && !SKIPPED.contains(w))
            .limit(WORDS)
            .toList();
    String id = words.stream().collect(Collectors.joining("-"));
    return new Position.Issue(id.isEmpty() ? "issue" : id, onOneLine(label));
  }

  /** The words on one line: ends of lines are spaces, and between the items of a list commas. */
  private static String onOneLine(String words) {
    return words
        .replaceAll(
            "[;,]?\\s*[\\n\\r]\\s*(?:[-*\u2022\u00B7\u2013\u2014]|\\(?\\w{1,2}[.)])\\s+", ", ")
        .replaceAll("\\s*[\\n\\r]\\s*", " ");
  }
}
