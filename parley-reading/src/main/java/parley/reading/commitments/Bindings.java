package parley.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Verbs by which somebody binds themselves: agreed to leave, assured Osk that it will, is
 * committed.
 */
final class Bindings {

  private static final Set<String> BIND =
      Set.of(
          "commit",
          "pledge",
          "promise",
          "vow",
          "agree",
          "undertake",
          "swear",
          "assure",
          "guarantee");

  /** With a promise as their object they promise: gave its word, made a pledge. */
  private static final Set<String> GIVE =
      Set.of("give", "make", "offer", "renew", "reaffirm", "repeat", "reiterate");

  /** With an agreement as their object they bind those who agree. */
  private static final Set<String> REACH = Set.of("reach", "sign", "strike", "conclude", "make");

  private static final Set<String> AGREEMENTS =
      Set.of("agreement", "deal", "accord", "pact", "understanding", "memorandum");

  private final Scene scene;
  private final Sentence s;
  private final BindingWords words;

  Bindings(Scene scene) {
    this.scene = scene;
    this.s = scene.sentence();
    this.words = new BindingWords(scene, s);
  }

  List<Binding> read() {
    List<Binding> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.tag(i).startsWith("VB") && words.fact(i)) {
        Span content = BIND.contains(s.lemma(i)) ? bound(i) : given(i);
        int subject = content == null ? -1 : Clauses.subject(s, i);
        if (content != null && subject >= 0) {
          found.addAll(words.each(scene.actors(subject), i, content, null, "binds-itself"));
        }
      }
    }
    return found;
  }

  private @Nullable Span bound(int verb) {
    if (Clauses.passive(s, verb)) {
      return "commit".equals(s.lemma(verb)) && s.child(verb, "agent") < 0 ? to(verb) : null;
    }
    return content(verb);
  }

  /** <em>agreed to let engineers in</em>, <em>committed (itself) to a transition</em>. */
  private @Nullable Span content(int verb) {
    int clause = s.child(verb, "xcomp");
    if (clause > verb && "VB".equals(s.tag(clause))) {
      return words.words(clause);
    }
    Span to = to(verb);
    if (to != null) {
      return to;
    }
    int that = that(verb);
    boolean agree = "agree".equals(s.lemma(verb)) || "commit".equals(s.lemma(verb));
    if (that > verb) {
      boolean ahead = Set.of("will", "would", "shall").contains(Clauses.modal(s, that));
      return agree && !ahead ? null : words.words(that);
    }
    int object = s.child(verb, "dobj");
    boolean thing = object > verb && s.tag(object).startsWith("NN") && !scene.date(object);
    boolean nothing = agree || "assure".equals(s.lemma(verb));
    return thing && !nothing && scene.actor(object).isEmpty() ? words.words(object) : null;
  }

  private boolean gives(int verb, int object) {
    return (GIVE.contains(s.lemma(verb)) && BindingWords.PROMISES.contains(s.lemma(object)))
        || (REACH.contains(s.lemma(verb)) && AGREEMENTS.contains(s.lemma(object)));
  }

  /** The clause with <em>that</em>, on the verb or on a phrase beside it; or -1. */
  private int that(int verb) {
    int own = s.child(verb, "ccomp");
    for (int prep : own < 0 ? s.children(verb, "prep") : new int[0]) {
      int below = s.child(prep, "pobj", "pcomp");
      int clause = below < 0 ? -1 : s.child(below, "ccomp", "acl");
      if (clause >= 0 && s.child(clause, "mark") >= 0) {
        return clause;
      }
    }
    return own;
  }

  private @Nullable Span to(int verb) {
    for (int prep : s.children(verb, "prep")) {
      if (prep > verb && "to".equals(s.lemma(prep))) {
        int what = s.child(prep, "pobj", "pcomp");
        if (what >= 0 && scene.actor(what).isEmpty() && !scene.date(what)) {
          return words.words(what);
        }
      }
    }
    return null;
  }

  /** <em>gave its word that it would leave</em>, <em>reaffirmed its commitment to a truce</em>. */
  private @Nullable Span given(int verb) {
    int promise = s.child(verb, "dobj");
    if (promise < verb || Clauses.passive(s, verb) || !gives(verb, promise)) {
      return null;
    }
    for (int top : new int[] {promise, verb}) {
      int clause = s.child(top, "acl", "ccomp", "relcl", "xcomp", "advcl");
      if (clause > promise && s.child(clause, "mark", "aux") >= 0) {
        return words.words(clause);
      }
    }
    return to(promise);
  }
}
