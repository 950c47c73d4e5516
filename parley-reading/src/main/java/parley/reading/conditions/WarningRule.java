package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/** What bad follows if a need is not met: warn that if … fails, … will; will … unless; or face. */
final class WarningRule implements ConditionRule {

  private static final Set<String> WARN = Set.of("warn", "threaten", "caution");

  /** What is decided on may be put as a threat: voted to strike unless. */
  private static final Set<String> DECIDED = Set.of("vote", "decide", "resolve", "vow", "plan");

  private static final Set<String> FAILING =
      Set.of("fail", "refuse", "collapse", "reject", "break", "lapse", "stall");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    List<Draft> drafts = new ArrayList<>();
    for (Link link : links) {
      warning(scene, threatened(scene.sentence(), link)).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** <em>threatened to leave if …</em>: the clause belongs to what is threatened. */
  private static Link threatened(Sentence s, Link link) {
    int act = WARN.contains(s.lemma(link.main())) ? s.child(link.main(), "xcomp", "ccomp") : -1;
    int decided = DECIDED.contains(s.lemma(link.main())) ? s.child(link.main(), "xcomp") : -1;
    act = Math.max(act, decided);
    boolean before = act > link.main() && act < link.first();
    return before ? at(link, act) : link;
  }

  /** The link as it hangs on something else. */
  private static Link at(Link link, int main) {
    return new Link(
        link.kind(),
        link.first(),
        link.last(),
        main,
        link.linked(),
        link.clause(),
        link.only(),
        link.not());
  }

  /** Whether a clause says that something is not done. */
  static boolean failing(Sentence s, int verb) {
    return FAILING.contains(s.lemma(verb))
        || Clauses.negated(s, verb)
        || lacks(s, verb)
        || lasting(s, verb);
  }

  /** <em>if there is no signature</em>. */
  private static boolean lacks(Sentence s, int verb) {
    int what =
        "be".equals(s.lemma(verb)) && s.child(verb, "expl") >= 0 ? s.child(verb, "attr") : -1;
    int no = what < 0 ? -1 : s.child(what, "det", "neg");
    return no >= 0 && "no".equals(s.lemma(no));
  }

  /** <em>if the strike goes on</em>, <em>were the ban to outlast the summer</em>. */
  private static boolean lasting(Sentence s, int verb) {
    int subject = s.child(verb, "nsubj");
    boolean goesOn =
        Set.of("continue", "go", "last", "persist", "outlast", "drag").contains(s.lemma(verb));
    return goesOn && subject >= 0 && PostponementRule.is("pressure", s.lemma(subject));
  }

  private static Optional<Draft> warning(Scene scene, Link link) {
    Sentence s = scene.sentence();
    if (link.only() || OfferRule.onlookers(scene)) {
      return Optional.empty();
    }
    int object = WARN.contains(s.lemma(link.main())) ? s.child(link.main(), "dobj") : -1;
    if (link.clause() && object > link.main() && object < link.first()) {
      return announced(scene, link, object);
    }
    int cue = cue(s, link.main());
    if (!link.clause()) {
      return lacking(scene, link, cue);
    }
    return switch (link.kind()) {
      case UNLESS -> {
        Waiting waiting = Waiting.of(s, link.main());
        int above = s.head(link.main());
        boolean decided = above >= 0 && DECIDED.contains(s.lemma(above));
        boolean ahead = OfferRule.intended(s, link.main()) || cue >= 0 || decided;
        yield waiting.pending()
                && (!waiting.denied() || cue >= 0)
                && ahead
                && (cue >= 0 || followed(scene, link))
            ? Optional.of(draft(scene, link, cue, Polarity.POSITIVE, "warning-unless", .88))
            : Optional.empty();
      }
      case IF, SHOULD -> {
        boolean named = s.child(link.linked(), "nsubj", "nsubjpass", "expl") >= 0;
        boolean failing = failing(s, link.linked()) || threat(scene, link);
        boolean present = link.kind() == Link.Kind.SHOULD && s.tag(link.main()).startsWith("VB");
        yield named
                && (cue >= 0 || (failing && followed(scene, link)))
                && (present || ahead(s, link.main()))
                && !unreal(s, link)
            ? Optional.of(
                draft(scene, link, cue, Polarity.NEGATIVE, "warning-if", cue >= 0 ? .9 : .75))
            : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  /** <em>would have died if help had not come</em>: it did come. */
  static boolean unreal(Sentence s, Link link) {
    return IntStream.of(s.children(link.main(), "aux")).anyMatch(a -> "have".equals(s.lemma(a)))
        && IntStream.of(s.children(link.linked(), "aux")).anyMatch(a -> "VBD".equals(s.tag(a)));
  }

  /** <em>threatened a strike should Velia close the port</em>. */
  private static Optional<Draft> announced(Scene scene, Link link, int harm) {
    boolean unless = link.kind() == Link.Kind.UNLESS;
    return switch (link.kind()) {
      case IF, SHOULD, UNLESS -> {
        Link about = at(link, harm);
        Polarity polarity = unless ? Polarity.POSITIVE : Polarity.NEGATIVE;
        String rule = unless ? "warning-unless" : "warning-if";
        yield Optional.of(draft(scene, about, link.main(), polarity, rule, .85));
      }
      default -> Optional.empty();
    };
  }

  /** <em>will strike barring a deal</em>, <em>the talks will collapse without a truce</em>. */
  private static Optional<Draft> lacking(Scene scene, Link link, int cue) {
    Sentence s = scene.sentence();
    boolean event = link.kind() == Link.Kind.IN_THE_EVENT;
    if (event && (cue >= 0 || Threats.threatens(s, link.main())) && ahead(s, link.main())) {
      return Optional.of(draft(scene, link, cue, Polarity.NEGATIVE, "warning-if", .78));
    }
    boolean harmful = cue >= 0 || Threats.threatens(s, link.main());
    boolean barring =
        "barring".equalsIgnoreCase(s.form(link.first())) && !harmful && !pressed(s, link);
    boolean exception = link.kind() == Link.Kind.UNLESS && !barring;
    boolean lack = link.kind() == Link.Kind.WITHOUT && StepWords.step(s.lemma(link.linked()));
    return (exception || lack)
            && (harmful || exception)
            && !scene.time(link.linked())
            && !Waiting.of(s, link.main()).denied()
            && ahead(s, link.main())
            && (cue >= 0 || followed(scene, link))
        ? Optional.of(
            draft(
                scene,
                link,
                cue,
                Polarity.POSITIVE,
                exception ? "warning-unless" : "warning-without",
                .78))
        : Optional.empty();
  }

  /** <em>The strike will begin barring a deal</em>. */
  private static boolean pressed(Sentence s, Link link) {
    int subject = s.child(link.main(), "nsubj", "nsubjpass");
    return subject >= 0 && PostponementRule.is("pressure", s.lemma(subject));
  }

  /** <em>will leave the talks if Velia attacks</em>: harm to others, on what another does. */
  private static boolean threat(Scene scene, Link link) {
    Sentence s = scene.sentence();
    boolean act = s.child(link.linked(), "xcomp") < 0; // not: stops shelling
    boolean hostile = act && Threats.threatens(s, link.linked());
    return (hostile || Threats.threatens(s, link.main())) && !sameSubject(s, link);
  }

  private static boolean sameSubject(Sentence s, Link link) {
    int doer = Clauses.subject(s, link.main());
    int other = s.child(link.linked(), "nsubj", "nsubjpass");
    return doer >= 0 && other >= 0 && s.lemma(doer).equals(s.lemma(other));
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
}
