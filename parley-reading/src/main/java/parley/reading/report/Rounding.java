package parley.reading.report;

import java.util.Set;
import parley.language.Sentence;

/**
 * <em>to bring the cabinet round</em>: the parser takes <em>cabinet round</em> for a compound. What
 * stands before the short word is the object, and the word goes with the verb.
 */
final class Rounding {

  private static final Set<String> TURNING = Set.of("bring", "talk", "win", "turn", "get", "pull");
  private static final Set<String> WORDS = Set.of("round", "around");

  private Rounding() {}

  static Sentence mend(Sentence s) {
    Rehung rehung = new Rehung(s);
    for (int i = 1; i < s.size(); i++) {
      int verb = s.head(i);
      int object = i - 1;
      if (WORDS.contains(s.lemma(i))
          && s.tag(i).startsWith("NN")
          && verb >= 0
          && TURNING.contains(s.lemma(verb))
          && "dobj".equals(s.label(i))
          && "compound".equals(s.label(object))
          && s.head(object) == i) {
        for (int child : s.children(i)) {
          if (child < object) {
            rehung.hang(child, object, s.label(child));
          }
        }
        rehung.hang(object, verb, "dobj");
        rehung.hang(i, verb, "advmod");
      }
    }
    return rehung.sentence();
  }
}
