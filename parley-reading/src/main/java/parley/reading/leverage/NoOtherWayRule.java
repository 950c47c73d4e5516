package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * There is no way but one: <em>Norn sees no way to Osk except through Tarn</em>, <em>Norn has no
 * contact with Osk other than through Tarn</em>, <em>Osk cannot be reached but through Tarn</em>.
 */
final class NoOtherWayRule implements LeverageRule {

  private static final Set<String> WAYS =
      Set.of(
          "way",
          "road",
          "route",
          "path",
          "contact",
          "line",
          "link",
          "channel",
          "access",
          "door",
          "bridge",
          "connection",
          "dealing",
          "approach",
          "communication");
  private static final Set<String> EXCEPT = Set.of("except", "but", "than", "save", "besides");
  private static final Set<String> THROUGH = Set.of("through", "via", "by");
  private static final Set<String> TO = Set.of("to", "with", "into", "on");
  private static final Set<String> REACHING =
      Set.of("reach", "approach", "get", "talk", "speak", "deal", "communicate", "influence");

  private static final String RULE = "road-runs-through";

  /** Words between the way and what leaves one open: to the separatists in the east. */
  private static final int FARTHEST = 12;

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    for (int i = 1; i + 2 < s.size(); i++) {
      if (EXCEPT.contains(s.lemma(i)) && THROUGH.contains(s.lemma(i + 1))) {
        way(scene, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Pull> way(Scene scene, int except) {
    Sentence s = scene.sentence();
    List<String> through = scene.actors(s.child(except + 1, "pobj"));
    for (int i = except - 1; i >= Math.max(0, except - FARTHEST); i--) {
      boolean verb = REACHING.contains(s.lemma(i)) && s.tag(i).startsWith("VB");
      boolean noun = WAYS.contains(s.lemma(i)) && s.tag(i).startsWith("NN");
      int above = verb ? i : noun ? Clauses.verbAbove(s, i) : -1;
      if (above >= 0 && (Clauses.negated(s, above) || (noun && none(s, i)))) {
        List<String> on = verb && Clauses.passive(s, i) ? reached(scene, i) : behind(scene, i);
        String principal = Agents.first(seeker(scene, above));
        return Pull.of(through, on, null, scene.passage().span(i, except + 1), null, .85, RULE)
            .map(pull -> pull.behind(principal));
      }
    }
    return Optional.empty();
  }

  private static boolean none(Sentence s, int noun) {
    int det = s.child(noun, "det", "neg");
    return det >= 0 && "no".equals(s.lemma(det));
  }

  /** <em>Osk cannot be reached</em>: Osk. */
  private static List<String> reached(Scene scene, int verb) {
    return scene.actors(scene.sentence().child(verb, "nsubjpass"));
  }

  /** <em>no way to Osk</em>, <em>cannot talk to Osk</em>, <em>cannot reach Osk</em>: Osk. */
  private static List<String> behind(Scene scene, int word) {
    Sentence s = scene.sentence();
    List<String> on = scene.actors(s.child(word, "dobj"));
    for (int prep : s.children(word, "prep")) {
      on = on.isEmpty() && TO.contains(s.lemma(prep)) ? scene.actors(s.child(prep, "pobj")) : on;
    }
    return on;
  }

  /** Who sees no other way; where there is none, whoever is said to think so. */
  private static List<String> seeker(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int subject = Clauses.passive(s, verb) ? -1 : Clauses.subject(s, verb);
    List<String> named = subject < 0 ? List.of() : Agents.named(scene, subject);
    return named.isEmpty() ? Onlookers.thinker(scene, verb) : named;
  }
}
