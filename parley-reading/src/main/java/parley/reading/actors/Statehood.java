package parley.reading.actors;

import java.util.Set;
import parley.language.Sentence;

/** What only a state has, by which a name is known to be that of one. */
final class Statehood {

  private static final Set<String> OFFICES =
      Set.of(
          "minister",
          "president",
          "premier",
          "ministry",
          "diplomat",
          "ambassador",
          "king",
          "queen",
          "chancellor",
          "foreign");

  private Statehood() {}

  /** Whether a government, an army, a minister or a border is told of as that of the name. */
  static boolean owns(Candidate c, Lexicon lexicon) {
    Sentence s = c.passage().sentence();
    int head = c.head();
    String label = s.label(head);
    boolean before = label.equals("poss") || label.equals("compound") || label.equals("nmod");
    if (!before || s.head(head) < 0) {
      return false;
    }
    String noun = s.lemma(s.head(head));
    boolean minister = false;
    for (int i = c.last() + 1; i < s.size() && i < c.last() + 5; i++) {
      minister |= OFFICES.contains(s.lemma(i)) && s.head(i) == s.head(head);
    }
    return lexicon.governments.contains(noun)
        || lexicon.military.contains(noun)
        || minister
        || OFFICES.contains(noun)
        || noun.equals("parliament")
        || noun.equals("border")
        || noun.equals("capital");
  }
}
