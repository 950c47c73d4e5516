package parley.reading.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Other forms a name comes in, and what of a name tells its bearer from others. */
final class NameForms {

  /** Words that many bodies are called by and that alone tell none from another. */
  private static final Set<String> COMMON =
      Set.of(
          "government",
          "ministry",
          "minister",
          "president",
          "official",
          "officials",
          "group",
          "side",
          "sides",
          "party",
          "parties",
          "country",
          "countries",
          "people",
          "forces",
          "army",
          "parliament",
          "council",
          "officer",
          "officers",
          "team",
          "member",
          "members",
          "leaders");

  private static final int SHORTEST_STEM = 4;

  private NameForms() {}

  static boolean isCommon(String word) {
    return COMMON.contains(word);
  }

  /** The first letters of its words, at least three. */
  static Optional<String> acronym(String name) {
    String letters =
        Arrays.stream(name.split("[\\s-]+"))
            .filter(w -> Character.isUpperCase(w.codePointAt(0)))
            .map(w -> w.substring(0, 1))
            .collect(Collectors.joining());
    return letters.length() >= 3 ? Optional.of(letters) : Optional.empty();
  }

  /** Whether the longer name adds to the other; two first names that differ are two people. */
  static boolean fit(String a, String b) {
    List<String> one = Figure.words(a);
    List<String> other = Figure.words(b);
    return one.size() == 1 || other.size() == 1 || one.getFirst().equals(other.getFirst());
  }

  /**
   * What a country may be called whose people bear this name, and the people of a country of this
   * name, in lower case: Velian, Velia; Corvanian, Corvany; Osmari, Osmar; Tollish, Tolland.
   */
  static List<String> peoples(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    List<String> forms = new ArrayList<>();
    if (!word.matches("\\p{L}+") || word.length() <= SHORTEST_STEM) {
      return forms;
    }
    if (word.endsWith("ians") || word.endsWith("ans") || word.endsWith("is")) {
      String people = name.substring(0, name.length() - 1);
      forms.add(people.toLowerCase(Locale.ROOT));
      forms.addAll(peoples(people));
      return forms;
    }
    if (word.endsWith("ish")) {
      String stem = word.substring(0, word.length() - 3);
      forms.addAll(List.of(stem + "and", stem + "land"));
    } else if (word.endsWith("land")) {
      String stem = word.substring(0, word.length() - 4);
      forms.addAll(List.of(stem + "lish", stem + "ish"));
    }
    if (word.endsWith("ian")) {
      String stem = word.substring(0, word.length() - 3);
      forms.addAll(List.of(stem + "ia", stem + "y", stem));
    } else if (word.endsWith("an")) {
      String stem = word.substring(0, word.length() - 2);
      forms.addAll(List.of(stem + "a", stem));
    }
    if (word.endsWith("i")) {
      forms.add(word.substring(0, word.length() - 1));
    } else if (word.endsWith("ese")) {
      String stem = word.substring(0, word.length() - 3);
      forms.addAll(List.of(stem, stem + "e", stem + "a"));
    }
    if (word.endsWith("a")) {
      forms.add(word + "n");
    } else if (word.endsWith("y")) {
      forms.add(word.substring(0, word.length() - 1) + "ian");
    } else {
      forms.add(word + "ian");
    }
    return forms;
  }
}
