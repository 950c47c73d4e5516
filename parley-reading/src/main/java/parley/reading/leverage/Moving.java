package parley.reading.leverage;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/**
 * One actor moving another: the verb, who is moved and to what. One reading for the three shapes
 * that an object with an infinitive gets from the parser (open complement, clause, adverbial).
 *
 * @param verb the verb of moving
 * @param moved who is moved; empty where the words do not say
 * @param act the verb of what the moved one is to do, or -1
 * @param goal what the moved one is to do; absent where the words do not say
 */
record Moving(int verb, List<String> moved, int act, @Nullable Span goal) {

  private static final Set<String> WHERE =
      Set.of("to", "into", "back", "from", "onto", "towards", "toward", "out", "off", "up");
  private static final Set<String> OVER = Set.of("over", "with", "on", "upon", "in", "for");

  private static final Set<String> USING =
      Set.of("use", "exert", "exercise", "bring", "apply", "put", "employ", "wield");

  /** What one is made by one's looks is no act. */
  private static final Set<String> SEEMING = Set.of("look", "seem", "appear", "feel", "sound");

  Moving {
    moved = List.copyOf(moved);
  }

  /** Reads a verb as moving somebody; null where it is not that. */
  static @Nullable Moving of(Scene scene, int verb) {
    Sentence s = scene.sentence();
    Moving power = power(scene, verb);
    if (power != null) {
      return power;
    }
    if (MovingWords.ENSURING.contains(s.lemma(verb)) || sure(s, verb)) {
      return ensured(scene, verb);
    }
    int limb = limb(s, verb);
    if (limb >= 0) {
      return new Moving(verb, scene.actors(limb), -1, limbGoal(scene, verb));
    }
    return MovingWords.moves(s, verb) ? plain(scene, verb) : null;
  }

  private static @Nullable Moving plain(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int clause = innerClause(s, verb);
    int inner = clause < 0 ? -1 : s.child(clause, "nsubj", "nsubjpass");
    if (inner > verb) {
      return SEEMING.contains(s.lemma(clause))
          ? null
          : new Moving(
              verb, Moved.actors(scene, inner, verb), clause, goalOf(scene, clause, inner));
    }
    int object = Moved.object(s, verb);
    List<String> moved = Moved.actors(scene, object, verb);
    if (moved.isEmpty()) {
      return null;
    }
    Span goal = clause > object ? goalOf(scene, clause, object) : place(scene, verb, object);
    boolean alone =
        MovingWords.ALONE.contains(s.lemma(verb)) || Moved.won(s, verb) || Moved.sense(s, verb);
    return goal == null && !alone
        ? null
        : new Moving(verb, moved, clause > object ? clause : -1, goal);
  }

  /** <em>make sure that Osk signs</em>. */
  private static boolean sure(Sentence s, int verb) {
    int sure = s.child(verb, "acomp", "oprd");
    return "make".equals(s.lemma(verb)) && sure >= 0 && "sure".equals(s.lemma(sure));
  }

  /** <em>see to it that Osk signs</em>, <em>ensure that Osk signs</em>. */
  private static @Nullable Moving ensured(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int sure = s.child(verb, "acomp", "oprd", "prep");
    for (int top : sure < 0 ? new int[] {verb} : new int[] {verb, sure}) {
      int clause = s.child(top, "ccomp");
      int subject = clause < 0 ? -1 : s.child(clause, "nsubj");
      if (subject > verb && !scene.actors(subject).isEmpty()) {
        return new Moving(verb, scene.actors(subject), clause, goalOf(scene, clause, subject));
      }
    }
    return null;
  }

  /** <em>twist the general's arm</em>: the general. */
  private static int limb(Sentence s, int verb) {
    int object = s.child(verb, "dobj");
    return object > verb
            && MovingWords.LIMB_VERBS.contains(s.lemma(verb))
            && MovingWords.LIMBS.contains(s.lemma(object))
        ? s.child(object, "poss")
        : -1;
  }

  private static @Nullable Span limbGoal(Scene scene, int verb) {
    int act = innerClause(scene.sentence(), verb);
    return act < 0 ? null : goalOf(scene, act, verb);
  }

  /** <em>Osk was pushed by Tarn into signing</em>, <em>pressed by Tarn, Osk signed</em>. */
  static @Nullable Moving ofPassive(Scene scene, int verb) {
    Sentence s = scene.sentence();
    if (!MovingWords.moves(s, verb)) {
      return null;
    }
    int own = s.child(verb, "nsubjpass");
    int subject = own >= 0 ? own : Clauses.subject(s, verb);
    List<String> moved = scene.actors(subject);
    int clause = innerClause(s, verb);
    Span goal = clause > verb ? goalOf(scene, clause, verb) : place(scene, verb, verb);
    int main = s.head(verb);
    if (goal == null && "advcl".equals(s.label(verb)) && main >= 0) {
      goal = Pull.predicate(scene, main);
    }
    return moved.isEmpty() || goal == null ? null : new Moving(verb, moved, clause, goal);
  }

  /**
   * <em>use its influence over Osk (to make it sign)</em>, <em>put pressure on Osk to sign</em>.
   */
  private static @Nullable Moving power(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int power = s.child(verb, "dobj");
    boolean pressure = power > verb && "pressure".equals(s.lemma(power));
    boolean used = USING.contains(s.lemma(verb));
    if (power < 0
        || !(pressure
            || (used && MovingWords.POWERS.contains(s.lemma(power)))
            || (used && MovingWords.TIES.contains(s.lemma(power))))) {
      return null;
    }
    List<String> moved = over(scene, verb, power);
    int act = infinitive(s, verb, power);
    if (act < 0) {
      return moved.isEmpty() ? null : new Moving(verb, moved, -1, null);
    }
    Moving further = of(scene, act);
    if (further != null && (moved.isEmpty() || moved.equals(further.moved()))) {
      return new Moving(verb, further.moved(), further.act(), further.goal());
    }
    return moved.isEmpty() ? null : new Moving(verb, moved, act, goalOf(scene, act, power));
  }

  private static List<String> over(Scene scene, int verb, int power) {
    Sentence s = scene.sentence();
    for (int top : new int[] {power, verb}) {
      for (int prep : s.children(top, "prep")) {
        int noun = OVER.contains(s.lemma(prep)) ? s.child(prep, "pobj") : -1;
        List<String> moved = Moved.actors(scene, noun, verb);
        if (prep > power && !moved.isEmpty()) {
          return moved;
        }
      }
    }
    return List.of();
  }

  private static int infinitive(Sentence s, int verb, int after) {
    for (int child : s.children(verb, "xcomp", "advcl", "ccomp")) {
      if (child > after && "VB".equals(s.tag(child))) {
        return child;
      }
    }
    int below = s.child(after, "acl", "relcl", "advcl");
    if (below > after) {
      return below;
    }
    for (int prep : s.children(after, "prep")) {
      int noun = s.child(prep, "pobj");
      int act = noun < 0 ? -1 : s.child(noun, "acl", "relcl");
      if (act > noun && "VB".equals(s.tag(act))) {
        return act;
      }
    }
    return -1;
  }

  private static int innerClause(Sentence s, int verb) {
    for (int child : s.children(verb, "xcomp", "ccomp", "advcl")) {
      if (child > verb && "VB".equals(s.tag(child)) && s.child(child, "mark") < 0) {
        return child;
      }
    }
    return -1;
  }

  /** What is to be done, without its subject and its <em>to</em>. */
  private static Span goalOf(Scene scene, int act, int mover) {
    Sentence s = scene.sentence();
    int last = act;
    for (int i : s.subtree(act)) {
      if (i > mover && !"punct".equals(s.label(i)) && i >= act) {
        last = i;
      }
    }
    return scene.passage().span(act, last);
  }

  /** <em>to the table</em>, <em>into attending</em>, <em>of the need for a truce</em>. */
  private static @Nullable Span place(Scene scene, int verb, int moved) {
    Sentence s = scene.sentence();
    int back = s.child(verb, "advmod"); // back to the table
    for (int top : back < 0 ? new int[] {verb, moved} : new int[] {verb, moved, back}) {
      for (int prep : s.children(top, "prep")) {
        if (prep > moved && (WHERE.contains(s.lemma(prep)) || asks(s, verb, prep))) {
          int what = s.child(prep, "pcomp");
          return Clauses.span(scene.passage(), what >= 0 ? what : prep);
        }
      }
    }
    return null;
  }

  private static boolean asks(Sentence s, int verb, int prep) {
    int thing = s.child(prep, "pobj");
    boolean of =
        "of".equals(s.lemma(prep)) && Set.of("persuade", "convince").contains(s.lemma(verb));
    return thing >= 0
        && (of
            || ("for".equals(s.lemma(prep))
                && MovingWords.FOR.contains(s.lemma(verb))
                && StepWords.step(s.lemma(thing))));
  }

  /** The actor moved, absent where the words name none. */
  @Nullable String on() {
    return moved.isEmpty() ? null : moved.getFirst();
  }
}
