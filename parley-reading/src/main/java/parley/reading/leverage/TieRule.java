package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Standing ties without an act: Tarn props up Osk, the Tarn-backed front, lives on Tarn's votes.
 */
final class TieRule implements LeverageRule {

  private static final Set<String> BACKED =
      Set.of("backed", "armed", "funded", "supported", "sponsored", "financed");
  private static final Set<String> PROP = Set.of("prop", "bankroll", "arm", "finance", "bail");

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (BACKED.contains(s.form(i)) && i >= 2 && "-".equals(s.form(i - 1))) {
        backed(scene, i).ifPresent(found::add);
      } else if (PROP.contains(s.lemma(i)) && s.tag(i).startsWith("VB")) {
        propsUp(scene, i).ifPresent(found::add);
      } else if (Set.of("depend", "rely").contains(s.lemma(i)) && s.tag(i).startsWith("VB")) {
        livesOn(scene, i).ifPresent(found::add);
      } else if ("owe".equals(s.lemma(i)) && s.tag(i).startsWith("VB")) {
        owes(scene, i).ifPresent(found::add);
      } else if ("dependent".equals(s.lemma(i)) && "acomp".equals(s.label(i))) {
        livesOn(scene, i).ifPresent(found::add);
      }
      if (BACKED.contains(s.form(i)) && Set.of("acl", "conj").contains(s.label(i))) {
        backedBy(scene, i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** <em>the Tarn-backed front</em>. */
  private static Optional<Pull> backed(Scene scene, int word) {
    Sentence s = scene.sentence();
    int noun = s.head(word);
    while (noun >= 0 && noun <= word) {
      noun = s.head(noun);
    }
    return noun < 0 || !s.tag(noun).startsWith("NN")
        ? Optional.empty()
        : tie(
            scene,
            scene.actor(word - 2).orElse(null),
            scene.actor(noun).orElse(null),
            word - 2,
            word,
            "backed-by");
  }

  /** <em>the front, armed and financed by Tarn</em>. */
  private static Optional<Pull> backedBy(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int first = verb;
    while ("conj".equals(s.label(first)) && s.head(first) >= 0) {
      first = s.head(first);
    }
    int agent = s.child(verb, "agent");
    int noun = "acl".equals(s.label(first)) ? s.head(first) : -1;
    return agent < 0 || noun < 0
        ? Optional.empty()
        : tie(
            scene,
            first(scene.actors(s.child(agent, "pobj"))),
            first(scene.actors(noun)),
            verb,
            agent,
            "backed-by");
  }

  private static Optional<Pull> propsUp(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int object = s.child(verb, "dobj");
    boolean particle = !Set.of("prop", "bail").contains(s.lemma(verb)) || s.child(verb, "prt") >= 0;
    return object < 0 || !particle || Clauses.negated(s, verb)
        ? Optional.empty()
        : tie(
            scene,
            first(scene.actors(Clauses.subject(s, verb))),
            first(scene.actors(object)),
            verb,
            verb,
            "props-up");
  }

  /** <em>depends on the Farmers' Party for its majority</em>. */
  private static Optional<Pull> livesOn(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int on = s.child(verb, "prep");
    if (on != verb + 1 || !"on".equals(s.lemma(on)) || Clauses.negated(s, verb)) {
      return Optional.empty();
    }
    int pobj = s.child(on, "pobj");
    if (pobj < 0 || s.child(verb, "xcomp", "advcl", "ccomp") > verb) {
      return Optional.empty(); // relied on to do something: not a standing tie
    }
    for (int i : s.subtree(verb)) {
      boolean near = s.head(i) == verb || s.head(i) == pobj;
      if (i > pobj && near && "for".equals(s.lemma(i)) && "prep".equals(s.label(i))) {
        return tie(
            scene,
            first(scene.actors(pobj)),
            first(scene.actors(Clauses.subject(s, verb))),
            verb,
            on,
            "depends-on-for");
      }
    }
    return Optional.empty();
  }

  /** <em>Osk owes its weapons to Tarn</em>. */
  private static Optional<Pull> owes(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int object = s.child(verb, "dobj");
    int to = s.child(verb, "prep", "dative");
    return object < 0 || to < object || !"to".equals(s.lemma(to)) || Clauses.negated(s, verb)
        ? Optional.empty()
        : tie(
            scene,
            first(scene.actors(s.child(to, "pobj"))),
            first(scene.actors(Clauses.subject(s, verb))),
            verb,
            to,
            "depends-on-for");
  }

  private static Optional<Pull> tie(
      Scene scene,
      @Nullable String through,
      @Nullable String on,
      int first,
      int last,
      String rule) {
    return through == null || on == null || through.equals(on)
        ? Optional.empty()
        : Optional.of(
            new Pull(null, through, on, null, scene.passage().span(first, last), null, .65, rule));
  }

  private static @Nullable String first(List<String> actors) {
    return actors.isEmpty() ? null : actors.getFirst();
  }
}
