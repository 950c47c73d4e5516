package parley.reading.leverage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * One actor moving another: the verb, who is moved and to what. One reading for whatever words say
 * so and for whatever frame they stand in: <em>persuaded Osk to sign</em>, <em>to help to talk Osk
 * round</em>, <em>had a hand in bringing Osk to the table</em>.
 *
 * @param verb the verb of moving
 * @param moved who is moved; empty where the words do not say
 * @param act the verb of what the moved one is to do, or -1
 * @param goal what the moved one is to do; absent where the words do not say
 * @param force how much the words say by themselves
 */
record Moving(int verb, List<String> moved, int act, @Nullable Span goal, Force force) {

  /** From words that are leverage whoever says them to those that are only under a frame. */
  enum Force {
    MOVES,
    MAKES,
    BRINGS,
    WORKS_ON,
    SPEAKS_TO,
    URGES;

    static Force of(String section) {
      return valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it is moving only with what the other is to do. */
    boolean needsGoal() {
      return this == BRINGS || this == URGES;
    }
  }

  /** Verbs of seeing to it that another does something. */
  private static final Set<String> ENSURING = Set.of("see", "ensure", "guarantee");

  /** Doing one's part in what stands below: help to bring Osk round, succeed in bringing it. */
  private static final Set<String> EFFORTS =
      Set.of(
          "help",
          "manage",
          "succeed",
          "try",
          "seek",
          "attempt",
          "work",
          "use",
          "do",
          "play",
          "have",
          "agree",
          "undertake",
          "promise",
          "offer",
          "volunteer",
          "strive",
          "go",
          "step",
          "be",
          "join",
          "aid",
          "assist",
          "persist",
          "begin",
          "start",
          "continue",
          "keep",
          "carry",
          "contribute");

  /** Before what is gone on with: help in pressing Osk, go on pressing it. */
  private static final Set<String> GOING_ON = Set.of("in", "on");

  /** What one is made by one's looks is no act. */
  private static final Set<String> SEEMING = Set.of("look", "seem", "appear", "feel", "sound");

  Moving {
    moved = List.copyOf(moved);
  }

  /** Reads a verb as moving somebody; null where it is not that. */
  static @Nullable Moving of(Scene scene, int verb) {
    Sentence s = scene.sentence();
    if (!s.tag(verb).startsWith("VB")) {
      return null;
    }
    if (ENSURING.contains(s.lemma(verb)) || sure(s, verb)) {
      return ensured(scene, verb);
    }
    Moving own = into(scene, verb);
    if (own == null) {
      own =
          Wordings.MOVING
              .fits(s, verb)
              .flatMap(fit -> Stream.ofNullable(fitting(scene, fit)))
              .findFirst()
              .orElse(null);
    }
    return own != null || !EFFORTS.contains(s.lemma(verb)) ? own : below(scene, verb);
  }

  private static @Nullable Moving fitting(Scene scene, Fit fit) {
    Sentence s = scene.sentence();
    int verb = fit.anchor();
    Force force = Force.of(fit.wording().section());
    int clause = Goals.clause(s, verb, fit.token(Role.MOVED));
    int object = fit.token(Role.MOVED);
    boolean inner = clause >= 0 && s.head(object) == clause; // make Osk sign
    if (clause >= 0 && SEEMING.contains(s.lemma(clause)) && s.child(clause, "acomp") >= 0) {
      return null;
    }
    List<String> moved = Moved.actors(scene, object, verb);
    Moving further = fit.wording().plain() || clause < 0 ? null : of(scene, clause);
    if (further != null && (further.moved().equals(moved) || pronoun(s, clause))) {
      return new Moving(verb, moved, further.act(), further.goal(), force); // to make it sign
    }
    int aim = fit.token(Role.GOAL);
    Span goal =
        aim < 0
            ? Goals.of(scene, verb, object, clause)
            : Clauses.spanWithout(scene.passage(), aim, Set.of(s.head(object))); // from Osk
    boolean said = goal != null || !force.needsGoal();
    return said && (!moved.isEmpty() || inner)
        ? new Moving(verb, moved, clause, goal, force)
        : null;
  }

  /** <em>use its weight with Osk to bring it in</em>: Osk, whoever the pronoun was taken for. */
  private static boolean pronoun(Sentence s, int verb) {
    int object = Slots.object(s, verb);
    return object >= 0 && s.tag(object).startsWith("PRP");
  }

  /** Any verb will do with <em>into</em> or <em>out of</em> and an act: argued Osk into signing. */
  private static @Nullable Moving into(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int object = Slots.object(s, verb);
    List<String> moved = Moved.actors(scene, object, verb);
    int act = moved.isEmpty() ? -1 : Goals.gerund(s, verb, object);
    return act < 0
        ? null
        : new Moving(verb, moved, act, Clauses.span(scene.passage(), act), Force.MOVES);
  }

  /**
   * <em>help to bring Osk round</em>, <em>use its weight to …</em>, <em>a hand in bringing …</em>
   */
  private static @Nullable Moving below(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int object = s.child(verb, "dobj", "acomp", "attr");
    for (int top : object < verb ? new int[] {verb} : new int[] {verb, object}) {
      for (int act : s.children(top, "xcomp", "advcl", "ccomp", "acl", "relcl")) {
        boolean helped = "help".equals(s.lemma(verb)) && s.child(act, "mark") < 0; // help it bring
        boolean same = act > verb && (helped || s.child(act, "nsubj", "mark") < 0);
        Moving moving = same && !"be".equals(s.lemma(verb)) ? of(scene, act) : null;
        if (moving != null) {
          return moving;
        }
      }
      for (int in : s.children(top, "prep")) {
        int act = GOING_ON.contains(s.lemma(in)) ? s.child(in, "pcomp") : -1;
        Moving moving = act < 0 ? null : of(scene, act);
        if (moving != null) {
          return moving;
        }
      }
    }
    return null;
  }

  /** <em>make sure that Osk signs</em>. */
  private static boolean sure(Sentence s, int verb) {
    int sure = s.child(verb, "acomp", "oprd", "ccomp");
    return "make".equals(s.lemma(verb)) && sure >= 0 && "sure".equals(s.lemma(sure));
  }

  /** <em>see to it that Osk signs</em>, <em>ensure that Osk signs</em>. */
  private static @Nullable Moving ensured(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int sure = sure(s, verb) ? s.child(verb, "acomp", "oprd", "ccomp") : s.child(verb, "prep");
    for (int top : sure < 0 ? new int[] {verb} : new int[] {verb, sure}) {
      int clause = s.child(top, "ccomp");
      int subject = clause < 0 ? -1 : s.child(clause, "nsubj");
      if (subject > verb && !scene.actors(subject).isEmpty()) {
        Span goal = Goals.of(scene, verb, subject, clause);
        return new Moving(verb, scene.actors(subject), clause, goal, Force.URGES);
      }
    }
    return null;
  }

  /** The actor moved, absent where the words name none. */
  @Nullable String on() {
    return moved.isEmpty() ? null : moved.getFirst();
  }
}
