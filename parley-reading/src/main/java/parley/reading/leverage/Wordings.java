package parley.reading.leverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.language.Sentence;
import parley.reading.report.WordFile;

/** A word list beside this class, looked up by the verb or adjective in a sentence. */
final class Wordings {

  /** X moves Y. */
  static final Wordings MOVING = read("moving.txt");

  /** P counts on X, or asks X. */
  static final Wordings BEHIND = read("behind.txt");

  /** X could move Y. */
  static final Wordings TIES = read("ties.txt");

  /** Y yields, and what X does before. */
  static final Wordings YIELDING = read("yielding.txt");

  private final Map<String, List<Wording>> byAnchor;

  private Wordings(Map<String, List<Wording>> byAnchor) {
    this.byAnchor = byAnchor;
  }

  /** The wordings that a verb, adjective or noun bears here, those that take most first. */
  Stream<Fit> fits(Sentence s, int anchor) {
    return byAnchor.getOrDefault(s.lemma(anchor), List.of()).stream()
        .flatMap(wording -> Fit.of(wording, s, anchor).stream());
  }

  /** The wording of those that takes most. */
  Optional<Fit> fit(Sentence s, int anchor) {
    return fits(s, anchor).findFirst();
  }

  /** Whether a verb bears any wording of the section, whatever it takes here. */
  boolean bears(String section, String lemma) {
    return byAnchor.getOrDefault(lemma, List.of()).stream()
        .anyMatch(wording -> wording.section().equals(section));
  }

  private static Wordings read(String resource) {
    Map<String, List<Wording>> found = new HashMap<>();
    String section = "";
    for (String line : WordFile.lines(Wordings.class, resource)) {
      if (line.startsWith("@")) {
        section = line.substring(1).strip();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Wording wording = Wording.of(section, line);
        wording
            .anchors()
            .forEach(verb -> found.computeIfAbsent(verb, v -> new ArrayList<>()).add(wording));
      }
    }
    Comparator<Wording> shorter = Comparator.comparingInt(Wording::weight);
    found.values().forEach(wordings -> wordings.sort(shorter.reversed()));
    return new Wordings(found);
  }
}
