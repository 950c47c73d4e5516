package parley.reading.positions;

import java.util.ArrayList;
import java.util.List;
import parley.language.Sentence;
import parley.reading.claim.Position.Stance;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** What several actors agree on, or have failed to. */
final class SharedStands {

  private final Sentence s;
  private final SharedWords words;

  SharedStands(Scene scene) {
    this.s = scene.sentence();
    this.words = new SharedWords(scene);
  }

  List<Stand> read() {
    List<Stand> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if ("agree".equals(s.lemma(i)) && s.tag(i).startsWith("VB")) {
        found.addAll(agree(i));
      } else if (eyeToEye(i)) {
        found.addAll(words.stand(words.actors(i), words.about(i), Stance.FOR, i, "agree-on"));
      }
    }
    return found;
  }

  /** <em>see eye to eye on a truce</em>. */
  private boolean eyeToEye(int verb) {
    return "see".equals(s.lemma(verb))
        && verb + 3 < s.size()
        && "eye".equals(s.form(verb + 1))
        && "eye".equals(s.form(verb + 3))
        && !Clauses.negated(s, verb);
  }

  /** <em>agree on a truce but not on fuel</em>; to agree <em>to</em> do something is a promise. */
  private List<Stand> agree(int verb) {
    boolean infinitive = "VB".equals(s.tag(verb));
    boolean not = Clauses.negated(s, verb) || yetTo(verb);
    if ((infinitive && !yetTo(verb)) || linked(verb) || s.child(verb, "xcomp") >= 0) {
      return List.of();
    }
    List<String> actors = words.actors(verb);
    Stance stance = not ? Stance.DIFFER : Stance.FOR;
    List<Stand> found = new ArrayList<>();
    for (int prep : s.children(verb, "prep")) {
      if (prep < verb || !SharedWords.ABOUT.contains(s.lemma(prep))) {
        continue;
      }
      boolean differ = not(prep) || stance == Stance.DIFFER;
      found.addAll(
          words.stand(
              actors,
              words.matters(prep),
              differ ? Stance.DIFFER : stance,
              yetTo(verb) ? s.head(verb) : verb,
              differ ? "differ-on" : "agree-on"));
      for (int joined : Clauses.conjuncts(s, prep)) {
        if (joined != prep && not(joined)) {
          found.addAll(
              words.stand(actors, words.matters(joined), Stance.DIFFER, joined, "differ-on"));
        }
      }
    }
    return found;
  }

  /** <em>have yet to agree</em>, <em>failed to agree</em>. */
  private boolean yetTo(int verb) {
    int head = s.head(verb);
    if (head < 0 || !"xcomp".equals(s.label(verb))) {
      return false;
    }
    boolean yet = "have".equals(s.lemma(head)) && words.hasChild(head, "yet");
    return yet || "fail".equals(s.lemma(head));
  }

  private boolean not(int preposition) {
    return preposition > 0 && "not".equals(s.lemma(preposition - 1));
  }

  /** An agreement that is only a need of something else is none yet. */
  private boolean linked(int verb) {
    int mark = s.child(verb, "mark");
    return mark >= 0 && !"that".equals(s.lemma(mark));
  }
}
