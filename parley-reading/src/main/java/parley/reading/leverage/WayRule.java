package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * The way somewhere goes through one: the road to peace runs through Tarn, the key to Osk is Tarn,
 * Norn's best hope of moving Osk lies with Tarn, Tarn holds the key to Osk.
 */
final class WayRule implements LeverageRule {

  private static final Set<String> WAYS =
      Set.of("road", "path", "way", "route", "key", "door", "gateway");
  private static final Set<String> HOPES = Set.of("hope", "chance", "bet", "prospect", "route");

  private static final Set<String> RUNS =
      Set.of(
          "run", "runs", "ran", "lie", "lies", "lay", "lead", "leads", "led", "go", "goes", "pass",
          "passes", "rest", "rests", "is", "was", "be", "running", "remains", "hang", "hangs");
  private static final Set<String> THROUGH = Set.of("through", "via", "with", "in", "on", "by");
  private static final Set<String> HOLDING = Set.of("hold", "have", "be", "remain");

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    for (int way = 0; way < s.size(); way++) {
      boolean road = WAYS.contains(s.lemma(way));
      if (road || (HOPES.contains(s.lemma(way)) && s.tag(way).startsWith("NN"))) {
        runs(scene, way).ifPresent(found::add);
      }
      if (road) {
        held(scene, way).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Matches words, as the parser may take <em>runs</em> for a noun. */
  private static Optional<Pull> runs(Scene scene, int way) {
    Sentence s = scene.sentence();
    int end = Math.min(s.size(), way + 15);
    for (int i = way + 1; i + 1 < end; i++) {
      boolean be = "be".equals(s.lemma(i));
      boolean through = THROUGH.contains(s.lemma(i + 1));
      if (RUNS.contains(s.form(i)) && (through || (be && i > way + 1)) && before(s, way, i)) {
        int token = firstNoun(s, through ? i + 2 : i + 1);
        List<String> mover = token < 0 ? List.of() : Agents.namedOrThere(scene, token);
        return mover.isEmpty() ? Optional.empty() : to(scene, way, i, mover);
      }
      if ("punct".equals(s.label(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the words between are only what the way leads to. */
  private static boolean before(Sentence s, int way, int runs) {
    for (int i = way + 1; i < runs; i++) {
      if (!s.dominates(way, i) && s.head(i) != runs && s.head(i) != way) {
        return false;
      }
    }
    return true;
  }

  /** What the way leads to: somebody, a place, or moving somebody. */
  private static Optional<Pull> to(Scene scene, int way, int runs, List<String> mover) {
    Sentence s = scene.sentence();
    int prep = s.child(way, "prep");
    int act = act(s, way, prep);
    act = act < 0 ? able(s, runs) : act;
    Moving moving = act < 0 ? null : Moving.of(scene, act);
    int noun = prep < 0 ? -1 : s.child(prep, "pobj");
    List<String> on =
        moving != null ? moving.moved() : noun < 0 ? List.of() : scene.actorsOrOwner(noun);
    boolean somewhere = prep == way + 1 && runs > way + 2;
    Span goal =
        moving != null
            ? moving.goal()
            : on.isEmpty() && somewhere ? scene.passage().span(way + 2, runs - 1) : null;
    List<String> owner = scene.actors(s.child(way, "poss"));
    String principal = Agents.first(owner.isEmpty() ? Onlookers.thinker(scene, way) : owner);
    String moved = Agents.first(on);
    if (mover.contains(moved) || (moved == null && goal == null)) {
      return Optional.empty();
    }
    return Optional.of(
        new Pull(
            mover.contains(principal) || (moved != null && moved.equals(principal))
                ? null
                : principal,
            mover.getFirst(),
            moved,
            null,
            scene.passage().span(way, runs),
            goal,
            .88,
            "road-runs-through"));
  }

  /** <em>hopes rest on Tarn, which alone can bring Osk round</em>: the act, or -1. */
  private static int able(Sentence s, int runs) {
    for (int i = runs + 1; i < s.size(); i++) {
      boolean can = Set.of("can", "could").contains(Clauses.modal(s, i));
      if ("relcl".equals(s.label(i)) && can && !Clauses.negated(s, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The act that a way leads to: the key to persuading Osk, hopes of moving it, a way to move it.
   */
  private static int act(Sentence s, int way, int prep) {
    int gerund = prep < 0 ? -1 : s.child(prep, "pcomp");
    return gerund >= 0 ? gerund : s.child(way, "acl", "relcl");
  }

  /** <em>Tarn holds the key to persuading Osk</em>, <em>see Tarn as the key to Osk</em>. */
  private static Optional<Pull> held(Scene scene, int key) {
    Sentence s = scene.sentence();
    int prep = s.child(key, "prep");
    int verb = s.head(key);
    if (verb < 0 || prep < 0 || !"to".equals(s.lemma(prep))) {
      return Optional.empty();
    }
    int holder = -1;
    if ("as".equals(s.lemma(verb)) && s.head(verb) >= 0) {
      holder = s.child(s.head(verb), "dobj", "nsubjpass");
    } else if (HOLDING.contains(s.lemma(verb)) && !Clauses.negated(s, verb)) {
      holder = Clauses.subject(s, verb);
    }
    if (holder < 0 || holder > key) {
      return Optional.empty();
    }
    int act = act(s, key, prep);
    Moving moving = act < 0 ? null : Moving.of(scene, act);
    int noun = s.child(prep, "pobj");
    List<String> on = moving == null ? scene.actors(noun) : moving.moved();
    Span other =
        moving == null && on.isEmpty() ? Clauses.span(scene.passage(), Math.max(act, noun)) : null;
    List<String> mover = scene.actors(holder);
    String moved = Agents.first(on);
    Span goal = moving == null ? other : moving.goal();
    return mover.isEmpty() || mover.contains(moved) || (moved == null && goal == null)
        ? Optional.empty()
        : Optional.of(
            new Pull(
                null,
                mover.getFirst(),
                moved,
                moving == null ? null : scene.passage().span(act),
                scene.passage().span(Math.min(verb, key), key),
                goal,
                .82,
                "holds-the-key"));
  }

  /** The head of the first noun phrase from here, or -1. */
  private static int firstNoun(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 8); i++) {
      if (Set.of("pobj", "attr").contains(s.label(i)) || Clauses.verb(s, i)) {
        return Clauses.verb(s, i) ? -1 : i;
      }
    }
    return -1;
  }
}
