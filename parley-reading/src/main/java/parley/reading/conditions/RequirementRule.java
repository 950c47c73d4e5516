package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/** What must come before something else: a duty or a demand with <em>before</em>. */
final class RequirementRule implements ConditionRule {

  private static final Set<String> DUTIES = Set.of("must", "should", "shall", "ought");
  private static final Set<String> DUTY_VERBS = Set.of("need", "have");
  private static final Set<String> DEMANDS =
      Set.of(
          "demand",
          "insist",
          "want",
          "require",
          "seek",
          "expect",
          "ask",
          "call",
          "need",
          "await",
          "wait",
          "stipulate");
  private static final Set<String> GIVING_UP = Set.of("stop", "cease", "quit");
  private static final Set<String> ASKING =
      Set.of(
          "demand",
          "insist",
          "want",
          "require",
          "ask",
          "call",
          "urge",
          "press",
          "tell",
          "need",
          "stipulate");
  private static final Set<String> NEEDED = Set.of("need", "require");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    List<Draft> drafts = new ArrayList<>();
    for (Link link : links) {
      if (link.kind() == Link.Kind.BEFORE && (link.clause() || !scene.time(link.linked()))) {
        required(scene, link).ifPresent(drafts::add);
      } else if (link.kind() == Link.Kind.IF && link.clause()) {
        wanted(scene, link).ifPresent(drafts::add);
      }
    }
    for (int i = 0; i < scene.sentence().size(); i++) {
      if ("precede".equals(scene.sentence().lemma(i))) {
        preceding(scene, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> required(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int main = link.main();
    if (Waiting.of(s, main).denied()) {
      return Optional.empty();
    }
    int verb = Clauses.verb(s, main) ? dutyBearer(s, main) : -1;
    if (verb >= 0) {
      return Optional.of(draft(scene, link, verb, duty(scene, link, verb), "must-before", .88));
    }
    if (NEEDED.contains(s.lemma(main)) && Clauses.passive(s, main)) {
      int subject = s.child(main, "nsubjpass");
      return subject < 0
          ? Optional.empty()
          : Optional.of(
              draft(
                  scene, link, main, Needs.phrase(scene, subject, Set.of()), "needed-before", .8));
    }
    boolean ahead = "ahead".equals(s.lemma(link.first()));
    boolean calls = "call".equals(s.lemma(main)) && !callsFor(s, main);
    if (DEMANDS.contains(s.lemma(main)) && !calls && !ahead && !past(s, link)) {
      return demanded(scene, link)
          .map(needs -> draft(scene, link, main, needs, "demand-before", .82));
    }
    return demandedClause(scene, link);
  }

  /** <em>calls for a pullout</em>, <em>calls on Osk to go</em>; not <em>calls off a strike</em>. */
  private static boolean callsFor(Sentence s, int verb) {
    return s.child(verb, "prt") < 0
        && IntStream.of(s.children(verb, "prep"))
            .anyMatch(prep -> Set.of("for", "on", "upon").contains(s.lemma(prep)));
  }

  /** <em>If they want the gas they will have to pay</em>: they get it for that alone. */
  private static Optional<Draft> wanted(Scene scene, Link link) {
    Sentence s = scene.sentence();
    boolean wants = Set.of("want", "wish", "hope").contains(s.lemma(link.linked()));
    int main = link.main();
    boolean bound = DUTY_VERBS.contains(s.lemma(main)) && s.child(main, "xcomp") > main;
    int duty = bound ? main : dutyBearer(s, main);
    int verb = wants && !Clauses.negated(s, main) ? duty : -1;
    return verb < 0 || "should".equals(Clauses.modal(s, link.main()))
        ? Optional.empty()
        : Optional.of(draft(scene, link, verb, duty(scene, link, verb), "must-if", .8));
  }

  /** <em>An embargo must precede any talks</em>. */
  private static Optional<Draft> preceding(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int need = s.child(verb, "nsubj");
    int step = s.child(verb, "dobj");
    int bearer = dutyBearer(s, verb);
    if (need < 0 || step < verb || bearer < 0 || Clauses.negated(s, verb)) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(verb);
    return Optional.of(
        new Draft(
            Condition.Type.PRECONDITION,
            scene.statedBy(verb, marker),
            scene.statementId(marker),
            marker,
            Waiting.words(scene, step, Set.of()),
            Needs.phrase(scene, need, Set.of()),
            Polarity.POSITIVE,
            .8,
            "must-precede"));
  }

  /** The verb with the duty: the main one or, in <em>has to pay</em>, the one above it. */
  private static int dutyBearer(Sentence s, int main) {
    if (DUTIES.contains(Clauses.modal(s, main))) {
      return main;
    }
    int head = s.head(main);
    boolean infinitive = "xcomp".equals(s.label(main)) && head >= 0;
    return infinitive && DUTY_VERBS.contains(s.lemma(head)) && !"VBN".equals(s.tag(head))
        ? head
        : -1;
  }

  private static boolean past(Sentence s, Link link) {
    return link.clause() && "VBD".equals(s.tag(link.linked())) && s.child(link.main(), "ccomp") < 0;
  }

  private static List<Need> duty(Scene scene, Link link, int verb) {
    List<Need> listed = ListedConditionsRule.announced(scene, link.main());
    return !listed.isEmpty()
        ? listed
        : List.of(new Need(Waiting.words(scene, verb, link), scene.doers(verb)));
  }

  /** The object of the demand: a noun phrase or a clause. */
  private static Optional<List<Need>> demanded(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int main = link.main();
    Set<Integer> out = Set.of(linkTop(link));
    int object = s.child(main, "dobj");
    if (object < 0) {
      for (int prep : s.children(main, "prep")) {
        if (prep < link.first() && ("for".equals(s.lemma(prep)) || "on".equals(s.lemma(prep)))) {
          object = s.child(prep, "pobj");
        }
      }
    }
    boolean relative =
        object >= 0
            && "relcl".equals(s.label(main))
            && (s.tag(object).startsWith("W") || "that".equals(s.lemma(object)));
    if (relative) {
      return Optional.of(Needs.phrase(scene, s.head(main), Set.of(main)));
    }
    if (object >= 0 && object < link.first() && !scene.time(object)) {
      return Optional.of(Needs.phrase(scene, object, out));
    }
    int clause = s.child(main, "ccomp");
    int what = clause < 0 ? -1 : s.child(clause, "nsubj", "nsubjpass");
    if (what >= 0 && s.tag(what).startsWith("W") && "relcl".equals(s.label(main))) {
      return Optional.of(Needs.phrase(scene, s.head(main), Set.of(main))); // which Osk wants done
    }
    return clause >= 0 && clause < link.first()
        ? Optional.of(Needs.clause(scene, clause, out))
        : Optional.empty();
  }

  /** <em>demanded that Velia withdraw before talks begin</em>: before hangs on the inner verb. */
  private static Optional<Draft> demandedClause(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int main = "conj".equals(s.label(link.main())) ? s.head(link.main()) : link.main();
    int head = s.head(main);
    boolean done = head >= 0 && "want".equals(s.lemma(head)) && s.tag(main).startsWith("VB");
    if (head < 0
        || !("ccomp".equals(s.label(main)) || "xcomp".equals(s.label(main)))
        || !ASKING.contains(s.lemma(head))
        || ("call".equals(s.lemma(head)) && !callsFor(s, head))
        || Clauses.negated(s, head)
        || GIVING_UP.contains(s.lemma(Math.max(0, s.head(head))))
        || !("VB".equals(s.tag(main))
            || "VBP".equals(s.tag(main))
            || done
            || s.child(main, "auxpass") >= 0)) {
      return Optional.empty();
    }
    List<Need> needs = List.of(new Need(Waiting.words(scene, main, link), scene.doers(main)));
    return Optional.of(draft(scene, link, head, needs, "demand-before", .82));
  }

  private static int linkTop(Link link) {
    return link.clause() ? link.linked() : link.first();
  }

  private static Draft draft(
      Scene scene, Link link, int verb, List<Need> needs, String rule, double confidence) {
    Span marker = scene.passage().span(link.first(), link.last());
    return new Draft(
        Condition.Type.PRECONDITION,
        demander(scene, verb, marker),
        scene.statementId(marker),
        marker,
        blocked(scene, link),
        needs,
        Polarity.POSITIVE,
        confidence,
        rule);
  }

  /** A duty is stated by the speaker, never by who bears it; a demand by who makes it. */
  private static List<String> demander(Scene scene, int verb, Span marker) {
    Sentence s = scene.sentence();
    boolean demands = DEMANDS.contains(s.lemma(verb)) && !Clauses.passive(s, verb);
    int who = demands ? Clauses.subject(s, verb) : -1;
    boolean we = who >= 0 && Set.of("we", "i", "I").contains(s.lemma(who));
    return demands && !we ? scene.actors(who) : scene.statedBy(verb, marker);
  }

  private static Span blocked(Scene scene, Link link) {
    Sentence s = scene.sentence();
    Span words = Waiting.words(scene, link.linked(), Set.of());
    for (int i = link.linked() + 1; i < s.size(); i++) {
      if (":".equals(s.form(i)) && s.token(i).start() < words.end()) {
        return new Span(words.start(), s.token(i - 1).end()); // before what is listed behind it
      }
    }
    return words;
  }
}
