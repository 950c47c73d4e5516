package parley.reading.leverage;

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
 * @param moved head of who is moved, or -1 where the words do not say
 * @param goal what the moved one is to do; absent where the words do not say
 */
record Moving(int verb, int moved, @Nullable Span goal) {

  /** Verbs that take another along, by words or by weight. */
  private static final Set<String> MOVERS =
      Set.of(
          "bring",
          "drag",
          "get",
          "persuade",
          "convince",
          "press",
          "pressure",
          "push",
          "force",
          "make",
          "coax",
          "nudge",
          "compel",
          "steer",
          "pull",
          "draw",
          "lean",
          "talk",
          "prod",
          "deliver",
          "rein",
          "restrain",
          "sway",
          "win",
          "induce",
          "cajole",
          "oblige",
          "dissuade",
          "stop",
          "prevent",
          "lure",
          "move",
          "urge",
          "lobby",
          "hold",
          "entice",
          "prevail",
          "arm-twist");

  /** Those that say so even without a goal. */
  private static final Set<String> ALONE = Set.of("deliver", "rein", "restrain", "sway", "lobby");

  /** Those that move only with a particle or preposition before the moved one. */
  private static final Set<String> WITH_ON = Set.of("lean", "prevail", "press", "pressure");

  private static final Set<String> ROUND = Set.of("round", "around", "over", "back");

  private static final Set<String> WHERE = Set.of("to", "into", "back", "from", "onto");

  /** Those that move another for something. */
  private static final Set<String> FOR = Set.of("press", "pressure", "push");

  private static final Set<String> POWERS =
      Set.of("influence", "leverage", "sway", "clout", "weight", "pressure", "ties");

  /** Reads a verb as moving somebody; null where it is not that. */
  static @Nullable Moving of(Scene scene, int verb) {
    Sentence s = scene.sentence();
    if (Set.of("use", "exert", "exercise", "bring", "apply", "put", "employ")
        .contains(s.lemma(verb))) {
      Moving power = power(scene, verb);
      if (power != null) {
        return power;
      }
    }
    if (!MOVERS.contains(s.lemma(verb))) {
      return null;
    }
    int clause = innerClause(s, verb);
    int inner = clause < 0 ? -1 : s.child(clause, "nsubj", "nsubjpass");
    if (inner > verb) {
      return new Moving(verb, inner, goalOf(scene, clause, inner));
    }
    int moved = object(s, verb);
    if (moved < 0 || scene.actors(moved).isEmpty()) {
      return null;
    }
    Span goal = clause > moved ? goalOf(scene, clause, moved) : place(scene, verb, moved);
    boolean alone = ALONE.contains(s.lemma(verb)) || won(s, verb) || sense(s, verb);
    return goal == null && !alone ? null : new Moving(verb, moved, goal);
  }

  /** <em>win Osk round</em>, <em>over</em>, <em>back</em>. */
  private static boolean won(Sentence s, int verb) {
    for (int child : s.children(verb, "advmod", "prt", "prep")) {
      if (ROUND.contains(s.lemma(child)) && child < verb + 6) {
        return Set.of("win", "bring", "talk").contains(s.lemma(verb));
      }
    }
    return false;
  }

  /** <em>talk sense into Osk</em>: who is moved stands after the preposition. */
  private static boolean sense(Sentence s, int verb) {
    int object = s.child(verb, "dobj");
    return object > verb && "sense".equals(s.lemma(object));
  }

  /** <em>Osk was pushed by Tarn into signing</em>, <em>to sign</em>. */
  static @Nullable Moving ofPassive(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int moved = s.child(verb, "nsubjpass");
    int clause = innerClause(s, verb);
    if (!MOVERS.contains(s.lemma(verb)) || moved < 0 || scene.actors(moved).isEmpty()) {
      return null;
    }
    Span goal = clause > moved ? goalOf(scene, clause, verb) : place(scene, verb, moved);
    return goal == null ? null : new Moving(verb, moved, goal);
  }

  /** <em>use its influence over Osk (to make it sign)</em>. */
  private static @Nullable Moving power(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int power = s.child(verb, "dobj");
    if (power < 0 || !POWERS.contains(s.lemma(power))) {
      return null;
    }
    int moved = -1;
    for (int top : new int[] {power, verb}) {
      for (int prep : s.children(top, "prep")) {
        if (moved < 0 && Set.of("over", "with", "on", "upon", "in").contains(s.lemma(prep))) {
          int noun = s.child(prep, "pobj");
          moved = noun >= 0 && !scene.actors(noun).isEmpty() ? noun : -1;
        }
      }
    }
    int act = infinitive(s, verb, power);
    if (act < 0) {
      return moved < 0 ? null : new Moving(verb, moved, null);
    }
    Moving further = of(scene, act);
    if (further != null && (moved < 0 || sameActor(scene, moved, further.moved()))) {
      return new Moving(verb, further.moved(), further.goal());
    }
    return moved < 0 ? null : new Moving(verb, moved, goalOf(scene, act, moved));
  }

  private static boolean sameActor(Scene scene, int one, int other) {
    return other >= 0 && scene.actors(one).equals(scene.actors(other));
  }

  private static int infinitive(Sentence s, int verb, int after) {
    int own = lastChild(s, verb, after);
    int below = s.child(after, "acl", "relcl", "advcl");
    if (own > after) {
      return own;
    }
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

  private static int lastChild(Sentence s, int verb, int after) {
    for (int child : s.children(verb, "xcomp", "advcl", "ccomp")) {
      if (child > after && "VB".equals(s.tag(child))) {
        return child;
      }
    }
    return -1;
  }

  private static int innerClause(Sentence s, int verb) {
    for (int child : s.children(verb, "xcomp", "ccomp", "advcl")) {
      if (child > verb && "VB".equals(s.tag(child))) {
        return child;
      }
    }
    return -1;
  }

  private static int object(Sentence s, int verb) {
    if (sense(s, verb) || "rein".equals(s.lemma(verb))) {
      for (int prep : s.children(verb, "prep", "prt")) {
        if (Set.of("into", "in").contains(s.lemma(prep)) && s.child(prep, "pobj") >= 0) {
          return s.child(prep, "pobj");
        }
      }
    }
    int object = s.child(verb, "dobj");
    if (object < 0 && won(s, verb)) {
      for (int prep : s.children(verb, "prep")) {
        object = prep == verb + 1 ? s.child(prep, "pobj") : object; // win over Osk
      }
    }
    if (object < 0 && WITH_ON.contains(s.lemma(verb))) {
      for (int prep : s.children(verb, "prep")) {
        if (object < 0 && Set.of("on", "upon").contains(s.lemma(prep))) {
          object = s.child(prep, "pobj");
        }
      }
    }
    return object > verb ? object : -1;
  }

  /** What is to be done, without its subject and its <em>to</em>. */
  private static @Nullable Span goalOf(Scene scene, int act, int mover) {
    Sentence s = scene.sentence();
    int first = act;
    int last = act;
    for (int i : s.subtree(act)) {
      if (i > mover && !"punct".equals(s.label(i)) && i >= act) {
        last = i;
      }
    }
    return scene.passage().span(first, last);
  }

  /** <em>to the table</em>, <em>into attending</em>. */
  private static @Nullable Span place(Scene scene, int verb, int moved) {
    Sentence s = scene.sentence();
    for (int top : new int[] {verb, moved}) {
      for (int prep : s.children(top, "prep")) {
        int thing = s.child(prep, "pobj");
        boolean asks =
            "for".equals(s.lemma(prep))
                && FOR.contains(s.lemma(verb))
                && thing >= 0
                && StepWords.step(s.lemma(thing));
        if (prep > moved && (asks || WHERE.contains(s.lemma(prep)))) {
          int what = s.child(prep, "pcomp");
          return Clauses.span(scene.passage(), what >= 0 ? what : prep);
        }
      }
    }
    return null;
  }

  /** The actor moved, absent where the words name none. */
  @Nullable String on(Scene scene) {
    return moved < 0 ? null : scene.actors(moved).stream().findFirst().orElse(null);
  }
}
