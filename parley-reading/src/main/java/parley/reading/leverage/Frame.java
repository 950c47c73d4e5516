package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Somebody counts on another, or asks another, to do something: Norn relies on Tarn, got Tarn, went
 * to Tarn. What is to be done may be a moving of a third in any words.
 *
 * @param verb that bears the frame
 * @param principal the token of who counts or asks; -1 where it is left out
 * @param mover the token of who is counted on or asked
 * @param moved the token of whom the words themselves say to be moved: set Tarn on Osk; else -1
 * @param section how the frame asks; see {@code behind.txt}
 * @param marker the words that show it
 */
record Frame(int verb, int principal, int mover, int moved, String section, Span marker) {

  private static final String RELIES = "relies";
  private static final String HOPES = "hopes";
  private static final Set<String> BELOW = Set.of("xcomp", "ccomp", "advcl", "acl", "relcl");

  /** With these one asks only for what is to come of it: fronted, to win Osk Norn needs Tarn. */
  private static final Set<String> NEEDING =
      Set.of("need", "enlist", "turn", "rely", "use", "look");

  /** The frame that the verb bears, if it bears one and is not denied. */
  static @Nullable Frame of(Scene scene, int verb) {
    Sentence s = scene.sentence();
    Fit fit = Wordings.BEHIND.fit(s, verb).orElse(null);
    boolean asking = fit != null;
    fit = asking ? fit : Wordings.MOVING.fit(s, verb).orElse(null);
    if (fit == null || Clauses.negated(s, verb)) {
      return null;
    }
    Role mover = asking ? Role.MOVER : Role.MOVED; // who is moved to move a third
    return new Frame(
        verb,
        fit.token(asking ? Role.PRINCIPAL : Role.MOVER),
        fit.token(mover),
        asking ? fit.token(Role.MOVED) : -1,
        asking ? fit.wording().section() : "",
        fit.marker(scene.passage()));
  }

  /** Whether the verb asks somebody to do something here: no standing tie then. */
  static boolean asked(Scene scene, int verb) {
    Frame frame = of(scene, verb);
    return frame != null && !frame.acts(scene.sentence()).isEmpty();
  }

  /** Who counts or asks; whoever only believes that it will, unnamed, looks on. */
  List<String> principals(Scene scene) {
    List<String> named = Agents.namedOrThere(scene, principal);
    Sentence s = scene.sentence();
    boolean believes = Onlookers.believing(s.lemma(verb));
    if (believes && s.head(mover) >= 0 && "could".equals(Clauses.modal(s, s.head(mover)))) {
      return List.of(); // thinks that Tarn could: an opinion
    }
    return believes ? Onlookers.parties(scene, named) : named;
  }

  boolean counts() {
    return RELIES.equals(section) || HOPES.equals(section);
  }

  /** The verbs of what the mover may be meant to do. */
  List<Integer> acts(Sentence s) {
    List<Integer> found = new ArrayList<>();
    if ("parataxis".equals(s.label(verb)) && HOPES.equals(section)) {
      return wanted(s, s.head(verb)) ? List.of(s.head(verb)) : List.of(); // Tarn, Norn hopes, will
    }
    if (HOPES.equals(section) && s.head(mover) == verb && mover < verb) { // read as a call on Tarn
      return wanted(s, s.child(verb, "ccomp")) ? List.of(s.child(verb, "ccomp")) : List.of();
    }
    int clause = s.head(mover);
    boolean hope = clause >= 0 && s.tag(verb).startsWith("NN") && s.head(clause) == s.head(verb);
    boolean inner =
        s.label(mover).startsWith("nsubj") && clause > mover && (hope || s.head(clause) == verb);
    if (inner) {
      return wanted(s, clause) ? List.of(clause) : List.of();
    }
    for (int act = 0; act < s.size(); act++) {
      boolean before = act < verb && NEEDING.contains(s.lemma(verb)) && s.head(act) == verb;
      boolean below =
          s.head(act) == verb
              || s.head(act) == s.head(mover)
              || after(s, act)
              || besideNoun(s, act)
              || asOne(s, act);
      boolean aim = BELOW.contains(s.label(act)) && (before || (act > mover && below));
      boolean joined = "conj".equals(s.label(act)) && found.contains(s.head(act));
      boolean told = (aim || joined) && infinitive(s, act);
      if (told
          || Asides.behind(s, mover, act)
          || able(s, act)
          || whether(s, act)
          || gerund(s, act)
          || helping(s, act)) {
        found.add(act);
      }
    }
    return found;
  }

  /** <em>asked Tarn whether it could bring Osk round</em>. */
  private boolean whether(Sentence s, int act) {
    int mark = "ccomp".equals(s.label(act)) && s.head(act) == verb ? s.child(act, "mark") : -1;
    int subject = s.child(act, "nsubj");
    return mark > mover
        && principal >= 0
        && !Clauses.negated(s, act)
        && Set.of("whether", "if").contains(s.lemma(mark))
        && Set.of("can", "could", "would", "might").contains(Clauses.modal(s, act))
        && subject >= 0
        && s.tag(subject).startsWith("PRP");
  }

  /** <em>drew attention to Tarn, which could bring Osk round</em>. */
  private boolean able(Sentence s, int act) {
    return "relcl".equals(s.label(act))
        && s.head(act) == mover
        && Set.of("can", "could").contains(Clauses.modal(s, act))
        && !Clauses.negated(s, act);
  }

  /** <em>sees Tarn as the one to bring Osk round</em>. */
  private boolean asOne(Sentence s, int act) {
    int one = s.head(act);
    return one > mover && "pobj".equals(s.label(one)) && s.head(s.head(one)) == verb && to(s, act);
  }

  /** <em>made no secret of its reliance on Tarn to bring Osk in</em>. */
  private boolean besideNoun(Sentence s, int act) {
    return s.tag(verb).startsWith("NN") && s.head(act) == Clauses.verbAbove(s, verb) && to(s, act);
  }

  /** <em>asked Tarn for help in bringing Osk round</em>. */
  private boolean helping(Sentence s, int act) {
    return act > mover
        && "pcomp".equals(s.label(act))
        && Set.of("in", "with").contains(s.lemma(s.head(act)))
        && Clauses.verbAbove(s, act) == verb;
  }

  /** <em>pins its hopes on Tarn swaying Osk</em>. */
  private boolean gerund(Sentence s, int act) {
    boolean next = act == mover + 1 || (act == mover + 2 && "POS".equals(s.tag(mover + 1)));
    return counts() && next && "VBG".equals(s.tag(act));
  }

  /** What hangs on the mover's own phrase: Tarn, which pays the clans, to bring them round. */
  private boolean after(Sentence s, int act) {
    return mover >= 0 && act > mover && s.dominates(mover, act) && to(s, act);
  }

  private boolean wanted(Sentence s, int clause) {
    if (Clauses.negated(s, clause)) {
      return false;
    }
    String modal = Clauses.modal(s, clause);
    int mark = s.child(clause, "mark");
    if (mark >= 0 && "if".equals(s.lemma(mark))) {
      return true; // would welcome it if Tarn leaned on Osk
    }
    boolean past = modal.isEmpty() && Set.of("VBD", "VBN").contains(s.tag(clause));
    if (past && !Clauses.passive(s, clause)) {
      return false; // insists that Tarn talked Osk round
    }
    return HOPES.equals(section)
        ? Set.of("", "will", "can", "would", "could", "should", "must").contains(modal)
        : infinitive(s, clause);
  }

  /** To do it, also to be done: wants Osk to be nudged. */
  private static boolean infinitive(Sentence s, int verb) {
    int passive = s.child(verb, "auxpass");
    return "VB".equals(s.tag(passive < 0 ? verb : passive))
        && Clauses.modal(s, verb).isEmpty()
        && !Clauses.negated(s, verb);
  }

  private static boolean to(Sentence s, int verb) {
    int to = s.child(verb, "aux");
    return to >= 0 && "TO".equals(s.tag(to));
  }
}
