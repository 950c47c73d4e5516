package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/** What somebody would do if something held: provided, as long as, ready to … if, would … if. */
final class OfferRule implements ConditionRule {

  private static final Set<String> READINESS =
      Set.of("ready", "willing", "prepared", "open", "happy", "content", "glad", "able");

  /** What a step does when it comes about. */
  private static final Set<String> GOING_AHEAD =
      Set.of(
          "resume",
          "begin",
          "start",
          "open",
          "reopen",
          "restart",
          "proceed",
          "continue",
          "go",
          "take",
          "hold",
          "follow",
          "be",
          "come",
          "happen",
          "succeed",
          "work");

  /** Who looks on and guesses. */
  private static final Set<String> ONLOOKERS =
      Set.of(
          "analyst",
          "expert",
          "observer",
          "commentator",
          "economist",
          "professor",
          "historian",
          "researcher",
          "pollster",
          "critic",
          "columnist",
          "scholar",
          "broker",
          "trader");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    List<Draft> drafts = new ArrayList<>();
    for (Link link : links) {
      offer(scene, link).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Optional<Draft> offer(Scene scene, Link link) {
    Sentence s = scene.sentence();
    Waiting waiting = Waiting.of(s, link.main());
    boolean denied = waiting.denied() && !noMore(s, link);
    boolean pending = waiting.pending() || standing(s, link);
    if (denied || !pending || link.only() || onlookers(scene) || WarningRule.unreal(s, link)) {
      return Optional.empty();
    }
    return switch (link.kind()) {
      case PROVIDED, AS_LONG_AS ->
          link.clause() && subject(s, link.linked()) >= 0
              ? Optional.of(draft(scene, link, Condition.Type.PRECONDITION, .85))
              : Optional.empty();
      case IN_THE_EVENT ->
          intended(s, link.main())
              ? Optional.of(draft(scene, link, Condition.Type.ENABLING, .75))
              : Optional.empty();
      case IF, SHOULD, ASSUMING ->
          promised(scene, link)
              ? Optional.of(draft(scene, link, Condition.Type.ENABLING, .78))
              : Optional.empty();
      case WHEN, ONCE ->
          (reported(scene, link) && promised(scene, link))
              ? Optional.of(draft(scene, link, Condition.Type.PRECONDITION, .75))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /**
   * <em>said it would release the report when Velia paid</em>: what somebody says is still to come
   * stands in the past. With nobody who says so it came about time and again.
   */
  private static boolean reported(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int aux = s.child(link.linked(), "aux", "auxpass");
    boolean perfect = aux >= 0 && "have".equals(s.lemma(aux));
    boolean once = link.kind() == Link.Kind.ONCE;
    return link.clause()
        && !perfect
        && (!once || Needs.of(scene, link).size() > 1) // a loan from Osk and a permit from Velia
        && Set.of("would", "could").contains(Clauses.modal(s, link.main()))
        && "VBD".equals(s.tag(aux < 0 ? link.linked() : aux))
        && said(scene, link.main());
  }

  /** <em>gave its blessing on condition that the masts are sold</em>: they still have to be. */
  private static boolean standing(Sentence s, Link link) {
    int verb = link.linked();
    int aux = s.child(verb, "aux", "auxpass");
    String tag = s.tag(aux >= 0 ? aux : verb);
    return link.kind() == Link.Kind.PROVIDED && Set.of("VBZ", "VBP", "VB", "MD").contains(tag);
  }

  /** <em>will hold back no more of the river if</em>: what is promised is that it ends. */
  static boolean noMore(Sentence s, Link link) {
    for (int i = link.main() + 1; i < Math.min(s.size() - 1, link.main() + 5); i++) {
      if ("no".equals(s.lemma(i)) && Set.of("more", "longer", "further").contains(s.form(i + 1))) {
        return link.kind() == Link.Kind.IF;
      }
    }
    return false;
  }

  /** Somebody's own act, promised or held out, on what somebody or something else does. */
  private static boolean promised(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int doer = Clauses.subject(s, link.main());
    int need = subject(s, link.linked());
    boolean must = "have".equals(s.lemma(link.main())) && s.child(link.main(), "xcomp") >= 0;
    boolean welcome =
        must || Set.of("welcome", "like", "prefer", "appreciate").contains(s.lemma(link.main()));
    if (doer < 0 || need < 0 || !intended(s, link.main()) || vague(s, need) || welcome) {
      return false;
    }
    boolean act = !scene.actorsOrOwner(doer).isEmpty() || ownWords(scene, doer);
    boolean step =
        Clauses.passive(s, link.main())
            ? said(scene, doer) || given(scene, link)
            : goesAhead(scene, link, doer);
    boolean able = Set.of("can", "could").contains(Clauses.modal(s, link.main()));
    boolean promise = !able || said(scene, doer) || !scene.doers(link.linked()).isEmpty();
    return (act || step) && promise && !negatedNeed(s, link.linked()) && !ownAct(s, link);
  }

  /** What is to be done to a step, for something that somebody does. */
  private static boolean given(Scene scene, Link link) {
    int step = Clauses.subject(scene.sentence(), link.main());
    return StepWords.step(scene.sentence().lemma(step)) && !scene.doers(link.linked()).isEmpty();
  }

  /** <em>Patrols could start if Velia left</em>, said by somebody. */
  private static boolean goesAhead(Scene scene, Link link, int doer) {
    Sentence s = scene.sentence();
    return GOING_AHEAD.contains(s.lemma(link.main()))
        && s.tag(doer).startsWith("NN")
        && s.child(link.main(), "xcomp", "acomp") < 0
        && said(scene, doer)
        && !scene.doers(link.linked()).isEmpty();
  }

  /** <em>said it was ready to</em>: whoever says so, it is their own act. */
  private static boolean ownWords(Scene scene, int doer) {
    Sentence s = scene.sentence();
    return "PRP".equals(s.tag(doer)) && scene.statement(scene.passage().span(doer)).isPresent();
  }

  /** Whether a known speaker says so: what he says will be done is in somebody's hand. */
  private static boolean said(Scene scene, int doer) {
    return scene
        .statement(scene.passage().span(doer))
        .filter(st -> !st.speakers().isEmpty())
        .isPresent();
  }

  /** <em>If they close us they'll have to carry us out</em>: one and the same act, no exchange. */
  private static boolean ownAct(Sentence s, Link link) {
    int doer = Clauses.subject(s, link.main());
    int other = s.child(link.linked(), "nsubj");
    return other >= 0
        && s.tag(doer).startsWith("PRP")
        && s.lemma(doer).equals(s.lemma(other))
        && !"have".equals(s.lemma(link.linked()));
  }

  private static boolean negatedNeed(Sentence s, int verb) {
    return Clauses.negated(s, verb) || WarningRule.failing(s, verb);
  }

  private static boolean vague(Sentence s, int subject) {
    return Set.of("all", "everything", "anything", "any", "things", "one")
        .contains(s.lemma(subject));
  }

  private static int subject(Sentence s, int verb) {
    return s.child(verb, "nsubj", "nsubjpass");
  }

  /** Will, would and could, or ready and willing; also on the verb above an infinitive. */
  static boolean intended(Sentence s, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      String modal = Clauses.modal(s, at);
      if (modal.equals("will")
          || modal.equals("would")
          || modal.equals("could")
          || modal.equals("can")) {
        return true;
      }
      int state = s.child(at, "acomp", "oprd");
      if (state >= 0 && READINESS.contains(s.lemma(state))) {
        return true;
      }
      if (READINESS.contains(s.lemma(at))
          || Set.of("offer", "promise", "pledge").contains(s.lemma(at))) {
        return true;
      }
      if (!"xcomp".equals(s.label(at)) && !"acomp".equals(s.label(at))) {
        return false;
      }
      at = s.head(at);
    }
    return false;
  }

  static boolean onlookers(Scene scene) {
    Sentence s = scene.sentence();
    for (int i = 0; i < s.size(); i++) {
      if (ONLOOKERS.contains(s.lemma(i)) && s.label(i).startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  private static Draft draft(Scene scene, Link link, Condition.Type type, double confidence) {
    Span marker = scene.passage().span(link.first(), link.last());
    int top = Waiting.top(scene.sentence(), link.main());
    String kind = link.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Draft(
        type,
        Sayers.maker(scene, top, marker),
        scene.statementId(marker),
        marker,
        Waiting.words(scene, top, link),
        Needs.of(scene, link),
        Polarity.POSITIVE,
        confidence,
        type == Condition.Type.ENABLING ? "offer-" + kind : kind);
  }
}
