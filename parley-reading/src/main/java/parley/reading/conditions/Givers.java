package parley.reading.conditions;

import java.util.List;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.statements.Scene;

/**
 * Who has to give what a noun names: <em>Osk's consent</em>, <em>a permit from Osk</em>, <em>the
 * withdrawal of Osk</em>.
 */
final class Givers {

  /** Nouns whose <em>of</em> names who gives, not who or what is dealt with. */
  private static final Set<String> GIVEN_BY =
      Set.of(
          "consent",
          "approval",
          "agreement",
          "assent",
          "backing",
          "support",
          "word",
          "promise",
          "pledge",
          "cooperation",
          "participation",
          "permission",
          "blessing",
          "endorsement",
          "signature",
          "goodwill",
          "will",
          "withdrawal",
          "departure",
          "resignation",
          "vote",
          "meeting",
          "guarantee",
          "assurance",
          "intervention",
          "ruling",
          "decision");

  private Givers() {}

  /** Their ids, or that of the actor the noun itself names; empty where nobody is told. */
  static List<String> of(Scene scene, int noun) {
    Sentence s = scene.sentence();
    int owner = s.child(noun, "poss");
    if (owner >= 0) {
      return scene.actors(owner);
    }
    for (int prep : s.children(noun, "prep", "agent")) {
      String word = s.lemma(prep);
      if ("by".equals(word)
          || "from".equals(word)
          || ("of".equals(word) && GIVEN_BY.contains(s.lemma(noun)))
          || "between".equals(word)) {
        List<String> givers = scene.actors(s.child(prep, "pobj"));
        if (!givers.isEmpty()) {
          return givers;
        }
      }
    }
    return scene.actor(noun).map(List::of).orElse(List.of());
  }
}
