package parley.reading.leverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the word lists beside this class: <em>X put pressure on Y</em>.
 *
 * @param section under which it stands
 * @param subject whom the first word stands for
 * @param nominal whether the anchor is a noun and the subject its owner: P's appeal to X
 * @param anchors the verbs or adjectives that bear it, by their lemma; or nouns
 * @param parts what else it takes, in order
 */
record Wording(
    String section, Role subject, boolean nominal, Set<String> anchors, List<Part> parts) {

  private static final Set<String> BEING = Set.of("be", "remain", "stay");

  private static final Set<String> CLAUSES = Set.of("that", "if");
  private static final String AIM = "G:";

  private static final Set<String> SHORT_WORDS =
      Set.of(
          "on",
          "upon",
          "with",
          "to",
          "into",
          "over",
          "round",
          "around",
          "in",
          "back",
          "up",
          "out",
          "off",
          "from",
          "by",
          "through",
          "at",
          "under",
          "of",
          "for",
          "via",
          "before",
          "down",
          "but",
          "along",
          "onside",
          "among",
          "against",
          "towards",
          "toward",
          "behind",
          "without",
          "away",
          "as",
          "quiet",
          "sweet",
          "happy",
          "calm",
          "afloat",
          "alive",
          "going",
          "straight",
          "right",
          "together");

  /** What hangs on the anchor. */
  sealed interface Part {

    /** A party as the object. */
    record Whom(Role role) implements Part {}

    /** A thing as the object, and whose it is. */
    record Thing(Set<String> nouns, @Nullable Role owner) implements Part {}

    /** A thing that is what the moved one is moved to. */
    record Aim(Set<String> nouns) implements Part {}

    /** A short word, and what stands after it, if anything does. */
    record After(Set<String> words, @Nullable Part what) implements Part {}

    /** A clause with that or if, and its subject. */
    record That(Role subject, boolean conditional) implements Part {}
  }

  Wording {
    anchors = Set.copyOf(anchors);
    parts = List.copyOf(parts);
  }

  static Wording of(String section, String line) {
    List<String> words = List.of(line.strip().split(" +"));
    boolean predicate = shortWord(words.get(1));
    List<Part> parts = new ArrayList<>();
    int at = predicate ? 1 : 2;
    while (at < words.size()) {
      at += add(words, at, parts);
    }
    return new Wording(
        section,
        Role.of(words.getFirst().charAt(0)),
        Role.owns(words.getFirst()),
        predicate ? BEING : either(words.get(1)),
        parts);
  }

  /** Adds the part that begins here and tells how many words it has. */
  private static int add(List<String> words, int at, List<Part> parts) {
    String word = words.get(at);
    String next = at + 1 < words.size() ? words.get(at + 1) : null;
    if (CLAUSES.contains(word) && next != null) {
      parts.add(new Part.That(Role.of(next.charAt(0)), "if".equals(word)));
      return 2;
    }
    if (!shortWord(word)) {
      parts.add(operand(word, next));
      return length(word);
    }
    if (next == null || shortWord(next)) {
      parts.add(new Part.After(either(word), null));
      return 1;
    }
    parts.add(
        new Part.After(
            either(word), operand(next, at + 2 < words.size() ? words.get(at + 2) : null)));
    return 1 + length(next);
  }

  private static Part operand(String word, @Nullable String next) {
    if (word.startsWith(AIM)) {
      return new Part.Aim(either(word.substring(AIM.length())));
    }
    if (Role.owns(word) && next != null) {
      return new Part.Thing(either(next), Role.of(word.charAt(0)));
    }
    return Role.stands(word)
        ? new Part.Whom(Role.of(word.charAt(0)))
        : new Part.Thing(either(word), null);
  }

  private static int length(String word) {
    return Role.owns(word) ? 2 : 1;
  }

  private static boolean shortWord(String word) {
    return SHORT_WORDS.containsAll(either(word));
  }

  private static Set<String> either(String words) {
    return Set.copyOf(Arrays.asList(words.split("/")));
  }

  /** How much it takes; words of its own count for more than parties. */
  int weight() {
    return parts.stream().mapToInt(Wording::weight).sum();
  }

  private static int weight(@Nullable Part part) {
    return switch (part) {
      case null -> 0;
      case Part.Whom whom -> 1;
      case Part.That that -> 1;
      case Part.Aim aim -> 2;
      case Part.Thing(Set<String> nouns, Role owner) -> owner == null ? 2 : 3;
      case Part.After(Set<String> words, Part what) -> 1 + weight(what);
    };
  }

  /** Whether it says no more than that its subject does it to another: X persuade Y. */
  boolean plain() {
    return parts.size() == 1 && parts.getFirst() instanceof Part.Whom;
  }
}
