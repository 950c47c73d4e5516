package parley.reading.leverage;

import java.util.List;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Who believes that one can move another: a party that does counts on it, an unnamed one looks on.
 */
final class Onlookers {

  private static final Set<String> KNOWING =
      Set.of(
          "know",
          "believe",
          "think",
          "understand",
          "accept",
          "realise",
          "realize",
          "see",
          "assume");

  private Onlookers() {}

  /** Whether the verb says no more than that somebody believes it. */
  static boolean believing(String lemma) {
    return KNOWING.contains(lemma);
  }

  /** The party that believes what a token is part of, where the sentence has such a verb above. */
  static List<String> thinker(Scene scene, int token) {
    Sentence s = scene.sentence();
    for (int verb = Clauses.verbAbove(s, token); verb >= 0; verb = Clauses.verbAbove(s, verb)) {
      int subject = KNOWING.contains(s.lemma(verb)) ? Clauses.subject(s, verb) : -1;
      if (subject >= 0) {
        return parties(scene, scene.actors(subject));
      }
    }
    int verb = s.head(token); // as the envoys have understood
    int aside = verb < 0 ? -1 : s.child(verb, "advcl", "parataxis");
    return aside >= 0 && KNOWING.contains(s.lemma(aside))
        ? parties(scene, scene.actors(s.child(aside, "nsubj")))
        : List.of();
  }

  /** Those who are more than an unnamed source. */
  static List<String> parties(Scene scene, List<String> actors) {
    return actors.stream()
        .flatMap(id -> scene.groundwork().actors().find(id).stream())
        .filter(actor -> actor.type() != Actor.Type.UNNAMED)
        .map(Actor::id)
        .toList();
  }
}
