package parley.reading.conditions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.report.MistakenVerbs;
import parley.reading.report.WordFile;

/**
 * Words of {@code waits.txt} beside this class where they stand in a sentence: <em>hinges on</em>,
 * <em>stands or falls with</em>, <em>is in the hands of</em>.
 *
 * @param kind the name of their list
 * @param verb the first word, whose subject waits
 * @param last the last word, behind which stands what is needed
 */
record Wait(String kind, int verb, int last) {

  private static final Map<String, List<Wording>> ENGLISH = read();

  /** Between the words of a wording there may be one such: depends <em>largely</em> on. */
  private static final Set<String> BETWEEN = Set.of("RB", "RBR", ",");

  private record Wording(String kind, List<String> words) {}

  /** The longest wording that begins with this token, if one does. */
  static Optional<Wait> at(Sentence s, int token) {
    boolean mistaken = MistakenVerbs.possible(s, token) && s.child(token, "nsubj", "csubj") >= 0;
    if (!mistaken && !Clauses.verb(s, token)) {
      return Optional.empty();
    }
    for (Wording each : ENGLISH.getOrDefault(s.lemma(token), List.of())) {
      int last = last(s, token, each.words());
      if (last >= 0) {
        return Optional.of(new Wait(each.kind(), token, last));
      }
    }
    return Optional.empty();
  }

  /** Where the words end that begin with this token, or -1. */
  private static int last(Sentence s, int token, List<String> words) {
    int at = token;
    for (String word : words.subList(1, words.size())) {
      int next = at + 1;
      for (int skipped = 0; skipped < 2 && next < s.size() && other(s, next, word); skipped++) {
        next++;
      }
      if (next >= s.size() || !word.equals(s.lemma(next))) {
        return -1;
      }
      at = next;
    }
    return at;
  }

  private static boolean other(Sentence s, int token, String word) {
    return !word.equals(s.lemma(token)) && BETWEEN.contains(s.tag(token));
  }

  /**
   * The head of what stands behind the words, or -1: what the parser hangs on the last of them,
   * else the phrase that begins there.
   */
  int needed(Sentence s) {
    int below = s.child(last, verb == last ? "dobj" : "pobj", "pcomp", "ccomp");
    if (below > last) {
      return below;
    }
    int head = last + 1 < s.size() ? last + 1 : -1;
    while (head >= 0 && s.head(head) > verb && s.subtree(s.head(head))[0] == last + 1) {
      head = s.head(head);
    }
    boolean thing = head >= 0 && (s.tag(head).startsWith("NN") || Clauses.verb(s, head));
    return thing ? head : -1;
  }

  private static Map<String, List<Wording>> read() {
    Map<String, List<Wording>> wordings = new HashMap<>();
    WordFile.lists(Wait.class, "waits.txt")
        .forEach((kind, all) -> {
          for (String each : all) {
            List<String> words = List.of(each.split("_", -1));
            wordings
                .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                .add(new Wording(kind, words));
          }
        });
    Comparator<Wording> longest = Comparator.comparingInt(w -> -w.words().size());
    wordings.values().forEach(those -> those.sort(longest));
    return Map.copyOf(wordings);
  }
}
