package parley.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Commitment.Status;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** What became of promises: kept, broken, gone back on, not kept. */
final class Promises {

  private static final Set<String> KEEP =
      Set.of("keep", "honour", "honor", "fulfil", "fulfill", "meet");
  private static final Set<String> BREAK = Set.of("break", "breach", "violate", "betray");

  /** What several have agreed on, and each can break. */
  private static final Set<String> AGREED =
      Set.of(
          "agreement",
          "deal",
          "accord",
          "pact",
          "truce",
          "ceasefire",
          "treaty",
          "term",
          "armistice");

  private static final Set<String> FAIL = Set.of("fail", "refuse", "decline");

  private final Scene scene;
  private final Sentence s;
  private final BindingWords words;

  Promises(Scene scene) {
    this.scene = scene;
    this.s = scene.sentence();
    this.words = new BindingWords(scene, s);
  }

  List<Binding> read() {
    List<Binding> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (!s.tag(i).startsWith("VB") || !Clauses.modal(s, i).isEmpty()) {
        continue;
      }
      if (KEEP.contains(s.lemma(i)) || BREAK.contains(s.lemma(i))) {
        found.addAll(keptOrBroken(i));
      } else if ("renege".equals(s.lemma(i)) || goesBack(i)) {
        found.addAll(reneged(i));
      }
    }
    return found;
  }

  /** <em>kept its promise to open the road</em>, <em>accused Osk of breaking its word</em>. */
  private List<Binding> keptOrBroken(int verb) {
    boolean passive = Clauses.passive(s, verb);
    int promise = s.child(verb, passive ? "nsubjpass" : "dobj");
    int owner = promise < 0 ? -1 : s.child(promise, "poss");
    boolean own = owner >= 0 && BindingWords.PROMISES.contains(s.lemma(promise));
    boolean shared = promise >= 0 && !passive && AGREED.contains(s.lemma(promise));
    if (!own && !shared) {
      return List.of();
    }
    boolean not = Clauses.negated(s, verb);
    int outer = s.head(verb);
    boolean failed =
        outer != Arc.ROOT && "xcomp".equals(s.label(verb)) && FAIL.contains(s.lemma(outer));
    boolean breaks = BREAK.contains(s.lemma(verb));
    if (breaks && (not || failed)) {
      return List.of();
    }
    boolean met = !breaks && !not && !failed;
    if (met && !words.fact(verb)) {
      return List.of();
    }
    if (met && !own && "meet".equals(s.lemma(verb))) {
      return List.of(); // met the terms: of a condition
    }
    List<String> by = passive ? scene.actors(owner) : whose(failed ? outer : verb);
    Span content = words.words(promise);
    return words.each(by, verb, content, met ? Status.MET : Status.BROKEN, "keeps-or-breaks");
  }

  /** <em>reneged on the deal</em>, <em>went back on its word</em>. */
  private List<Binding> reneged(int verb) {
    if (Clauses.negated(s, verb)) {
      return List.of();
    }
    int on = -1;
    for (int i : s.subtree(verb)) {
      on = on < 0 && i > verb && "on".equals(s.lemma(i)) ? i : on;
    }
    int what = on < 0 ? -1 : s.child(on, "pobj");
    Span content = what >= 0 ? words.words(what) : scene.passage().span(verb);
    return words.each(whose(verb), verb, content, Status.BROKEN, "keeps-or-breaks");
  }

  private boolean goesBack(int verb) {
    return "go".equals(s.lemma(verb))
        && verb + 2 < s.size()
        && "back".equals(s.lemma(verb + 1))
        && "on".equals(s.lemma(verb + 2));
  }

  /** The subject; for <em>accused Osk of breaking</em> the accused. */
  private List<String> whose(int verb) {
    int of = s.head(verb);
    boolean gerund = of >= 0 && "pcomp".equals(s.label(verb)) && "of".equals(s.lemma(of));
    int accuse = gerund ? Clauses.verbAbove(s, of) : -1;
    if (accuse >= 0 && "accuse".equals(s.lemma(accuse))) {
      return scene.actors(s.child(accuse, "dobj"));
    }
    int subject = Clauses.subject(s, verb);
    return subject < 0 ? List.of() : scene.actors(subject);
  }
}
