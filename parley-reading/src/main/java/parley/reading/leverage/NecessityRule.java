package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Nobody gets there without one: only Tarn can deliver Osk, if anyone can move Osk it is Tarn, Norn
 * cannot bring Osk to the table without Tarn.
 */
final class NecessityRule implements LeverageRule {

  private static final Set<String> ABLE = Set.of("can", "could");
  private static final Set<String> POWERS =
      Set.of("leverage", "influence", "power", "ability", "means", "clout", "authority");
  private static final Set<String> ANYBODY = Set.of("anybody", "anyone", "somebody", "someone");
  private static final Set<String> NOBODY = Set.of("nobody", "none");
  private static final Set<String> EXCEPT = Set.of("but", "except", "besides", "than", "save");

  /** Nothing is done by one who does not do these. */
  private static final Set<String> IDLE = Set.of("move", "budge", "stir", "act", "decide");

  /** What another's word gives is no step that a law asks for, as its approval may be. */
  private static final Set<String> BLESSING = Set.of("nod", "blessing", "word", "signal", "say-so");

  private static final Set<String> LEAVE =
      Set.of(
          "nod",
          "blessing",
          "approval",
          "permission",
          "consent",
          "word",
          "leave",
          "signal",
          "say-so");

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Optional<Pull> pull =
          switch (s.lemma(i)) {
            case "only", "alone" -> only(scene, i, onlyWho(s, i));
            case "but", "except", "besides", "than", "save" -> only(scene, i, exceptWho(s, i));
            case "without" -> without(scene, i);
            case "take" -> itTakes(scene, i);
            case "#crd#", "one" -> only(scene, i, "one".equals(s.form(i)) ? theOne(s, i) : -1);
            default -> ANYBODY.contains(s.lemma(i)) ? ifAnybody(scene, i) : Optional.empty();
          };
      pull.ifPresent(found::add);
    }
    return found;
  }

  /** Whoever alone can: what they can do, be it moving somebody or something else. */
  private static Optional<Pull> only(Scene scene, int marker, int who) {
    Sentence s = scene.sentence();
    int verb = who < 0 ? -1 : able(s, Clauses.verbAbove(s, who));
    if (verb < 0 || Clauses.negated(s, verb)) {
      return Optional.empty();
    }
    Moving moving = Moving.of(scene, verb);
    Span goal = moving == null ? scene.passage().span(verb, lastOf(s, verb)) : moving.goal();
    return pull(
        scene,
        Onlookers.thinker(scene, verb),
        who,
        moving,
        verb,
        marker,
        goal,
        moving == null ? .7 : .85);
  }

  /** <em>If anyone can move Osk, it is Tarn.</em> */
  private static Optional<Pull> ifAnybody(Scene scene, int anybody) {
    Sentence s = scene.sentence();
    int verb = s.head(anybody);
    int be = verb < 0 ? -1 : s.head(verb);
    if (be < 0
        || !"be".equals(s.lemma(be))
        || !"it".equals(s.lemma(Math.max(0, s.child(be, "nsubj"))))
        || !ABLE.contains(Clauses.modal(s, verb))) {
      return Optional.empty();
    }
    Moving moving = Moving.of(scene, verb);
    return moving == null
        ? Optional.empty()
        : pull(scene, List.of(), s.child(be, "attr"), moving, verb, verb, moving.goal(), .85);
  }

  /** <em>Without Tarn's help Norn cannot bring Osk to the table</em>: Norn counts on Tarn. */
  private static Optional<Pull> without(Scene scene, int without) {
    Sentence s = scene.sentence();
    int verb = s.head(without);
    int noun = s.child(without, "pobj");
    if (verb < 0 || noun < 0 || !Clauses.negated(s, verb)) {
      return Optional.empty();
    }
    boolean blessing = BLESSING.contains(s.lemma(noun)) && Moving.of(scene, verb) == null;
    if (IDLE.contains(s.lemma(verb)) || (blessing && Clauses.subject(s, verb) >= 0)) {
      return leave(scene, without, verb, noun);
    }
    if (ThanksRule.yields(s, verb) && s.child(verb, "aux") >= 0 && wouldHave(s, verb)) {
      return leave(scene, without, verb, noun);
    }
    Moving moving = Moving.of(scene, verb);
    int helper = Agents.helper(s, noun);
    List<String> principal = Agents.of(scene, verb);
    return moving == null
        ? Optional.empty()
        : pull(scene, principal, helper < 0 ? noun : helper, moving, verb, without, null, .8);
  }

  /** <em>would never have signed</em>: it has signed. */
  private static boolean wouldHave(Sentence s, int verb) {
    boolean have =
        IntStream.of(s.children(verb, "aux")).anyMatch(aux -> "have".equals(s.lemma(aux)));
    return have && "would".equals(Clauses.modal(s, verb));
  }

  /** <em>Osk will not move without Tarn, without a nod from Tarn</em>. */
  private static Optional<Pull> leave(Scene scene, int without, int verb, int noun) {
    Sentence s = scene.sentence();
    boolean leave = LEAVE.contains(s.lemma(noun));
    List<String> through = leave ? Agents.owners(scene, noun) : Agents.named(scene, noun);
    Span marker = scene.passage().span(without, leave ? noun : without);
    List<String> on = scene.actors(Clauses.subject(s, verb));
    return Pull.of(through, on, null, marker, null, .7, "only-one-can");
  }

  /** <em>It will take Tarn to bring Osk round.</em> */
  private static Optional<Pull> itTakes(Scene scene, int take) {
    Sentence s = scene.sentence();
    int it = s.child(take, "nsubj", "expl");
    int act = s.child(take, "xcomp", "advcl", "ccomp");
    int inner = act < 0 ? -1 : s.child(act, "nsubj");
    int deed = inner > take ? s.child(take, "dobj") : -1;
    List<String> doer = deed < 0 ? List.of() : Agents.owners(scene, deed);
    if (it >= 0 && "it".equals(s.lemma(it)) && !doer.isEmpty()) { // a nudge from Tarn for Osk to
      Span marker = scene.passage().span(take, deed);
      Span goal = Pull.predicate(scene, act);
      return Pull.of(doer, scene.actors(inner), null, marker, goal, .75, "only-one-can");
    }
    int who = inner > take ? inner : s.child(take, "dobj");
    Moving moving =
        it >= 0 && "it".equals(s.lemma(it)) && who > take && act > who
            ? Moving.of(scene, act)
            : null;
    return moving == null || Clauses.negated(s, take)
        ? Optional.empty()
        : pull(scene, List.of(), who, moving, act, take, moving.goal(), .8);
  }

  private static Optional<Pull> pull(
      Scene scene,
      List<String> principals,
      int who,
      @Nullable Moving moving,
      int act,
      int marker,
      @Nullable Span goal,
      double confidence) {
    List<String> through = Agents.doers(scene, who);
    String on = moving == null ? null : moving.on();
    String principal = Agents.first(principals);
    if (through.isEmpty()
        || through.contains(on)
        || through.contains(principal)
        || (on == null && goal == null)) {
      return Optional.empty();
    }
    return Optional.of(
        new Pull(
            principal,
            through.getFirst(),
            on,
            scene.passage().span(act),
            scene.passage().span(marker),
            goal == null && moving != null ? moving.goal() : goal,
            confidence,
            "only-one-can"));
  }

  /** The act that somebody can do: the verb after can, or under having the power; or -1. */
  private static int able(Sentence s, int verb) {
    if (verb < 0 || ABLE.contains(Clauses.modal(s, verb))) {
      return verb;
    }
    int power = "have".equals(s.lemma(verb)) ? s.child(verb, "dobj") : -1;
    return power >= 0 && POWERS.contains(s.lemma(power)) ? s.child(power, "acl", "relcl") : -1;
  }

  private static int lastOf(Sentence s, int verb) {
    int last = verb;
    for (int i : s.subtree(verb)) {
      last = "punct".equals(s.label(i)) ? last : Math.max(last, i);
    }
    return last;
  }

  /** The subject that <em>only</em> stands right before, or <em>alone</em> right after; or -1. */
  private static int onlyWho(Sentence s, int only) {
    if ("alone".equals(s.lemma(only))) {
      return only > 0 && "nsubj".equals(s.label(only - 1)) ? only - 1 : -1;
    }
    int one = theOne(s, only);
    return one >= 0 ? one : subjectAfter(s, only);
  }

  /** <em>Tarn is the only one that can bring Osk round.</em> */
  private static int theOne(Sentence s, int only) {
    int one = "attr".equals(s.label(only)) ? only : s.head(only);
    int be = one < 0 || !"attr".equals(s.label(one)) ? -1 : s.head(one);
    int subject = be < 0 ? -1 : s.child(be, "nsubj");
    return subject < 0 || s.child(one, "relcl", "acl") < 0 ? -1 : subject;
  }

  /** Whom nobody but one leaves: nobody but Tarn, no one except Tarn; or -1. */
  private static int exceptWho(Sentence s, int except) {
    int at = except > 0 && "else".equals(s.lemma(except - 1)) ? except - 2 : except - 1;
    boolean nobody =
        at >= 0
            && (NOBODY.contains(s.lemma(at))
                || (at > 0 && "one".equals(s.lemma(at)) && "no".equals(s.lemma(at - 1))));
    int object = s.child(except, "pobj");
    return !nobody || !EXCEPT.contains(s.lemma(except))
        ? -1
        : object >= 0 ? object : subjectAfter(s, except);
  }

  private static int subjectAfter(Sentence s, int word) {
    for (int i = word + 1; i < Math.min(s.size(), word + 8); i++) {
      if ("nsubj".equals(s.label(i))) {
        return i;
      }
      if (Clauses.verb(s, i) || "punct".equals(s.label(i)) || "mark".equals(s.label(i))) {
        return -1;
      }
    }
    return -1;
  }
}
