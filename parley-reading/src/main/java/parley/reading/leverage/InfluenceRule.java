package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Verbs and adjectives of heeding, and the words before whom one heeds. */
  private static final Map<String, Set<String>> HEEDING =
      Map.of(
          "listen", Set.of("to"),
          "answer", Set.of("to"),
          "defer", Set.of("to"),
          "beholden", Set.of("to"),
          "loyal", Set.of("to"),
          "take", Set.of("from"));

  /** What one takes from whom one heeds. */
  private static final Set<String> ORDERS =
      Set.of("order", "instruction", "cue", "command", "direction");

  private static final Set<String> MEANS = Set.of("means", "power", "ability", "authority");
  private static final Set<String> OVER = Set.of("over", "with", "on", "upon");
  private static final Set<String> HAVE =
      Set.of(
          "have", "hold", "enjoy", "wield", "exert", "exercise", "retain", "use", "keep", "carry");
  private static final Set<String> NONE = Set.of("little", "no", "limited", "any", "less", "scant");

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.tag(i).startsWith("NN")) {
        Pull pull =
            POWERS.contains(s.lemma(i)) || ("pressure".equals(s.lemma(i)) && owned(s, i))
                ? influence(scene, i)
                : "ear".equals(s.lemma(i)) ? ear(scene, i) : means(s, i) ? means(scene, i) : null;
        if (pull != null) {
          found.add(pull);
        }
      }
      heeding(scene, i).ifPresent(found::add);
    }
    return found;
  }

  /** <em>The clans listen to Tarn</em>, <em>take their orders from Tarn</em>. */
  private static Optional<Pull> heeding(Scene scene, int word) {
    Sentence s = scene.sentence();
    Set<String> before = HEEDING.get(s.lemma(word));
    boolean adjective = "acomp".equals(s.label(word));
    int verb = adjective ? s.head(word) : word;
    if (before == null || (!adjective && !Clauses.verb(s, word)) || !standing(s, verb)) {
      return Optional.empty();
    }
    int object = s.child(word, "dobj");
    if ("take".equals(s.lemma(word)) && (object < 0 || !ORDERS.contains(s.lemma(object)))) {
      return Optional.empty();
    }
    for (int top : object < 0 ? new int[] {word} : new int[] {word, object}) {
      for (int prep : s.children(top, "prep")) {
        if (before.contains(s.lemma(prep))) {
          int heeded = s.child(prep, "pobj");
          return Pull.of(
              scene.actors(heeded < 0 ? one(s, word) : heeded),
              Agents.of(scene, verb),
              null,
              scene.passage().span(word, prep),
              null,
              .7,
              "heeds");
        }
      }
    }
    return Optional.empty();
  }

  /** <em>Tarn is the only one they listen to</em>: Tarn. */
  private static int one(Sentence s, int verb) {
    int noun = "relcl".equals(s.label(verb)) ? s.head(verb) : -1;
    return noun >= 0 && "attr".equals(s.label(noun)) ? Clauses.subject(s, s.head(noun)) : -1;
  }

  /** How things are, not what happened once. */
  private static boolean standing(Sentence s, int verb) {
    int aux = s.child(verb, "aux");
    return !Clauses.negated(s, verb)
        && (Set.of("VBZ", "VBP").contains(s.tag(verb))
            || (aux >= 0 && Set.of("do", "will").contains(s.lemma(aux))));
  }

  /** <em>Tarn has the ear of Osk</em>, <em>has Osk's ear</em>. */
  private static @Nullable Pull ear(Scene scene, int ear) {
    Sentence s = scene.sentence();
    int verb = s.head(ear);
    if (verb < 0 || !"dobj".equals(s.label(ear)) || !HAVE.contains(s.lemma(verb))) {
      return null;
    }
    int of = s.child(ear, "prep");
    int whose = of < 0 ? s.child(ear, "poss") : s.child(of, "pobj");
    return Clauses.negated(s, verb)
        ? null
        : Pull.of(
                Agents.of(scene, verb),
                Moved.actors(scene, whose, verb),
                null,
                scene.passage().span(verb, ear),
                null,
                .85,
                "has-influence")
            .orElse(null);
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

  private static boolean owned(Sentence s, int noun) {
    return s.child(noun, "poss") >= 0;
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
    int owner = s.child(power, "poss");
    if (owner >= 0 && s.tag(owner).startsWith("PRP") && "dobj".equals(s.label(power))) {
      return null; // use its influence: whose it is, the verb above it says
    }
    if (owner >= 0) {
      return scene.actors(owner).stream().findFirst().orElse(null);
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

  private static boolean weak(Sentence s, int power) {
    for (int child : s.children(power)) {
      if (NONE.contains(s.lemma(child))) {
        return true;
      }
    }
    return false;
  }
}
