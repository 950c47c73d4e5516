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
 * Nobody gets there without one: only Tarn can deliver Osk, the road to peace runs through Tarn.
 */
final class NecessityRule implements LeverageRule {

  private static final Set<String> WAYS = Set.of("road", "path", "way", "route", "key", "door");
  private static final Set<String> RUNS =
      Set.of(
          "runs", "run", "ran", "lies", "lie", "lay", "leads", "lead", "led", "goes", "go",
          "passes", "pass", "running");
  private static final Set<String> POWERS =
      Set.of("leverage", "influence", "power", "ability", "means", "clout", "authority");

  /** Only Tarn, Tarn alone; nobody but Tarn. */
  private static final Set<String> EXCEPT = Set.of("only", "alone", "but", "except", "besides");

  private static final Set<String> THROUGH = Set.of("through", "via", "with", "in");

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Pull pull =
          WAYS.contains(s.lemma(i))
              ? way(scene, i)
              : EXCEPT.contains(s.lemma(i)) ? only(scene, i) : null;
      if (pull != null) {
        found.add(pull);
      }
    }
    return found;
  }

  /** Match words: the parser may take <em>runs</em> for a noun. */
  private static @Nullable Pull way(Scene scene, int way) {
    Sentence s = scene.sentence();
    if (way + 1 >= s.size() || !"to".equals(s.lemma(way + 1))) {
      return null;
    }
    if ("key".equals(s.lemma(way)) && "dobj".equals(s.label(way))) {
      return holdsKey(scene, way);
    }
    for (int i = way + 3; i + 2 < Math.min(s.size(), way + 15); i++) {
      if (RUNS.contains(s.form(i)) && THROUGH.contains(s.lemma(i + 1))) {
        String through = firstActor(scene, i + 2);
        if (through == null) {
          return null;
        }
        String principal = thinker(scene, way);
        String on = Agents.first(scene.actors(s.child(way + 1, "pobj")));
        Span goal = on == null ? scene.passage().span(way + 2, i - 1) : null;
        if (through.equals(on)) {
          return null;
        }
        return new Pull(
            through.equals(principal) ? null : principal,
            through,
            on,
            null,
            scene.passage().span(way, i + 1),
            goal,
            .88,
            "road-runs-through");
      }
    }
    return null;
  }

  /** <em>Tarn holds the key to persuading Osk</em>, <em>… the key to peace</em>. */
  private static @Nullable Pull holdsKey(Scene scene, int key) {
    Sentence s = scene.sentence();
    int verb = s.head(key);
    int act = s.child(key + 1, "pcomp", "pobj");
    String through = scene.actors(Clauses.subject(s, verb)).stream().findFirst().orElse(null);
    if (!Set.of("hold", "have").contains(s.lemma(verb)) || act < 0 || through == null) {
      return null;
    }
    Moving moving = Clauses.verb(s, act) ? Moving.of(scene, act) : null;
    String on = moving == null ? null : moving.on();
    Span goal = moving == null ? Clauses.span(scene.passage(), act) : moving.goal();
    return through.equals(on) || Clauses.negated(s, verb) || (on == null && goal == null)
        ? null
        : new Pull(
            null,
            through,
            on,
            moving == null ? null : scene.passage().span(act),
            scene.passage().span(verb, key),
            goal,
            .82,
            "holds-the-key");
  }

  private static @Nullable String firstActor(Scene scene, int from) {
    Sentence s = scene.sentence();
    for (int i = from; i < Math.min(s.size(), from + 8); i++) {
      if ("pobj".equals(s.label(i))) {
        String named = scene.actor(i).orElse(null);
        int where = named == null ? s.child(i, "prep") : -1; // their quartermaster in Velmi
        return where < 0 ? named : scene.actor(s.child(where, "pobj")).orElse(null);
      }
    }
    return null;
  }

  /** Who knows, thinks or says so, where the sentence has such a verb above. */
  private static @Nullable String thinker(Scene scene, int way) {
    Sentence s = scene.sentence();
    int verb = Clauses.verbAbove(s, way);
    while (verb >= 0) {
      int subject = s.child(verb, "nsubj");
      if (Set.of("know", "believe", "think", "understand", "accept", "realise", "realize", "see")
          .contains(s.lemma(verb))) {
        return scene.actors(subject >= 0 ? subject : Clauses.subject(s, verb)).stream()
            .findFirst()
            .orElse(null);
      }
      verb = Clauses.verbAbove(s, verb);
    }
    return null;
  }

  private static @Nullable Pull only(Scene scene, int only) {
    Sentence s = scene.sentence();
    int who = onlyWho(s, only);
    int verb = who < 0 || !s.label(who).equals("nsubj") ? -1 : able(s, s.head(who));
    if (verb < 0) {
      return null;
    }
    String through = scene.actors(who).stream().findFirst().orElse(null);
    if (through == null || Clauses.negated(s, verb)) {
      return null;
    }
    Moving moving = Moving.of(scene, verb);
    String on = moving == null ? null : moving.on();
    Span goal =
        moving == null
            ? Clauses.spanWithout(scene.passage(), verb, subjectAndAux(s, verb))
            : moving.goal();
    if (through.equals(on) || (on == null && goal == null)) {
      return null;
    }
    return new Pull(
        null,
        through,
        on,
        scene.passage().span(verb),
        scene.passage().span(only),
        goal,
        moving == null ? .7 : .85,
        "only-one-can");
  }

  /** The act that somebody can do: the verb after can, or under having the power; or -1. */
  private static int able(Sentence s, int verb) {
    if (verb < 0 || Set.of("can", "could").contains(Clauses.modal(s, verb))) {
      return verb;
    }
    int power = "have".equals(s.lemma(verb)) ? s.child(verb, "dobj") : -1;
    return power >= 0 && POWERS.contains(s.lemma(power)) ? s.child(power, "acl", "relcl") : -1;
  }

  private static Set<Integer> subjectAndAux(Sentence s, int verb) {
    Set<Integer> out = new java.util.HashSet<>();
    for (int child : s.children(verb)) {
      if (child < verb) {
        out.add(child);
      }
    }
    return out;
  }

  /** <em>nobody</em>, <em>no one</em>, <em>nobody else</em> at this token. */
  private static boolean nobody(Sentence s, int token) {
    int at = token > 0 && "else".equals(s.lemma(token)) ? token - 1 : token;
    return at >= 0
        && ("nobody".equals(s.lemma(at))
            || (at > 0 && "one".equals(s.lemma(at)) && "no".equals(s.lemma(at - 1))));
  }

  /** The subject that <em>only</em> stands right before, or <em>alone</em> right after; or -1. */
  private static int onlyWho(Sentence s, int only) {
    if ("alone".equals(s.lemma(only))) {
      return only > 0 && s.label(only - 1).equals("nsubj") ? only - 1 : -1;
    }
    if (!"only".equals(s.lemma(only)) && !nobody(s, only - 1)) {
      return -1;
    }
    for (int i = only + 1; i < Math.min(s.size(), only + 8); i++) {
      if (s.label(i).equals("nsubj")) {
        return i;
      }
      if (Clauses.verb(s, i) || "punct".equals(s.label(i)) || "mark".equals(s.label(i))) {
        return -1;
      }
    }
    return -1;
  }
}
