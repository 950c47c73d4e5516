package parley.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** With these prepositions they say that a promise is kept. */
  private static final Map<String, String> STICK =
      Map.of(
          "live", "to", "make", "on", "stick", "to", "deliver", "on", "abide", "by", "stand", "by");

  private static final Set<String> FAIL = Set.of("fail", "refuse", "decline");

  private final Scene scene;
  private final Sentence s;
  private final BindingWords words;

  Promises(BindingWords words) {
    this.scene = words.scene();
    this.s = words.s();
    this.words = words;
  }

  List<Binding> read() {
    List<Binding> found = new ArrayList<>();
    for (int i : Clauses.verbs(s)) {
      if (!Clauses.modal(s, i).isEmpty() || words.underLink(i)) {
        continue;
      }
      if (KEEP.contains(s.lemma(i)) || BREAK.contains(s.lemma(i))) {
        found.addAll(keptOrBroken(i));
      } else if (livesUpTo(i) >= 0) {
        found.addAll(livedUpTo(i, livesUpTo(i)));
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
    Span content = promised(promise);
    return words.each(by, verb, content, met ? Status.MET : Status.BROKEN, "keeps-or-breaks");
  }

  /** <em>lived up to its promise</em>, <em>made good on</em>, <em>stuck to</em>: it, or -1. */
  private int livesUpTo(int verb) {
    String preposition = STICK.get(s.lemma(verb));
    if (preposition == null) {
      return -1;
    }
    for (int i : s.subtree(verb)) {
      int what = s.child(i, "pobj");
      if (i > verb && i < verb + 4 && preposition.equals(s.lemma(i)) && what >= 0) {
        boolean own = BindingWords.PROMISES.contains(s.lemma(what)) && s.child(what, "poss") >= 0;
        return own || AGREED.contains(s.lemma(what)) ? what : -1;
      }
    }
    return -1;
  }

  private List<Binding> livedUpTo(int verb, int promise) {
    int outer = s.head(verb);
    boolean failed =
        outer != Arc.ROOT && "xcomp".equals(s.label(verb)) && FAIL.contains(s.lemma(outer));
    boolean not = failed || Clauses.negated(s, verb);
    if (!not && !words.fact(verb)) {
      return List.of();
    }
    Status status = not ? Status.BROKEN : Status.MET;
    List<String> by = whose(failed ? outer : verb);
    return words.each(by, verb, promised(promise), status, "keeps-or-breaks");
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
    Span content = what >= 0 ? promised(what) : scene.passage().span(verb);
    return words.each(whose(verb), verb, content, Status.BROKEN, "keeps-or-breaks");
  }

  /** What was promised, where the promise says it: its pledge <em>to free the crew</em>. */
  private Span promised(int promise) {
    int clause = s.child(promise, "acl", "ccomp", "xcomp", "relcl");
    if (clause > promise && s.child(clause, "mark", "aux") >= 0) {
      return words.words(clause);
    }
    int verb = Clauses.verbAbove(s, promise);
    int beside = verb < 0 ? -1 : s.child(verb, "xcomp", "advcl");
    boolean after = Set.of("dobj", "pobj").contains(s.label(promise));
    if (after && beside > promise && words.infinitive(beside)) {
      return words.words(beside);
    }
    for (int prep : s.children(promise, "prep")) {
      int what = s.child(prep, "pobj", "pcomp");
      if (what >= 0 && Set.of("on", "of", "to").contains(s.lemma(prep))) {
        return words.words(what);
      }
    }
    return words.words(promise);
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
    boolean gerund = of >= 0 && "pcomp".equals(s.label(verb));
    int accuse = gerund ? Clauses.verbAbove(s, of) : -1;
    if (accuse >= 0 && BindingWords.ACCUSE.contains(s.lemma(accuse))) {
      return scene.actors(s.child(accuse, "dobj"));
    }
    int subject = Clauses.subject(s, verb);
    return subject < 0 ? List.of() : scene.actors(subject);
  }
}
