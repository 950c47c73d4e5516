package parley.reading.conditions;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;
import parley.reading.statements.Teller;

/**
 * Conditions that nobody is known to state, although the sentence says that somebody does, or that
 * are an account of what was: <em>the whole evening turned on who would pay for lunch</em>.
 */
final class Untold {

  private static final Set<String> PUT_BACK = Set.of("would", "could", "might");

  /** What stands as a clause of its own beside or under another. */
  private static final Set<String> CLAUSES = Set.of("conj", "ccomp", "parataxis", "relcl", "root");

  private Untold() {}

  static boolean is(Scene scene, Draft draft) {
    if (!draft.statedBy().isEmpty()) {
      return false;
    }
    int word = word(scene, draft);
    boolean account = draft.type() != Condition.Type.ENABLING && account(scene.sentence(), word);
    return account || Teller.of(scene, word).isPresent();
  }

  /** The first word of the marker. */
  private static int word(Scene scene, Draft draft) {
    Sentence s = scene.sentence();
    int at = 0;
    while (at < s.size() - 1 && scene.passage().span(at).end() <= draft.marker().start()) {
      at++;
    }
    return at;
  }

  /** Told in the past, by the reporter: nothing waits any more. */
  private static boolean account(Sentence s, int word) {
    int top = word;
    while (!CLAUSES.contains(s.label(top)) && s.head(top) != Arc.ROOT) {
      top = s.head(top);
    }
    boolean told = "ccomp".equals(s.label(top)); // students were told that
    return !told && past(s, top);
  }

  private static boolean past(Sentence s, int verb) {
    return PUT_BACK.contains(Clauses.modal(s, verb))
        || ("VBD".equals(s.tag(verb)) && s.child(verb, "aux", "auxpass") < 0);
  }
}
