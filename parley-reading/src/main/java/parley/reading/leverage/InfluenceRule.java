package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** Weight that one has with another: leverage over Osk, Tarn's influence on Osk. */
final class InfluenceRule implements LeverageRule {

  private static final Set<String> POWERS =
      Set.of("leverage", "influence", "sway", "clout", "hold", "weight", "pull");

  /** Deeds that have an owner and somebody they are done to: Tarn's pressure on Osk. */
  private static final Set<String> PRESSING =
      Set.of("pressure", "intercession", "intervention", "persuasion", "leaning");

  private static final Set<String> MEANS = Set.of("means", "power", "ability", "authority");
  private static final Set<String> OVER = Set.of("over", "with", "on", "upon", "in");
  private static final Set<String> HAVE =
      Set.of(
          "have", "hold", "enjoy", "wield", "exert", "exercise", "retain", "use", "keep", "carry");
  private static final Set<String> PAST =
      Set.of("once", "formerly", "previously", "long", "longer", "hardly", "scarcely", "barely");
  private static final Set<String> NONE = Set.of("little", "no", "limited", "any", "less", "scant");

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.tag(i).startsWith("NN")) {
        Pull pull =
            POWERS.contains(s.lemma(i)) || PRESSING.contains(s.lemma(i))
                ? influence(scene, i)
                : means(s, i) ? means(scene, i) : null;
        if (pull != null) {
          found.add(pull);
        }
      }
    }
    return found;
  }

  private static @Nullable Pull influence(Scene scene, int power) {
    Sentence s = scene.sentence();
    int over = over(s, power);
    int on = over < 0 ? -1 : s.child(over, "pobj");
    String moved = Agents.first(Moved.actors(scene, on, power));
    String through = holder(scene, power);
    if (moved == null || through == null || through.equals(moved) || weak(s, power)) {
      return null;
    }
    Span marker = scene.passage().span(power, Math.max(power, over));
    return new Pull(null, through, moved, null, marker, null, .8, "has-influence");
  }

  /** Match words: the lemma of means may be that of the verb. */
  private static boolean means(Sentence s, int noun) {
    return MEANS.contains(s.lemma(noun)) || "means".equals(s.form(noun));
  }

  /** <em>has the means to make Osk comply</em>. */
  private static @Nullable Pull means(Scene scene, int noun) {
    Sentence s = scene.sentence();
    int verb = s.head(noun);
    int act = s.child(noun, "acl", "relcl");
    if (verb < 0
        || !"dobj".equals(s.label(noun))
        || !"have".equals(s.lemma(verb))
        || Clauses.negated(s, verb)
        || weak(s, noun)
        || act < noun) {
      return null;
    }
    Moving moving = Moving.of(scene, act);
    String on = moving == null ? null : moving.on();
    String through = scene.actors(Clauses.subject(s, verb)).stream().findFirst().orElse(null);
    return moving == null || on == null || through == null || through.equals(on)
        ? null
        : new Pull(
            null,
            through,
            on,
            scene.passage().span(act),
            scene.passage().span(verb, noun),
            moving.goal(),
            .75,
            "has-influence");
  }

  /** Whom the last weight told of before a token is with; empty where none is. */
  static List<String> told(Scene scene, int end) {
    Sentence s = scene.sentence();
    for (int power = end - 1; power >= 0; power--) {
      int over = POWERS.contains(s.lemma(power)) ? over(s, power) : -1;
      List<String> on = over < 0 ? List.of() : scene.actors(s.child(over, "pobj"));
      if (!on.isEmpty()) {
        return on;
      }
    }
    return List.of();
  }

  private static int over(Sentence s, int power) {
    int head = s.head(power);
    for (int top : head < 0 ? new int[] {power} : new int[] {power, head}) {
      for (int prep : s.children(top, "prep")) {
        if (prep > power && prep < power + 4 && OVER.contains(s.lemma(prep))) {
          return prep;
        }
      }
    }
    return -1;
  }

  /** The subject of having it, or the owner: Tarn's influence. */
  private static @Nullable String holder(Scene scene, int power) {
    Sentence s = scene.sentence();
    if (PRESSING.contains(s.lemma(power))) {
      return Agents.first(Agents.owners(scene, power));
    }
    int owner = s.child(power, "poss");
    if (owner >= 0 && s.tag(owner).startsWith("PRP") && "dobj".equals(s.label(power))) {
      return null; // use its influence: whose it is, the verb above it says
    }
    if (owner >= 0) {
      return scene.actors(owner).stream().findFirst().orElse(null);
    }
    int with = s.head(power);
    if (with >= 0 && "with".equals(s.lemma(with)) && "pobj".equals(s.label(power))) {
      int whose = s.head(with); // the only country with influence over Osk
      int be = whose >= 0 && "attr".equals(s.label(whose)) ? s.head(whose) : -1;
      return Agents.first(be < 0 ? scene.actors(whose) : scene.actors(Clauses.subject(s, be)));
    }
    int verb = s.head(power);
    if (verb < 0
        || !"dobj".equals(s.label(power))
        || !HAVE.contains(s.lemma(verb))
        || Clauses.negated(s, verb)) {
      return null;
    }
    return scene.actors(Clauses.subject(s, verb)).stream().findFirst().orElse(null);
  }

  /** Little or none; or one that <em>once</em> was, or <em>no longer</em> is. */
  private static boolean weak(Sentence s, int power) {
    int verb = "dobj".equals(s.label(power)) ? s.head(power) : -1;
    for (int past : verb < 0 ? new int[0] : s.children(verb, "advmod")) {
      if (PAST.contains(s.lemma(past))) {
        return true;
      }
    }
    for (int child : s.children(power)) {
      if (NONE.contains(s.lemma(child))) {
        return true;
      }
    }
    return false;
  }
}
