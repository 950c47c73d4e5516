package parley.reading.positions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.reading.claim.Position.Stance;
import parley.reading.report.WordFile;

/** The words of {@code stands.txt} beside this class: which stance each tells, in which frame. */
final class StandLexicon {

  /** Where the issue stands; the head of {@code stands.txt} gives an example of each. */
  enum Frame {
    OBJECT,
    AFTER,
    ADJECTIVE,
    NOUN,
    PHRASE
  }

  private static final StandLexicon ENGLISH = read("stands.txt");

  private final Map<Frame, Map<String, Stance>> words;

  private StandLexicon(Map<Frame, Map<String, Stance>> words) {
    this.words = words;
  }

  static StandLexicon english() {
    return ENGLISH;
  }

  /** The stance that the word tells in this frame, if it tells one. */
  Optional<Stance> stance(Frame frame, String word) {
    return Optional.ofNullable(words.getOrDefault(frame, Map.of()).get(word));
  }

  private static StandLexicon read(String resource) {
    Map<Frame, Map<String, Stance>> words = new HashMap<>();
    for (String line : WordFile.lines(StandLexicon.class, resource)) {
      List<String> parts = List.of(line.strip().split(" *: *| +", -1));
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Stance stance = Stance.valueOf(parts.getFirst().toUpperCase(Locale.ROOT));
      Frame frame = Frame.valueOf(parts.get(1).toUpperCase(Locale.ROOT));
      parts
          .subList(2, parts.size())
          .forEach(word -> words.computeIfAbsent(frame, f -> new HashMap<>()).put(word, stance));
    }
    return new StandLexicon(words);
  }
}
