package parley.reading.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.dictionaries.Folding;
import parley.reading.report.Passage;

/**
 * The adjectives of states that no dictionary knows: in a report that names Velia, Velian and
 * Velians are of Velia.
 */
final class Demonyms {

  private static final Set<String> ENDINGS =
      Set.of("n", "an", "ian", "i", "ese", "ish", "er", "ic", "ns", "ans", "ians", "is", "ers");
  private static final int SHORTEST = 3;

  private final Map<String, String> baseOf = new HashMap<>();

  Demonyms(List<Passage> passages) {
    Map<String, String> names = new HashMap<>();
    for (Passage passage : passages) {
      Sentence s = passage.sentence();
      for (int i = 0; i < s.size(); i++) {
        if (s.tag(i).startsWith("NNP") && Character.isUpperCase(s.form(i).codePointAt(0))) {
          names.putIfAbsent(Folding.key(s.form(i)), s.form(i));
        }
      }
    }
    for (Passage passage : passages) {
      Sentence s = passage.sentence();
      for (int i = 0; i < s.size(); i++) {
        String word = s.form(i);
        boolean nominal = s.tag(i).startsWith("NNP") || s.tag(i).startsWith("JJ");
        if (nominal && word.length() > SHORTEST && Character.isUpperCase(word.codePointAt(0))) {
          String base = base(Folding.key(word), names);
          if (base != null) {
            baseOf.put(Folding.key(word), base);
          }
        }
      }
    }
  }

  private static @Nullable String base(String word, Map<String, String> names) {
    for (int cut = word.length() - 1; cut >= SHORTEST; cut--) {
      String stem = word.substring(0, cut);
      String ending = word.substring(cut);
      if (ENDINGS.contains(ending)) {
        for (String vowel : List.of("", "a", "e", "o", "ia")) {
          String name = names.get(stem + vowel);
          if (name != null && !(stem + vowel).equals(word)) {
            return name;
          }
        }
      }
    }
    return null;
  }

  /** The name of the state that a word is the adjective or the inhabitants of, or null. */
  @Nullable String base(String word) {
    return baseOf.get(Folding.key(word));
  }
}
