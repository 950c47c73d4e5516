package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/**
 * One moves another: talked Osk into attending, twisted its arm, made it pay, can deliver it. Where
 * it works through a third, that one does the moving and the subject is behind it.
 */
final class Persuasion {

  /** One who may or might has not moved anybody; who cannot does not. */
  private static final Set<String> UNABLE = Set.of("may", "might");

  private static final Set<String> ABLE = Set.of("can", "could");

  private static final Set<String> HOPING =
      Set.of("hope", "want", "expect", "wish", "trust", "insist", "demand");
  private static final Set<String> THINKING = Set.of("believe", "think", "know", "say", "argue");
  private static final Set<String> FAILING =
      Set.of("fail", "refuse", "try", "struggle", "decline", "seek", "attempt");

  /** Bringing another to one of these is leverage; to a town it is a journey. */
  private static final Set<String> TABLE =
      Set.of("table", "heel", "line", "fold", "side", "board", "sense", "reason");

  private static final Set<String> TO_THE_TABLE = Set.of("bring", "get", "draw", "pull");

  private Persuasion() {}

  static List<Pull> read(Scene scene, int verb) {
    Sentence s = scene.sentence();
    if (Clauses.negated(s, verb) || UNABLE.contains(Clauses.modal(s, verb))) {
      return List.of();
    }
    boolean passive = Clauses.passive(s, verb) || partOfPast(s, verb);
    int through = Agents.through(scene, verb);
    if (passive && through >= 0) {
      return reached(scene, verb, through);
    }
    if (unsuccessful(s, verb, through)) {
      return List.of();
    }
    Moving moving = passive ? Moving.ofPassive(scene, verb) : Moving.of(scene, verb);
    if (moving == null || moving.moved().isEmpty() || !counts(scene, moving, through)) {
      return List.of();
    }
    List<String> movers = passive ? Agents.by(scene, verb) : Agents.of(scene, verb);
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

  /** Whether the words tell of moving, and not of mere bringing, asking or making. */
  private static boolean counts(Scene scene, Moving moving, int through) {
    Sentence s = scene.sentence();
    int verb = moving.verb();
    String lemma = s.lemma(verb);
    boolean able = ABLE.contains(Clauses.modal(s, verb));
    if (MovingWords.ENSURING.contains(lemma)) {
      return false;
    }
    if (moving.goal() == null && MovingWords.NEVER_ALONE.contains(lemma)) {
      return able || through >= 0;
    }
    if ("work".equals(lemma)) {
      return true; // worked on Osk
    }
    boolean made = moving.act() >= 0 && Set.of("get", "make").contains(lemma);
    int object = s.child(verb, "dobj");
    boolean weight = object >= 0 && MovingWords.weight(s.lemma(object));
    return MovingWords.PERSUADING.contains(lemma)
        || weight
        || made
        || (Set.of("press", "push").contains(lemma) && (partOfPast(s, verb) || into(s, verb)))
        || (MovingWords.BRINGING.contains(lemma)
            && (able || through >= 0 || Moved.won(s, verb) || toTheTable(scene, moving)));
  }

  /** Pushed into it: more than asked. */
  private static boolean into(Sentence s, int verb) {
    for (int prep : s.children(verb, "prep")) {
      if (Set.of("into", "towards", "toward").contains(s.lemma(prep))) {
        return true;
      }
    }
    return false;
  }

  private static boolean toTheTable(Scene scene, Moving moving) {
    Sentence s = scene.sentence();
    Span goal = moving.goal();
    if (goal == null || moving.act() >= 0 || !TO_THE_TABLE.contains(s.lemma(moving.verb()))) {
      return false;
    }
    for (int i = moving.verb() + 1; i < s.size(); i++) {
      if ("pobj".equals(s.label(i)) && goal.contains(scene.passage().span(i))) {
        return TABLE.contains(s.lemma(i)) || StepWords.step(s.lemma(i));
      }
    }
    return false;
  }

  /** <em>Pressed by Tarn, Osk signed</em>. */
  private static boolean partOfPast(Sentence s, int verb) {
    return "VBN".equals(s.tag(verb))
        && s.child(verb, "agent") >= 0
        && Set.of("advcl", "acl").contains(s.label(verb));
  }

  /** <em>believes the treasury can be had through the patients</em>. */
  private static List<Pull> reached(Scene scene, int verb, int through) {
    Sentence s = scene.sentence();
    List<String> moved = scene.actors(s.child(verb, "nsubjpass"));
    boolean moves = MovingWords.moves(s, verb) || "have".equals(s.lemma(verb));
    if (!moves || moved.isEmpty()) {
      return List.of();
    }
    Moving moving = new Moving(verb, moved, -1, null);
    return pulls(scene, hoper(scene, verb), scene.actors(through), moving, "moves-through");
  }

  /** <em>The envoys hope Tarn will persuade Osk</em>: who hopes, or nobody. */
  private static @Nullable String hoper(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int head = s.head(verb);
    if (head < 0 || !"ccomp".equals(s.label(verb))) {
      return null;
    }
    boolean hoped = HOPING.contains(s.lemma(head));
    boolean planned = THINKING.contains(s.lemma(head)) && Clauses.passive(s, verb);
    return hoped || planned ? Agents.first(Agents.of(scene, head)) : null;
  }

  private static boolean unsuccessful(Sentence s, int verb, int through) {
    int head = s.head(verb);
    if (head < 0) {
      return false;
    }
    // to press under counting on somebody to press is that one's act, read or dropped there
    boolean below = !"conj".equals(s.label(verb)) && RelianceRule.asks(s.lemma(head));
    boolean hoped = "ccomp".equals(s.label(verb)) && !Clauses.modal(s, verb).isEmpty();
    boolean means = "use".equals(s.lemma(head)); // used its loans to make Osk sign
    return (below && !hoped && !means)
        || ("xcomp".equals(s.label(verb)) && through < 0 && FAILING.contains(s.lemma(head)));
  }
}
