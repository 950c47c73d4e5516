package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/** One thing for another: in exchange for, and one thing linked or tied to another. */
final class ExchangeRule implements ConditionRule {

  private static final Set<String> DEMANDING =
      Set.of("demand", "want", "seek", "insist", "require", "expect", "request", "ask", "call");

  /** The verbs, and the words behind which stands what is needed. */
  private static final Map<String, Set<String>> LINKING =
      Map.of(
          "link", Set.of("to", "with"),
          "couple", Set.of("to", "with"),
          "tie", Set.of("to"),
          "peg", Set.of("to"),
          "chain", Set.of("to"),
          "condition", Set.of("on", "upon"));

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (Link link : links) {
      if (link.kind() == Link.Kind.IN_EXCHANGE) {
        exchange(scene, link).ifPresent(drafts::add);
      }
    }
    for (int verb : Clauses.verbs(s)) {
      if (LINKING.containsKey(s.lemma(verb))) {
        linked(scene, verb).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** What is given, or offered, for something; or demanded for it: then it is what is needed. */
  private static Optional<Draft> exchange(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int main = letting(s, outer(s, link.main()));
    int demanded = demanded(s, main, link);
    if (demanded >= 0) {
      Span blocked = Clauses.span(scene.passage(), link.linked());
      List<Need> needs = Needs.phrase(scene, demanded, Set.of(link.first()));
      return Optional.of(draft(scene, link, Condition.Type.PRECONDITION, main, blocked, needs, .8));
    }
    boolean done = done(s, main);
    boolean offer = (done || OfferRule.intended(s, main)) && !link.only();
    return Clauses.negated(s, main) && !link.only()
        ? Optional.empty()
        : Optional.of(
            draft(
                scene,
                link,
                offer ? Condition.Type.ENABLING : Condition.Type.PRECONDITION,
                main,
                Waiting.words(scene, offer ? Waiting.top(s, main) : main, link),
                Needs.of(scene, link),
                done ? .7 : .85));
  }

  /** <em>demands a pullout in return for a vote</em>: the pullout, or -1. */
  private static int demanded(Sentence s, int main, Link link) {
    boolean calledOff = "call".equals(s.lemma(main)) && s.child(main, "prt") >= 0;
    if (!DEMANDING.contains(s.lemma(main)) || calledOff || Clauses.passive(s, main)) {
      return -1;
    }
    int object = s.child(main, "dobj");
    for (int prep : s.children(main, "prep")) {
      boolean what = Set.of("for", "on", "upon").contains(s.lemma(prep)) && prep < link.first();
      object = object < 0 && what ? s.child(prep, "pobj") : object;
    }
    return object > main && object < link.first() ? object : -1;
  }

  private static Draft draft(
      Scene scene,
      Link link,
      Condition.Type type,
      int main,
      Span blocked,
      List<Need> needs,
      double confidence) {
    Span marker = scene.passage().span(link.first(), link.last());
    return new Draft(
        type,
        Sayers.maker(scene, main, marker),
        scene.statementId(marker),
        marker,
        blocked,
        needs,
        Polarity.POSITIVE,
        confidence,
        "in-exchange-for");
  }

  /** <em>free the men it has held in exchange for fuel</em>: what is given is the outer act. */
  private static int outer(Sentence s, int verb) {
    int at = verb;
    while (Set.of("relcl", "acl", "pcomp").contains(s.label(at)) && Clauses.verbAbove(s, at) >= 0) {
      at = Clauses.verbAbove(s, at);
    }
    return at;
  }

  /** <em>would let her speak in exchange for</em>: the letting is what is offered. */
  private static int letting(Sentence s, int verb) {
    int above = s.head(verb);
    boolean under = Set.of("ccomp", "xcomp").contains(s.label(verb)) && above >= 0;
    return under && Set.of("let", "allow", "permit").contains(s.lemma(above)) ? above : verb;
  }

  private static boolean done(Sentence s, int verb) {
    boolean perfect = "VBN".equals(s.tag(verb)) && s.child(verb, "aux") >= 0;
    return "VBD".equals(s.tag(verb)) || (perfect && Clauses.modal(s, verb).isEmpty());
  }

  /**
   * <em>Osk has tied grain to the release of its pilots</em>, or it <em>is tied by Osk to</em> it.
   */
  private static Optional<Draft> linked(Scene scene, int verb) {
    Sentence s = scene.sentence();
    boolean passive = Clauses.passive(s, verb);
    int what = passive ? s.child(verb, "nsubjpass") : s.child(verb, "dobj");
    Span marker = scene.passage().span(verb);
    int agent = s.child(verb, "agent");
    int linker = passive ? agent < 0 ? -1 : s.child(agent, "pobj") : Clauses.subject(s, verb);
    List<String> by = scene.actors(linker);
    boolean somebody = !by.isEmpty() || (linker >= 0 && s.tag(linker).startsWith("PRP"));
    boolean object = passive ? what >= 0 : what > verb && somebody;
    if (Clauses.negated(s, verb) || !object || scene.actor(what).isPresent()) {
      return Optional.empty();
    }
    int to = to(s, verb, passive ? verb : what);
    int need = to < 0 ? -1 : need(s, to);
    if (need < 0
        || (scene.actor(need).isPresent() && !held(s, verb, what, need))
        || !steps(s, what, need, passive)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            Condition.Type.PRECONDITION,
            by.isEmpty() ? Sayers.of(scene, verb, marker) : by,
            scene.statementId(marker),
            marker,
            passive
                ? Clauses.span(scene.passage(), what)
                : scene.passage().span(s.subtree(what)[0], to - 1),
            Needs.phrase(scene, need, Set.of(to)),
            Polarity.POSITIVE,
            .8,
            "linked-to"));
  }

  /** <em>has tied its support to the interior ministry</em>: its own act, for an office. */
  private static boolean held(Sentence s, int verb, int what, int need) {
    int owner = s.child(what, "poss");
    int det = s.child(need, "det");
    boolean some = det >= 0 && Set.of("a", "an").contains(s.lemma(det));
    return "tie".equals(s.lemma(verb)) && owner >= 0 && ("PRP$".equals(s.tag(owner)) || some);
  }

  /** Both are steps; where somebody links them, one is enough. */
  private static boolean steps(Sentence s, int what, int need, boolean passive) {
    boolean waits = StepWords.step(s.lemma(what));
    boolean needed = StepWords.step(s.lemma(need)) || Clauses.verb(s, need);
    return passive ? waits && needed : waits || needed;
  }

  /** What stands behind <em>to</em>; a noun may be taken for a verb: <em>to progress on</em>. */
  private static int need(Sentence s, int to) {
    boolean infinitive = "aux".equals(s.label(to));
    return infinitive ? s.head(to) : s.child(to, "pobj", "pcomp");
  }

  /**
   * The <em>to</em> after the object, on the verb or on something in the object; the last one where
   * the object has one of its own: <em>its return to the talks to an apology</em>.
   */
  private static int to(Sentence s, int verb, int object) {
    int found = -1;
    for (int i : s.subtree(verb)) {
      boolean inner = s.head(i) >= 0 && s.head(i) != verb && "ccomp".equals(s.label(s.head(i)));
      boolean to =
          i > object
              && LINKING.getOrDefault(s.lemma(verb), Set.of()).contains(s.lemma(i))
              && !inner;
      boolean with = "with".equals(s.lemma(i)) && s.head(i) != verb;
      boolean own = found >= 0 && s.dominates(found, i) && !"prep".equals(s.label(i));
      if (to && !own && !with && ("prep".equals(s.label(i)) || nounAsVerb(s, i))) {
        found = i;
      }
    }
    return found;
  }

  private static boolean nounAsVerb(Sentence s, int to) {
    int verb = s.head(to);
    return "aux".equals(s.label(to))
        && StepWords.named(s.lemma(verb))
        && s.child(verb, "dobj", "nsubj") < 0;
  }
}
