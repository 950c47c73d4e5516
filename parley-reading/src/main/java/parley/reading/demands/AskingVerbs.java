package parley.reading.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.WantedClauses;
import parley.reading.statements.Requests;
import parley.reading.statements.Scene;

/** Verbs of asking: demand an apology, urge Velia to leave, call for a truce. */
final class AskingVerbs {

  /** Take what is asked as their object or clause. */
  private static final Set<String> DEMAND = Set.of("demand", "request", "require");

  /** Take who is asked as their object, and an infinitive, beside the verbs of asking. */
  private static final Set<String> MAKE_ACT = Set.of("want", "require", "challenge", "would_like");

  /** Take who is asked after a preposition. */
  private static final Set<String> CALL = Set.of("call", "appeal", "plead");

  /** Say so whoever is asked, known or not: nobody urges themselves to act. */
  private static final Set<String> PLEAD =
      Set.of("urge", "implore", "beg", "beseech", "entreat", "exhort", "call", "appeal", "plead");

  /** Take what is asked after <em>for</em>. */
  private static final Set<String> CALL_FOR =
      Set.of("call", "press", "push", "appeal", "ask", "plead");

  /** Take a clause in the subjunctive: ask that the siege be lifted. */
  private static final Set<String> ASK_THAT = Set.of("ask", "urge", "propose", "recommend");

  private static final Set<String> DEADLINES = Set.of("until", "till", "by");

  private final Scene scene;
  private final Sentence s;
  private final AskingWords words;

  AskingVerbs(Scene scene) {
    this.scene = scene;
    this.s = scene.sentence();
    this.words = new AskingWords(scene, s);
  }

  List<Asking> read() {
    List<Asking> found = new ArrayList<>();
    for (int verb : Clauses.verbs(s)) {
      if (words.told(verb)) {
        verb(verb).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Asking> verb(int verb) {
    String lemma = s.lemma(verb);
    if (Clauses.passive(s, verb)) {
      return urges(verb) ? urgedBy(verb) : Optional.empty();
    }
    Optional<Asking> found = Optional.empty();
    if (urges(verb) || CALL.contains(lemma)) {
      found = urged(verb);
    }
    if (found.isEmpty() && DEMAND.contains(lemma)) {
      found = demanded(verb);
    }
    if (found.isEmpty() && CALL_FOR.contains(lemma)) {
      found = calledFor(verb);
    }
    if (found.isEmpty() && ASK_THAT.contains(lemma)) {
      found = askedThat(verb);
    }
    return found.isEmpty() && "give".equals(lemma) ? given(verb) : found;
  }

  private boolean urges(int verb) {
    boolean would = "like".equals(s.lemma(verb)) && "would".equals(Clauses.modal(s, verb));
    String lemma = would ? "would_like" : s.lemma(verb);
    return MAKE_ACT.contains(lemma) || Requests.asks(lemma);
  }

  /** <em>demands that Velia withdraw</em>, <em>demands an apology from Velia</em>. */
  private Optional<Asking> demanded(int verb) {
    int clause = s.child(verb, "ccomp", "xcomp");
    int object = s.child(verb, "dobj");
    if (clause > verb && object < 0) {
      List<String> of = scene.actors(s.child(clause, "nsubj", "nsubjpass"));
      return words.asking(verb, verb, of, words.clause(clause), "demands", .9);
    }
    return object > verb && !scene.date(object) && s.tag(object).startsWith("NN")
        ? words.asking(verb, verb, from(object, verb), words.phrase(object), "demands", .85)
        : Optional.empty();
  }

  /** <em>urged Velia to withdraw</em>, in all three shapes that the parser gives it. */
  private Optional<Asking> urged(int verb) {
    for (int act : s.children(verb, "xcomp", "ccomp", "advcl")) {
      if (act < verb || !words.toInfinitive(act)) {
        continue;
      }
      int inner = s.child(act, "nsubj", "nsubjpass");
      int object = s.child(verb, "dobj", "dative");
      int who =
          inner > verb
              ? inner
              : object > verb && object < act
                  ? object
                  : words.after(verb, Set.of("on", "upon", "to", "with"));
      if (who >= 0 && who < act && addressed(verb, act, who)) {
        int last = Math.max(verb, words.before(who, verb));
        return words.asking(verb, last, scene.actors(who), words.infinitive(act), "urges", .88);
      }
    }
    return Optional.empty();
  }

  private boolean addressed(int verb, int act, int who) {
    boolean known = !scene.actors(who).isEmpty() && "VB".equals(s.tag(act));
    boolean one = s.child(act, "mark") < 0; // called for talks to open: nobody is called on
    boolean wanted =
        MAKE_ACT.contains(s.lemma(verb))
            && WantedClauses.somebody(s, who)
            && !Clauses.passive(s, act);
    boolean asked = PLEAD.contains(s.lemma(verb)) || (people(who) && (wanted || urgesPeople(verb)));
    return known || (one && asked);
  }

  /** Whom nobody names but who can act: our partners, the shipowners, the board. */
  private boolean people(int who) {
    int determiner = s.child(who, "det", "poss");
    boolean several = Set.of("NNS", "NNP", "NNPS").contains(s.tag(who));
    boolean definite = determiner >= 0 && !"a".equals(s.lemma(determiner));
    return (several || ("NN".equals(s.tag(who)) && definite)) && !scene.time(who);
  }

  private boolean urgesPeople(int verb) {
    return !MAKE_ACT.contains(s.lemma(verb)) && Requests.asks(s.lemma(verb));
  }

  /** <em>Velia was asked by Osk to withdraw</em>. */
  private Optional<Asking> urgedBy(int verb) {
    int who = s.child(verb, "nsubjpass");
    int act = s.child(verb, "xcomp", "advcl", "ccomp");
    return who < 0 || act < verb || s.child(verb, "agent") < 0 || !words.toInfinitive(act)
        ? Optional.empty()
        : words.asking(verb, verb, scene.actors(who), words.infinitive(act), "urges", .85);
  }

  /**
   * <em>called for a truce</em>, <em>pressed Velia for an answer</em>, <em>for Velia to go</em>.
   */
  private Optional<Asking> calledFor(int verb) {
    int object = s.child(verb, "dobj");
    List<String> of = object > verb ? scene.actors(object) : List.of();
    int noun = words.after(verb, Set.of("for"));
    boolean thing = noun >= 0 && !Set.of("none", "nothing", "anonymity").contains(s.lemma(noun));
    if (thing && s.tag(noun).startsWith("NN") && !scene.date(noun) && scene.actor(noun).isEmpty()) {
      Span what = words.withPurpose(noun, verb);
      return words.asking(verb, words.before(noun, verb), of, what, "calls-for", .85);
    }
    for (int act : s.children(verb, "advcl", "ccomp", "xcomp")) {
      int mark = s.child(act, "mark");
      int subject = s.child(act, "nsubj", "nsubjpass");
      if (mark > verb && mark < verb + 4 && "for".equals(s.lemma(mark)) && subject > mark) {
        List<String> doers = scene.doers(act);
        return words.asking(verb, mark, doers, words.clause(act), "calls-for", .82);
      }
    }
    return Optional.empty();
  }

  /** <em>asks that the siege be lifted</em>; any other clause is what is said or wondered. */
  private Optional<Asking> askedThat(int verb) {
    int clause = s.child(verb, "ccomp");
    return clause > verb && s.child(clause, "mark") >= 0 && words.subjunctive(clause)
        ? words.asking(verb, verb, scene.doers(clause), words.clause(clause), "demands", .82)
        : Optional.empty();
  }

  /** <em>gave Velia until Sunday to withdraw</em>. */
  private Optional<Asking> given(int verb) {
    int who = s.child(verb, "dative", "dobj");
    int act = s.child(verb, "xcomp", "advcl");
    boolean deadline = false;
    for (int i = Math.max(who, 0) + 1; i < act; i++) {
      deadline |= DEADLINES.contains(s.lemma(i)) || scene.time(i);
    }
    return who > verb && act > who && deadline && words.toInfinitive(act)
        ? words.asking(verb, verb, scene.actors(who), words.infinitive(act), "ultimatum", .78)
        : Optional.empty();
  }

  /** Who something is asked from. */
  private List<String> from(int object, int verb) {
    for (int top : new int[] {object, verb}) {
      for (int prep : s.children(top, "prep")) {
        if ("from".equals(s.lemma(prep))) {
          return scene.actors(s.child(prep, "pobj"));
        }
      }
    }
    return List.of();
  }
}
