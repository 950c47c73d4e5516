package parley.reading.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.language.Sentence;
import parley.reading.report.Link.Kind;

/** The wordings of {@code links.txt} beside this class, and where they stand in a sentence. */
final class LinkWords {

  private static final LinkWords ENGLISH = read("links.txt");

  /** By their first word, longer wordings first. */
  private final Map<String, List<Wording>> wordings;

  private LinkWords(Map<String, List<Wording>> wordings) {
    this.wordings = wordings;
  }

  record Wording(Kind kind, List<String> words) {

    boolean single() {
      return words.size() == 1;
    }

    private boolean at(Sentence s, int token) {
      if (token + words.size() > s.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).equals(s.form(token + i).toLowerCase(Locale.ROOT))) {
          return false;
        }
      }
      return true;
    }
  }

  /** The longest wording that begins with this token, if one does. */
  static Optional<Wording> at(Sentence s, int token) {
    String first = s.form(token).toLowerCase(Locale.ROOT);
    return ENGLISH.wordings.getOrDefault(first, List.of()).stream()
        .filter(w -> w.at(s, token))
        .findFirst();
  }

  private static LinkWords read(String resource) {
    Map<String, List<Wording>> wordings = new HashMap<>();
    for (String line : WordFile.lines(LinkWords.class, resource)) {
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
      for (String words : line.substring(colon + 1).split(",", -1)) {
        Wording wording = new Wording(kind, List.of(words.strip().split(" ", -1)));
        wordings.computeIfAbsent(wording.words().getFirst(), w -> new ArrayList<>()).add(wording);
      }
    }
    Comparator<Wording> longest = Comparator.comparingInt(w -> -w.words().size());
    wordings.values().forEach(those -> those.sort(longest));
    return new LinkWords(wordings);
  }
}
