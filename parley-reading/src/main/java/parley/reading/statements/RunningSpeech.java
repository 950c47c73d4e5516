package parley.reading.statements;

import java.util.List;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;

/**
 * Who goes on speaking in a sentence that names nobody as saying it: <em>The port was closed, Osk's
 * envoy said. It would open only when Velia had paid</em>. What somebody has said is still to come
 * stands in the past there; the reporter would write <em>will</em>.
 */
final class RunningSpeech {

  private static final Set<String> PUT_BACK = Set.of("would", "could", "might");

  /** What somebody gives, repeats or sticks to who then is told to say it. */
  private static final Set<String> ANSWERS =
      Set.of(
          "answer",
          "reply",
          "response",
          "line",
          "view",
          "position",
          "stance",
          "demand",
          "condition",
          "offer",
          "order",
          "sequence",
          "terms",
          "word");

  private static final Set<String> GIVING =
      Set.of(
          "give", "send", "repeat", "restate", "take", "hold", "keep", "stick", "have", "set",
          "name", "see", "want", "put");

  private RunningSpeech() {}

  /** The speakers of the sentence before, where this clause goes on in their words; else nobody. */
  static List<String> speakers(Scene scene, int verb) {
    Passage here = scene.passage();
    if (!putBack(scene.sentence(), verb) || somebodyElse(scene, verb) || here.index() == 0) {
      return List.of();
    }
    Passage before = scene.groundwork().text().passages().get(here.index() - 1);
    boolean near = before.paragraph() == here.paragraph() && !before.heading();
    int root = before.sentence().root();
    if (!near || root < 0) {
      return List.of();
    }
    Scene earlier = new Scene(scene.groundwork(), before);
    List<String> spoke = said(earlier, root);
    return spoke.isEmpty() ? speakers(earlier, root) : spoke;
  }

  /** <em>Velia would sign if</em>: its own will; <em>his ministry would</em> is what he says. */
  private static boolean somebodyElse(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int subject = Clauses.subject(s, verb);
    int owner = subject < 0 ? -1 : s.child(subject, "poss");
    boolean own = owner >= 0 && s.tag(owner).startsWith("PRP");
    boolean acts = subject >= 0 && !own && !Clauses.passive(s, verb);
    return acts && !scene.actors(subject).isEmpty();
  }

  /** Who says what the sentence tells, or reports it with its main verb. */
  private static List<String> said(Scene scene, int root) {
    Sentence s = scene.sentence();
    int clause = s.child(root, "ccomp");
    int told = clause >= 0 ? clause : root;
    return scene
        .statement(scene.passage().span(told))
        .filter(statement -> statement.mode() != Statement.Mode.THOUGHT)
        .map(Statement::speakers)
        .orElseGet(() -> answers(s, root) ? scene.actors(Clauses.subject(s, root)) : List.of());
  }

  /**
   * <em>The minister gave the answer that she had given before</em>, <em>sees it the other way
   * round</em>: the next sentence says what it is.
   */
  private static boolean answers(Sentence s, int verb) {
    if (!GIVING.contains(s.lemma(verb)) || Clauses.passive(s, verb) || Clauses.negated(s, verb)) {
      return false;
    }
    int object = s.child(verb, "dobj");
    boolean answer = object > verb && ANSWERS.contains(s.lemma(object));
    return answer || otherWay(s, verb) || behind(s, verb);
  }

  /** <em>sticks to its view</em>, <em>wants it done in the reverse order</em>. */
  private static boolean behind(Sentence s, int verb) {
    for (int i : s.subtree(verb)) {
      boolean order = i > verb && "order".equals(s.lemma(i)) && "in".equals(word(s, s.head(i)));
      boolean stuck = "to".equals(word(s, s.head(i))) && s.head(s.head(i)) == verb;
      if (order || (stuck && i > verb && ANSWERS.contains(s.lemma(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean otherWay(Sentence s, int verb) {
    for (int i = verb + 1; i + 2 < s.size(); i++) {
      if ("other".equals(s.lemma(i)) && "way".equals(s.lemma(i + 1))) {
        return Set.of("round", "around", "about").contains(s.lemma(i + 2));
      }
    }
    return false;
  }

  private static String word(Sentence s, int token) {
    return token < 0 ? "" : s.lemma(token);
  }

  private static boolean putBack(Sentence s, int verb) {
    int top = s.root();
    return PUT_BACK.contains(Clauses.modal(s, verb))
        && (top == verb || PUT_BACK.contains(Clauses.modal(s, top)));
  }
}
