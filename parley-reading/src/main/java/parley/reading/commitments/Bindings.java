package parley.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Words by which somebody binds themselves: agreed to leave, assured Osk that it will, gave its
 * word, took on the duty of paying, is bound to.
 */
final class Bindings {

  /** With a promise as their object they promise: gave its word, made a pledge. */
  private static final Set<String> GIVE =
      Set.of("give", "make", "offer", "renew", "reaffirm", "repeat", "reiterate");

  /** What is given where no promise is named: his hand on it, its bond. */
  private static final Set<String> TOKENS = Set.of("hand", "bond");

  /** With an agreement as their object they bind those who agree. */
  private static final Set<String> REACH = Set.of("reach", "sign", "strike", "conclude", "make");

  private static final Set<String> AGREEMENTS =
      Set.of("agreement", "deal", "accord", "pact", "understanding", "memorandum");

  private static final Set<String> DUTIES =
      Set.of("duty", "obligation", "responsibility", "task", "burden");

  /** Who does this to himself is bound: committed itself, is bound. */
  private static final Set<String> SELF = Set.of("commit", "bind", "oblige", "engage", "obligate");

  private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "acl", "advcl", "relcl");

  private static final Set<String> ONESELF =
      Set.of("itself", "themselves", "himself", "herself", "ourselves", "myself");

  private final Scene scene;
  private final Sentence s;
  private final BindingWords words;

  Bindings(BindingWords words) {
    this.scene = words.scene();
    this.s = words.s();
    this.words = words;
  }

  List<Binding> read() {
    List<Binding> found = new ArrayList<>();
    for (int i : Clauses.verbs(s)) {
      if (words.fact(i)) {
        Span content = bound(i);
        int subject = content == null ? -1 : Clauses.subject(s, i);
        if (content != null && subject >= 0) {
          found.addAll(words.each(scene.actors(subject), i, content, null, "binds-itself"));
        }
      }
    }
    return found;
  }

  private @Nullable Span bound(int verb) {
    String lemma = s.lemma(verb);
    if (SELF.contains(lemma) && (Clauses.passive(s, verb) || reflexive(s.child(verb, "dobj")))) {
      return act(verb);
    }
    if (Clauses.passive(s, verb)) {
      return null;
    }
    if (BindingWords.BIND.contains(lemma)) {
      return content(verb);
    }
    return gives(verb) || takesOn(verb) || putsDown(verb) || signsUp(verb) ? act(verb) : null;
  }

  /** <em>agreed to let engineers in</em>, <em>promised in writing that it would pay</em>. */
  private @Nullable Span content(int verb) {
    int clause = clauseNotAfterTo(verb);
    boolean agree = BindingWords.AGREE.contains(s.lemma(verb));
    if (clause >= 0) {
      boolean ahead = Set.of("will", "would", "shall").contains(Clauses.modal(s, clause));
      boolean fact = agree && !ahead && !words.infinitive(clause);
      return fact ? null : words.words(clause);
    }
    Span to = to(verb);
    if (to != null) {
      return to;
    }
    int object = s.child(verb, "dobj");
    boolean thing = object > verb && s.tag(object).startsWith("NN") && !scene.date(object);
    boolean nothing = agree || "assure".equals(s.lemma(verb));
    return thing && !nothing && scene.actor(object).isEmpty() ? words.words(object) : null;
  }

  /** What is to be done: the clause under the verb, or what follows <em>to</em> or <em>of</em>. */
  private @Nullable Span act(int verb) {
    int clause = clauseNotAfterTo(verb);
    if (clause >= 0) {
      return words.words(clause);
    }
    Span to = to(verb);
    int object = s.child(verb, "dobj");
    return to != null || object < 0 ? to : to(object);
  }

  /** The clause, but not what a thing agreed to is for: agreed to a truce to let aid in. */
  private int clauseNotAfterTo(int verb) {
    int clause = clause(verb);
    boolean aim =
        clause >= 0
            && words.infinitive(clause)
            && (s.head(clause) != verb || "advcl".equals(s.label(clause)));
    boolean need = "agree".equals(s.lemma(verb)); // agreed on the need to act
    return aim && (need || to(verb) != null) ? -1 : clause;
  }

  /**
   * The first clause after the verb that hangs on it or on what it promises and to whom: to pay,
   * that it would pay; or -1.
   */
  private int clause(int verb) {
    for (int i : s.subtree(verb)) {
      boolean below = i > verb && CLAUSES.contains(s.label(i));
      if (below && promised(i) && onTheWay(i, verb)) {
        return i;
      }
    }
    return -1;
  }

  /** An infinitive, or a clause of its own that <em>that</em> opens or that is said in marks. */
  private boolean promised(int clause) {
    int mark = s.child(clause, "mark");
    boolean that = mark >= 0 && "that".equals(s.lemma(mark));
    boolean bare = mark < 0 && "ccomp".equals(s.label(clause)) && s.child(clause, "nsubj") >= 0;
    return words.infinitive(clause) || that || bare;
  }

  /** Whether only objects and prepositions stand between the clause and the verb. */
  private boolean onTheWay(int clause, int verb) {
    for (int i = s.head(clause); i != verb; i = s.head(i)) {
      boolean writing = i != Arc.ROOT && "write".equals(s.lemma(i)); // promised in writing
      if (i == Arc.ROOT
          || (Clauses.verb(s, i) && !writing)
          || Set.of("relcl", "nsubj", "conj").contains(s.label(i))) {
        return false;
      }
    }
    return true;
  }

  /** <em>gave its word</em>, <em>made a firm commitment</em>, <em>reached an agreement</em>. */
  private boolean gives(int verb) {
    int object = s.child(verb, "dobj");
    if (object < verb) {
      return false;
    }
    String lemma = s.lemma(object);
    boolean token = "give".equals(s.lemma(verb)) && TOKENS.contains(lemma);
    boolean own = !token || s.child(object, "poss") >= 0;
    return (GIVE.contains(s.lemma(verb)) && (BindingWords.PROMISES.contains(lemma) || token) && own)
        || (REACH.contains(s.lemma(verb)) && AGREEMENTS.contains(lemma));
  }

  /** <em>took on the duty of paying</em>, <em>took it upon itself to pay</em>. */
  private boolean takesOn(int verb) {
    int object = s.child(verb, "dobj");
    return Set.of("take", "accept", "assume", "shoulder").contains(s.lemma(verb))
        && object > verb
        && (DUTIES.contains(s.lemma(object))
            || ("it".equals(s.lemma(object)) && follows(verb, ONESELF)));
  }

  /**
   * <em>put it in writing that</em>, <em>put its name to</em>, <em>staked its honour on it</em>.
   */
  private boolean putsDown(int verb) {
    return switch (s.lemma(verb)) {
      case "put" -> follows(verb, Set.of("writing", "name", "signature"));
      case "stake" -> follows(verb, Set.of("honour", "honor", "reputation", "word"));
      case "have" -> follows(verb, Set.of("written")) && clause(verb) >= 0;
      default -> false;
    };
  }

  private boolean signsUp(int verb) {
    return ("sign".equals(s.lemma(verb)) && verb + 1 < s.size() && "up".equals(s.form(verb + 1)))
        || "subscribe".equals(s.lemma(verb));
  }

  private boolean follows(int verb, Set<String> lemmas) {
    for (int i = verb + 1; i < Math.min(verb + 6, s.size()); i++) {
      if (lemmas.contains(s.lemma(i)) || lemmas.contains(s.form(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean reflexive(int object) {
    return object >= 0 && ONESELF.contains(s.form(object));
  }

  private @Nullable Span to(int top) {
    for (int prep : s.subtree(top)) {
      boolean own =
          s.head(prep) == top || (s.head(prep) > top && s.label(s.head(prep)).equals("prt"));
      boolean leads = Set.of("to", "of").contains(s.lemma(prep)) && "prep".equals(s.label(prep));
      boolean of = "of".equals(s.lemma(prep));
      int what = s.child(prep, "pobj", "pcomp");
      if (prep > top
          && own
          && leads
          && what >= 0
          && (!of || DUTIES.contains(s.lemma(top)))
          && scene.actor(what).isEmpty()
          && !scene.date(what)) {
        return words.words(what);
      }
    }
    return null;
  }
}
