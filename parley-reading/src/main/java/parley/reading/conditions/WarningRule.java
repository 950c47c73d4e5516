package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/** What bad follows if a need is not met: warn that if … fails, … will; will … unless; or face. */
final class WarningRule implements ConditionRule {

  private static final Set<String> WARN = Set.of("warn", "threaten", "caution");
  private static final Set<String> FAILING =
      Set.of("fail", "refuse", "collapse", "reject", "break", "lapse", "stall");
  private static final Set<String> FOLLOWS = Set.of("face", "risk", "suffer", "lose", "forfeit");
  private static final Set<String> DUTIES = Set.of("must", "should", "have", "need");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    List<Draft> drafts = new ArrayList<>();
    for (Link link : links) {
      warning(scene, threatened(scene.sentence(), link)).ifPresent(drafts::add);
    }
    orFace(scene).ifPresent(drafts::add);
    return drafts;
  }

  /** <em>threatened to leave if …</em>: the clause belongs to what is threatened. */
  private static Link threatened(Sentence s, Link link) {
    int act = WARN.contains(s.lemma(link.main())) ? s.child(link.main(), "xcomp", "ccomp") : -1;
    boolean before = act > link.main() && act < link.first();
    return before
        ? new Link(
            link.kind(),
            link.first(),
            link.last(),
            act,
            link.linked(),
            link.clause(),
            link.only(),
            link.not())
        : link;
  }

  /** Whether a clause says that something is not done. */
  static boolean failing(Sentence s, int verb) {
    return FAILING.contains(s.lemma(verb)) || Clauses.negated(s, verb);
  }

  private static Optional<Draft> warning(Scene scene, Link link) {
    Sentence s = scene.sentence();
    if (!link.clause() || link.only() || OfferRule.onlookers(scene)) {
      return Optional.empty();
    }
    int cue = cue(s, link.main());
    return switch (link.kind()) {
      case UNLESS -> {
        Waiting waiting = Waiting.of(s, link.main());
        boolean ahead = OfferRule.intended(s, link.main()) || cue >= 0;
        yield waiting.pending()
                && (!waiting.denied() || cue >= 0)
                && ahead
                && (cue >= 0 || followed(scene, link))
            ? Optional.of(draft(scene, link, cue, Polarity.POSITIVE, "warning-unless", .88))
            : Optional.empty();
      }
      case IF, SHOULD -> {
        boolean named = s.child(link.linked(), "nsubj", "nsubjpass") >= 0;
        boolean failing = failing(s, link.linked()) && followed(scene, link);
        yield named && (cue >= 0 || failing) && ahead(s, link.main())
            ? Optional.of(
                draft(scene, link, cue, Polarity.NEGATIVE, "warning-if", cue >= 0 ? .9 : .75))
            : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private static boolean ahead(Sentence s, int verb) {
    return OfferRule.intended(s, verb)
        || Set.of("may", "might").contains(Clauses.modal(s, verb))
        || "VB".equals(s.tag(verb));
  }

  /** Without a word of warning: what follows is in somebody's hand or was said by somebody. */
  private static boolean followed(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int doer = Clauses.subject(s, link.main());
    if (Set.of("could", "may", "might").contains(Clauses.modal(s, link.main()))) {
      return false; // a guess
    }
    boolean act = doer >= 0 && !scene.actors(doer).isEmpty();
    Span at = scene.passage().span(link.first());
    return act || scene.statement(at).filter(said -> !said.speakers().isEmpty()).isPresent();
  }

  /** The verb of warning over a clause, or -1. */
  private static int cue(Sentence s, int verb) {
    int at = verb;
    while (s.head(at) != Arc.ROOT && Set.of("ccomp", "xcomp", "conj").contains(s.label(at))) {
      at = s.head(at);
      if (WARN.contains(s.lemma(at))) {
        return at;
      }
    }
    return -1;
  }

  private static Draft draft(
      Scene scene, Link link, int cue, Polarity polarity, String rule, double confidence) {
    Span marker = scene.passage().span(link.first(), link.last());
    List<String> warner =
        cue >= 0 ? scene.actors(Clauses.subject(scene.sentence(), cue)) : List.of();
    return new Draft(
        Condition.Type.WARNING,
        warner.isEmpty() ? scene.statedBy(link.main(), marker) : warner,
        scene.statementId(marker),
        marker,
        Waiting.words(scene, link.main(), link),
        needs(scene, link),
        polarity,
        confidence,
        rule);
  }

  /** A pronoun that would have somebody threaten themselves points elsewhere: who is not known. */
  private static List<Need> needs(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int subject = s.child(link.linked(), "nsubj");
    boolean pronoun = subject >= 0 && s.tag(subject).startsWith("PRP");
    List<String> doer = scene.actors(Clauses.subject(s, link.main()));
    return Needs.of(scene, link).stream()
        .map(n -> pronoun && n.by().equals(doer) ? new Need(n.span(), List.of()) : n)
        .toList();
  }

  /** <em>must sign or face a strike</em>: match words, the parser often takes face for a noun. */
  private static Optional<Draft> orFace(Scene scene) {
    Sentence s = scene.sentence();
    for (int i = 2; i + 1 < s.size(); i++) {
      if ("or".equals(s.lemma(i)) && FOLLOWS.contains(s.lemma(i + 1))) {
        int verb = duty(s, i);
        int last = end(s, i + 1);
        if (verb >= 0) {
          Span marker = scene.passage().span(i);
          return Optional.of(
              new Draft(
                  Condition.Type.WARNING,
                  scene.statedBy(verb, marker),
                  scene.statementId(marker),
                  marker,
                  scene.passage().span(i + 1, last),
                  List.of(new Need(need(scene, verb, i), scene.doers(verb))),
                  Polarity.POSITIVE,
                  .85,
                  "or-face"));
        }
      }
    }
    return Optional.empty();
  }

  /** The verb of duty to the left, or -1. */
  private static int duty(Sentence s, int or) {
    for (int i = or - 1; i >= 0; i--) {
      if ("aux".equals(s.label(i)) && DUTIES.contains(s.lemma(i))) {
        return s.head(i) < or ? s.head(i) : -1;
      }
      if (DUTIES.contains(s.lemma(i)) && s.child(i, "xcomp") > i && s.child(i, "xcomp") < or) {
        return i;
      }
    }
    return -1;
  }

  private static Span need(Scene scene, int verb, int or) {
    Sentence s = scene.sentence();
    int subject = Clauses.subject(s, verb);
    int first = verb;
    for (int i : s.subtree(subject >= 0 ? subject : verb)) {
      first = Math.min(first, i);
    }
    int last = or - 1;
    while (last > first && "punct".equals(s.label(last))) {
      last--;
    }
    return scene.passage().span(first, last);
  }

  /** The end of the clause: a comma, a closing mark or the end of the sentence. */
  private static int end(Sentence s, int from) {
    int i = from;
    while (i + 1 < s.size() && !"punct".equals(s.label(i + 1)) && !"cc".equals(s.label(i + 1))) {
      i++;
    }
    return i;
  }
}
