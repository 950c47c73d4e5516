package parley.reading.demands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.Links;
import parley.reading.statements.Scene;

/** The wordings of a demand in one sentence. */
final class AskingVerbs {

  /** Take what is asked as their object or clause. */
  private static final Set<String> DEMAND = Set.of("demand", "request", "require");

  /** Take who is asked as their object, and an infinitive. */
  private static final Set<String> URGE =
      Set.of(
          "urge",
          "press",
          "ask",
          "want",
          "tell",
          "implore",
          "beg",
          "pressure",
          "push",
          "order",
          "require",
          "request",
          "lobby",
          "beseech",
          "exhort",
          "challenge");

  /** Take who is asked after a preposition. */
  private static final Set<String> CALL = Set.of("call", "appeal", "lean", "prevail");

  /** Take what is asked after <em>for</em>. */
  private static final Set<String> CALL_FOR =
      Set.of("call", "press", "push", "appeal", "ask", "plead");

  private static final Set<String> NOUNS =
      Set.of("demand", "call", "appeal", "request", "insistence");

  private static final Set<String> DROPPED =
      Set.of("drop", "waive", "abandon", "withdraw", "give", "soften", "renounce");

  private final Scene scene;
  private final Sentence s;

  AskingVerbs(Scene scene) {
    this.scene = scene;
    this.s = scene.sentence();
  }

  List<Asking> read() {
    List<Asking> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.tag(i).startsWith("VB")) {
        verb(i).ifPresent(found::add);
      } else if (NOUNS.contains(s.lemma(i)) && s.tag(i).startsWith("NN")) {
        noun(i).ifPresent(found::add);
      }
    }
    for (Link link : Links.in(s)) {
      goesOn(link).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Asking> verb(int verb) {
    if (Clauses.negated(s, verb) || Clauses.passive(s, verb)) {
      return Optional.empty();
    }
    String lemma = s.lemma(verb);
    Optional<Asking> found = Optional.empty();
    if (DEMAND.contains(lemma)) {
      found = demanded(verb);
    }
    if (found.isEmpty() && "insist".equals(lemma)) {
      found = insisted(verb);
    }
    if (found.isEmpty() && (URGE.contains(lemma) || CALL.contains(lemma))) {
      found = urged(verb);
    }
    if (found.isEmpty() && CALL_FOR.contains(lemma)) {
      found = calledFor(verb);
    }
    return found.isEmpty() ? must(verb) : found;
  }

  /** <em>demands that Velia withdraw</em>, <em>demands an apology from Velia</em>. */
  private Optional<Asking> demanded(int verb) {
    int clause = s.child(verb, "ccomp", "xcomp");
    int object = s.child(verb, "dobj");
    if (clause > verb && object < 0) {
      int subject = s.child(clause, "nsubj", "nsubjpass");
      return asking(verb, verb, subject, clauseWords(clause), "demands", .9);
    }
    return object > verb && !scene.date(object) && s.tag(object).startsWith("NN")
        ? asking(verb, verb, from(object, verb), phrase(object), "demands", .85)
        : Optional.empty();
  }

  /** <em>insists that Velia must go</em>; with another verb form it is a claim about facts. */
  private Optional<Asking> insisted(int verb) {
    int clause = s.child(verb, "ccomp");
    if (clause > verb) {
      boolean duty = Set.of("must", "should").contains(Clauses.modal(s, clause));
      boolean subjunctive =
          "VB".equals(s.tag(clause)) && Clauses.modal(s, clause).isEmpty() && !auxiliary(clause);
      return duty || subjunctive
          ? asking(
              verb,
              verb,
              s.child(clause, "nsubj", "nsubjpass"),
              clauseWords(clause),
              "insists",
              .85)
          : Optional.empty();
    }
    int noun = after(verb, Set.of("on", "upon"));
    return noun >= 0 ? asking(verb, verb, -1, phrase(noun), "insists", .8) : Optional.empty();
  }

  private boolean auxiliary(int verb) {
    return s.child(verb, "aux") >= 0;
  }

  /** <em>urged Velia to withdraw</em>, in all three shapes that the parser gives it. */
  private Optional<Asking> urged(int verb) {
    for (int act : s.children(verb, "xcomp", "ccomp", "advcl")) {
      if (act < verb || !"VB".equals(s.tag(act)) || !toInfinitive(act)) {
        continue;
      }
      int inner = s.child(act, "nsubj", "nsubjpass");
      int object = s.child(verb, "dobj", "dative");
      int who =
          inner > verb
              ? inner
              : object > verb && object < act ? object : after(verb, Set.of("on", "upon", "to"));
      if (who >= 0 && who < act && !scene.actors(who).isEmpty()) {
        int last = Math.max(verb, before(who, verb));
        return asking(verb, last, who, infinitive(act), "urges", .88);
      }
    }
    return Optional.empty();
  }

  /** <em>called for a truce</em>. */
  private Optional<Asking> calledFor(int verb) {
    int noun = after(verb, Set.of("for"));
    if (noun < 0 || scene.date(noun) || scene.actor(noun).isPresent()) {
      return Optional.empty();
    }
    return asking(verb, before(noun, verb), -1, phrase(noun), "calls-for", .85);
  }

  /** <em>Velia must pay, Osk said</em>: a duty that somebody else states. */
  private Optional<Asking> must(int verb) {
    int subject = s.child(verb, "nsubj", "nsubjpass");
    int modal = s.child(verb, "aux");
    if (!"must".equals(Clauses.modal(s, verb)) || subject < 0 || modal < 0) {
      return Optional.empty();
    }
    List<String> of = scene.actors(subject);
    Span at = scene.passage().span(verb);
    List<String> speakers = scene.statement(at).map(st -> st.speakers()).orElse(List.of());
    if (of.isEmpty() || speakers.isEmpty() || of.stream().anyMatch(speakers::contains)) {
      return Optional.empty();
    }
    return Optional.of(
        new Asking(speakers, of, clauseWords(verb), scene.passage().span(modal), .8, "must"));
  }

  /** <em>Osk's demand for a pullout</em>, unless it is dropped. */
  private Optional<Asking> noun(int noun) {
    int owner = s.child(noun, "poss");
    List<String> by = scene.actors(owner);
    int governing = s.head(noun);
    if (by.isEmpty() || (governing >= 0 && DROPPED.contains(s.lemma(governing)))) {
      return Optional.empty();
    }
    int clause = s.child(noun, "acl", "ccomp", "relcl");
    for (int prep : s.children(noun, "prep")) {
      int what = s.child(prep, "pobj");
      if (what >= 0 && Set.of("for", "on").contains(s.lemma(prep)) && scene.actor(what).isEmpty()) {
        return Optional.of(
            new Asking(by, List.of(), phrase(what), scene.passage().span(noun), .8, "demand-noun"));
      }
    }
    if (clause > noun && s.child(clause, "mark", "nsubj") >= 0) {
      List<String> of = scene.actors(s.child(clause, "nsubj", "nsubjpass"));
      return Optional.of(
          new Asking(by, of, clauseWords(clause), scene.passage().span(noun), .75, "demand-noun"));
    }
    return Optional.empty();
  }

  /** <em>The strike will go on until pay rises</em>: what would end it is the demand. */
  private Optional<Asking> goesOn(Link link) {
    boolean on =
        Set.of("go", "continue", "carry", "press", "keep").contains(s.lemma(link.main()))
            && !Clauses.modal(s, link.main()).isEmpty()
            && !Clauses.negated(s, link.main());
    if (link.kind() != Link.Kind.UNTIL || !on || (!link.clause() && scene.time(link.linked()))) {
      return Optional.empty();
    }
    Span cue = scene.passage().span(link.first(), link.last());
    List<String> by = scene.statedBy(link.main(), cue);
    Span content = link.clause() ? clauseWords(link.linked()) : phrase(link.linked());
    return by.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Asking(
                by,
                link.clause() ? scene.doers(link.linked()) : List.of(),
                content,
                cue,
                .7,
                "goes-on-until"));
  }

  private Optional<Asking> asking(
      int verb, int lastCue, int asked, Span content, String rule, double confidence) {
    Span cue = scene.passage().span(verb, lastCue);
    List<String> by = askers(Clauses.subject(s, verb), cue);
    List<String> of = new ArrayList<>(scene.actors(asked));
    of.removeAll(by);
    return by.isEmpty()
        ? Optional.empty()
        : Optional.of(new Asking(by, of, content, cue, confidence, rule));
  }

  /** Who asks: the subject; the speaker only where the subject is an unresolved pronoun. */
  private List<String> askers(int subject, Span cue) {
    if (subject < 0) {
      return List.of();
    }
    boolean speaker = "PRP".equals(s.tag(subject));
    List<String> own = scene.actorsOrOwner(subject);
    return own.isEmpty() && speaker
        ? scene.statement(cue).map(st -> st.speakers()).orElse(List.of())
        : own;
  }

  private boolean toInfinitive(int verb) {
    for (int aux : s.children(verb, "aux")) {
      if ("to".equals(s.lemma(aux))) {
        return true;
      }
    }
    return false;
  }

  /** Who something is asked from, or -1. */
  private int from(int object, int verb) {
    for (int top : new int[] {object, verb}) {
      for (int prep : s.children(top, "prep")) {
        if ("from".equals(s.lemma(prep))) {
          return s.child(prep, "pobj");
        }
      }
    }
    return -1;
  }

  /** The object of the verb's preposition that stands close after it, or -1. */
  private int after(int verb, Set<String> prepositions) {
    for (int prep : s.children(verb, "prep")) {
      if (prep > verb && prep < verb + 4 && prepositions.contains(s.lemma(prep))) {
        return s.child(prep, "pobj");
      }
    }
    return -1;
  }

  private int before(int noun, int verb) {
    int head = s.head(noun);
    return head > verb && "prep".equals(s.label(head)) ? head : verb;
  }

  private Span phrase(int noun) {
    return Clauses.span(scene.passage(), noun);
  }

  /** A clause without <em>that</em>. */
  private Span clauseWords(int verb) {
    Set<Integer> out = new HashSet<>();
    for (int child : s.children(verb, "mark")) {
      out.add(child);
    }
    return Clauses.spanWithout(scene.passage(), verb, out);
  }

  /** What is to be done, without <em>to</em> and without who is to do it. */
  private Span infinitive(int act) {
    int last = act;
    for (int i : s.subtree(act)) {
      if (!"punct".equals(s.label(i))) {
        last = Math.max(last, i);
      }
    }
    return scene.passage().span(act, last);
  }
}
