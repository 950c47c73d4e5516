package parley.reading.leverage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.statements.Scene;

/**
 * Whom a pronoun means in what somebody goes on to do with whom the verb before names: <em>went to
 * the Federation to ask it to work on Osk</em>, <em>saw the members and asked them to</em>.
 */
final class Follow {

  private static final Set<String> PRONOUNS = Set.of("it", "them", "him", "her");
  private static final Set<String> GOING_ON = Set.of("conj", "xcomp", "advcl");

  private Follow() {}

  /** The actors of the verb before, where who is asked is a pronoun for them; else nobody. */
  static List<String> on(Scene scene, int object, int verb) {
    Sentence s = scene.sentence();
    String form = object < 0 ? "" : s.form(object).toLowerCase(Locale.ROOT);
    int before = s.head(verb);
    if (!PRONOUNS.contains(form)
        || !Wordings.BEHIND.bears("asks", s.lemma(verb))
        || !"dobj".equals(s.label(object))
        || before < 0
        || before > verb
        || !GOING_ON.contains(s.label(verb))
        || !s.tag(before).startsWith("VB")) {
      return List.of();
    }
    for (int at = verb - 1; at >= before; at--) {
      boolean along = s.tag(at).startsWith("VB") && (at == before || s.dominates(before, at));
      List<String> named = along ? named(scene, at, verb) : List.of();
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  private static List<String> named(Scene scene, int verb, int until) {
    Sentence s = scene.sentence();
    int object = s.child(verb, "dobj");
    if (object > verb && object < until && !scene.actors(object).isEmpty()) {
      return scene.actors(object);
    }
    for (int prep : s.children(verb, "prep", "dative")) {
      int noun = s.child(prep, "pobj");
      boolean to = prep < until && Set.of("to", "on", "upon", "with").contains(s.lemma(prep));
      if (to && noun > prep && noun < until && !scene.actors(noun).isEmpty()) {
        return scene.actors(noun);
      }
    }
    return List.of();
  }
}
