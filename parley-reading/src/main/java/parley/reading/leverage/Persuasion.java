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
 * One moves another: talked Osk into attending, twisted its arm, made it pay, can deliver it. Where
 * it works through a third, that one does the moving and the subject is behind it.
 */
final class Persuasion {

  /** One who may or might has not moved anybody; who cannot does not. */
  private static final Set<String> UNABLE = Set.of("may", "might");

  private static final Set<String> ABLE = Set.of("can", "could");

  private static final Set<String> OUGHT = Set.of("should", "must", "ought");

  private static final Set<String> COMMITTED =
      Set.of("agree", "undertake", "pledge", "vow", "volunteer", "promise", "able", "fall", "rest");

  private static final Set<String> HOPING =
      Set.of("hope", "want", "expect", "wish", "trust", "insist", "demand");
  private static final Set<String> THINKING = Set.of("believe", "think", "know");
  private static final Set<String> FAILING =
      Set.of(
          "fail",
          "refuse",
          "decline",
          "threaten",
          "hesitate",
          "mean",
          "plan",
          "intend",
          "hope",
          "wish",
          "aim",
          "long",
          "prepare");

  /** What one is told in these is not done by whose they are. */
  private static final Set<String> ORDERS =
      Set.of("order", "instruction", "pressure", "request", "appeal", "call", "plea", "demand");

  private static final Set<String> TRYING = Set.of("try", "seek", "attempt", "struggle", "strive");

  private static final Set<String> DONE =
      Set.of("have", "succeed", "credit", "thank", "praise", "play", "be", "help");

  private static final Set<String> PRESSING =
      Set.of("push", "press", "squeeze", "lobby", "court", "woo", "urge", "chase", "drive");

  private static final Set<String> CREDITED =
      Set.of("credit", "thank", "praise", "succeed", "commend");

  private static final Set<String> DENYING = Set.of("deny", "reject", "dispute");

  private Persuasion() {}

  static List<Pull> read(Scene scene, int verb) {
    Sentence s = scene.sentence();
    if (!s.tag(verb).startsWith("VB")
        || Clauses.negated(s, verb)
        || UNABLE.contains(Clauses.modal(s, verb))) {
      return List.of();
    }
    int through = Agents.through(scene, verb);
    if (Slots.passive(s, verb) && through >= 0) {
      return reached(scene, verb, through);
    }
    if (unsuccessful(scene, verb, through)) {
      return List.of();
    }
    Moving moving = Moving.of(scene, verb);
    if (moving == null
        || moving.verb() != verb
        || moving.moved().isEmpty()
        || !counts(scene, moving, through)) {
      return List.of();
    }
    List<String> told = Agents.of(scene, verb);
    Set<String> moved = Set.copyOf(moving.moved());
    List<String> movers =
        told.isEmpty() ? Moved.earlier(scene, Slots.subject(s, verb), moved, told) : told;
    return through >= 0
        ? pulls(scene, Agents.first(movers), scene.actors(through), moving, "moves-through")
        : pulls(scene, hoper(scene, verb), movers, moving, "moves");
  }

  private static List<Pull> pulls(
      Scene scene, @Nullable String behind, List<String> movers, Moving moving, String rule) {
    Span marker = scene.passage().span(moving.verb());
    List<Pull> found = new ArrayList<>();
    for (String each : movers) {
      for (String on : moving.moved()) {
        if (!on.equals(each)) {
          String principal = each.equals(behind) || on.equals(behind) ? null : behind;
          found.add(new Pull(principal, each, on, marker, marker, moving.goal(), .78, rule));
        }
      }
    }
    return found;
  }

  /** Whether the words tell of moving by themselves, and not of mere bringing, asking or making. */
  private static boolean counts(Scene scene, Moving moving, int through) {
    Sentence s = scene.sentence();
    boolean able = ABLE.contains(Clauses.modal(s, moving.verb())) || through >= 0;
    return switch (moving.force()) {
      case MOVES -> true;
      case MAKES -> moving.goal() != null || through >= 0 || pressed(s, moving.verb());
      case BRINGS -> able || moving.act() >= 0 || Goals.table(scene, moving) || done(s, moving);
      case WORKS_ON -> able || committed(s, moving.verb()) || credited(s, moving.verb());
      case SPEAKS_TO, URGES ->
          through >= 0 || Slots.participle(s, moving.verb()) || pressed(s, moving.verb());
    };
  }

  /** <em>tried to persuade Osk</em>; is trying to persuade it is work in hand. */
  private static boolean tried(Sentence s, int verb) {
    return TRYING.contains(s.lemma(verb)) && !Set.of("VBG", "VB").contains(s.tag(verb));
  }

  /** <em>has undertaken to deliver Osk</em>. */
  private static boolean committed(Sentence s, int verb) {
    return "xcomp".equals(s.label(verb)) && COMMITTED.contains(s.lemma(s.head(verb)));
  }

  /** <em>is being pushed by the union</em>: under its pressure, whatever it is to do. */
  private static boolean pressed(Sentence s, int verb) {
    int being = s.child(verb, "auxpass");
    return being >= 0
        && "being".equals(s.form(being))
        && PRESSING.contains(s.lemma(verb))
        && Slots.subject(s, verb) >= 0;
  }

  /** <em>is credited with having moved Osk</em>. */
  private static boolean credited(Sentence s, int verb) {
    int above = "pcomp".equals(s.label(verb)) ? Clauses.verbAbove(s, verb) : -1;
    return above >= 0 && CREDITED.contains(s.lemma(above));
  }

  /** <em>had a hand in getting Osk onto the plane</em>. */
  private static boolean done(Sentence s, Moving moving) {
    int verb = moving.verb();
    int above = Clauses.verbAbove(s, verb);
    return "pcomp".equals(s.label(verb)) && above >= 0 && DONE.contains(s.lemma(above));
  }

  /** <em>believes the treasury can be had through the patients</em>. */
  private static List<Pull> reached(Scene scene, int verb, int through) {
    Sentence s = scene.sentence();
    List<String> moved = scene.actors(s.child(verb, "nsubjpass"));
    boolean moves = "have".equals(s.lemma(verb)) || Wordings.MOVING.fit(s, verb).isPresent();
    if (!moves || moved.isEmpty()) {
      return List.of();
    }
    Moving moving = new Moving(verb, moved, -1, null, Moving.Force.MOVES);
    return pulls(scene, hoper(scene, verb), scene.actors(through), moving, "moves-through");
  }

  /** <em>The envoys hope Tarn will persuade Osk</em>: who hopes, or nobody. */
  private static @Nullable String hoper(Scene scene, int verb) {
    Sentence s = scene.sentence();
    if (OUGHT.contains(Clauses.modal(s, verb))) { // Tarn should use its sway over Osk, Norn said
      return Agents.first(
          scene.statement(scene.passage().span(verb)).map(st -> st.speakers()).orElse(List.of()));
    }
    int head = s.head(verb);
    if (head < 0 || !"ccomp".equals(s.label(verb))) {
      return null;
    }
    boolean hoped = HOPING.contains(s.lemma(head));
    boolean planned = THINKING.contains(s.lemma(head)) && Clauses.passive(s, verb);
    return hoped || planned ? Agents.first(Agents.of(scene, head)) : null;
  }

  /** <em>orders from Norn to press Osk</em>: Norn does not. */
  private static boolean ordered(Sentence s, int noun) {
    int from = "pobj".equals(s.label(noun)) ? s.head(noun) : -1;
    boolean order = ORDERS.contains(s.lemma(noun));
    return order || (from >= 0 && s.head(from) >= 0 && ORDERS.contains(s.lemma(s.head(from))));
  }

  private static boolean unsuccessful(Scene scene, int verb, int through) {
    Sentence s = scene.sentence();
    int head = s.head(verb);
    if (head < 0) {
      return false;
    }
    if ("acl".equals(s.label(verb)) && ordered(s, head)) {
      return true;
    }
    // to press under counting on somebody to press is that one's act, read or dropped there
    Frame frame = Frame.of(scene, head);
    boolean below = frame != null && frame.acts(s).contains(verb);
    boolean hoped = "ccomp".equals(s.label(verb)) && !Clauses.modal(s, verb).isEmpty();
    boolean means = "use".equals(s.lemma(head)); // used its loans to make Osk sign
    return (below && !hoped && !means && through < 0)
        || ("xcomp".equals(s.label(verb)) && through < 0 && FAILING.contains(s.lemma(head)))
        || ("xcomp".equals(s.label(verb)) && tried(s, head))
        || ("ccomp".equals(s.label(verb)) && DENYING.contains(s.lemma(head)));
  }
}
