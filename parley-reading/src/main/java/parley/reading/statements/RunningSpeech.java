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
    return subject >= 0 && !own && !scene.actors(subject).isEmpty();
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
        .orElse(List.of());
  }

  private static boolean putBack(Sentence s, int verb) {
    int top = s.root();
    return PUT_BACK.contains(Clauses.modal(s, verb))
        && (top == verb || PUT_BACK.contains(Clauses.modal(s, top)));
  }
}
