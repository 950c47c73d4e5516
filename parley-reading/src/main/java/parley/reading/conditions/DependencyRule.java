package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/** What depends or hinges on something, or what would take a step. */
final class DependencyRule implements ConditionRule {

  private static final Set<String> ALL =
      Set.of(
          "everything", "much", "all", "whether", "it", "this", "that", "rest", "timing", "what");

  /** What lives on something rather than waits for it: the economy depends on oil. */
  private static final Set<String> LIVING =
      Set.of("economy", "industry", "town", "region", "village", "country", "family", "population");

  /** What lies with somebody without waiting for him. */
  private static final Set<String> FAULTS =
      Set.of("fault", "blame", "problem", "trouble", "sympathy", "loyalty", "guilt", "heart");

  /** What somebody gives, so that what requires it waits for him. */
  private static final Set<String> GRANTS =
      Set.of(
          "blessing",
          "backing",
          "support",
          "vote",
          "guarantee",
          "decree",
          "agreement",
          "signature",
          "approval",
          "consent",
          "assent",
          "permission",
          "majority",
          "mandate",
          "ratification",
          "endorsement",
          "authorisation",
          "go-ahead",
          "nod");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Optional<Wait> wait = Wait.at(s, i);
      if (wait.isPresent()) {
        wait.flatMap(w -> waits(scene, w)).ifPresent(drafts::add);
      } else if ("take".equals(s.lemma(i))) {
        takes(scene, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** <em>on Friday or Saturday, depending on the weather</em> says nothing about the process. */
  private static boolean bareGerund(Sentence s, int verb) {
    return "VBG".equals(s.tag(verb)) && s.child(verb, "aux") < 0;
  }

  private static Optional<Draft> waits(Scene scene, Wait wait) {
    Sentence s = scene.sentence();
    int verb = wait.verb();
    int subject = subject(s, verb);
    int need = wait.needed(s);
    if (subject < 0 || need < 0 || Clauses.negated(s, verb) || bareGerund(s, verb)) {
      return Optional.empty();
    }
    List<Need> needs = needs(scene, wait, need);
    if (needs.isEmpty() || !fits(scene, wait, subject, need, needs)) {
      return Optional.empty();
    }
    boolean dependency = !Set.of("awaits", "requires").contains(wait.kind());
    return Optional.of(
        draft(
            scene,
            dependency ? Condition.Type.DEPENDENCY : Condition.Type.PRECONDITION,
            verb,
            scene.passage().span(verb, wait.last()),
            Waiting.words(scene, subject, Set.of(verb)),
            needs,
            rule(wait),
            .85));
  }

  private static String rule(Wait wait) {
    return switch (wait.kind()) {
      case "rests" -> "lies-with";
      case "awaits", "requires" -> wait.kind();
      default -> "depends-on";
    };
  }

  /** The subject; of <em>whether they come home this month is up to Osk</em> the whole question. */
  private static int subject(Sentence s, int verb) {
    for (int clause : s.children(verb, "advcl", "csubj")) {
      int mark = s.subtree(clause)[0];
      if (clause < verb
          && Set.of("whether", "when", "how", "who", "what").contains(s.lemma(mark))
          && (mark == 0 || !"punct".equals(s.label(verb - 1)))) {
        return clause;
      }
    }
    return Clauses.subject(s, verb);
  }

  private static boolean fits(Scene scene, Wait wait, int subject, int need, List<Need> needs) {
    Sentence s = scene.sentence();
    boolean thing =
        scene.actor(subject).isEmpty()
            && (!s.tag(subject).startsWith("PRP") || "it".equals(s.lemma(subject)));
    boolean told = !past(s, wait.verb()) || scene.statement(scene.passage().span(need)).isPresent();
    String noun = s.lemma(need);
    return switch (wait.kind()) {
      case "depends" ->
          process(scene, subject, wait)
              && (thing || needs.getFirst().by().isEmpty()); // a tie of one party to another
      case "rests" ->
          thing && told && !scene.actors(need).isEmpty() && !FAULTS.contains(s.lemma(subject));
      case "requires" ->
          told
              && !past(s, wait.verb())
              && StepWords.step(s.lemma(subject))
              && (GRANTS.contains(noun)
                  || ("require".equals(s.lemma(wait.verb())) && StepWords.step(noun)));
      default -> thing && told;
    };
  }

  /** Told of what was; in reported words it may still be so. */
  private static boolean past(Sentence s, int verb) {
    return "VBD".equals(s.tag(verb)) && !"ccomp".equals(s.label(verb));
  }

  private static boolean process(Scene scene, int subject, Wait wait) {
    Sentence s = scene.sentence();
    String lemma = s.lemma(subject);
    boolean clause = "csubj".equals(s.label(subject)) || Clauses.verb(s, subject);
    boolean whether = s.child(wait.last(), "pcomp") >= 0;
    return clause
        || StepWords.step(lemma)
        || ALL.contains(lemma)
        || (whether && scene.actor(subject).isEmpty())
        || (!LIVING.contains(lemma) && told(scene, subject, wait));
  }

  /** Of anything a known speaker says that it depends on somebody or on a step. */
  private static boolean told(Scene scene, int subject, Wait wait) {
    Sentence s = scene.sentence();
    int need = wait.needed(s);
    return scene.actor(subject).isEmpty()
        && need >= 0
        && (StepWords.step(s.lemma(need)) || scene.actor(need).isPresent())
        && !Sayers.speakers(scene, scene.passage().span(wait.verb())).isEmpty();
  }

  private static List<Need> needs(Scene scene, Wait wait, int need) {
    Sentence s = scene.sentence();
    List<Need> needs = new ArrayList<>(needs(scene, need));
    for (int each : Clauses.conjuncts(s, wait.last())) {
      int joined = each == wait.last() ? -1 : s.child(each, "pobj", "pcomp", "ccomp");
      if (joined >= 0) {
        needs.addAll(needs(scene, joined)); // on a pledge and on an audit
      }
    }
    return needs;
  }

  private static List<Need> needs(Scene scene, int need) {
    boolean clause = Clauses.verb(scene.sentence(), need);
    return clause
        ? Needs.clause(scene, need, Set.of())
        : scene.time(need) ? List.of() : Needs.phrase(scene, need, Set.of());
  }

  /** <em>It will take a pledge from Tarn to restart the talks</em>. */
  private static Optional<Draft> takes(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int subject = s.child(verb, "nsubj");
    int object = s.child(verb, "dobj");
    boolean modal = Set.of("will", "would").contains(Clauses.modal(s, verb));
    if (!modal
        || subject < 0
        || !"it".equals(s.lemma(subject))
        || object < 0
        || scene.time(object)
        || !StepWords.step(s.lemma(object))) {
      return Optional.empty();
    }
    int act = BurdenRule.infinitive(s, verb, object);
    int inner = act >= 0 ? act : s.child(object, "acl");
    if (inner < 0) {
      return Optional.empty();
    }
    List<Need> needs = Needs.phrase(scene, object, Set.of(inner));
    Span marker = scene.passage().span(verb);
    return Optional.of(
        draft(
            scene,
            Condition.Type.PRECONDITION,
            verb,
            marker,
            Waiting.words(scene, inner, Set.of()),
            needs,
            "it-will-take",
            .78));
  }

  /** A dependency whose own words are at {@code marker}. */
  static Draft draft(
      Scene scene,
      int verb,
      Span marker,
      @Nullable Span blocked,
      List<Need> needs,
      String rule,
      double confidence) {
    return draft(scene, Condition.Type.DEPENDENCY, verb, marker, blocked, needs, rule, confidence);
  }

  private static Draft draft(
      Scene scene,
      Condition.Type type,
      int verb,
      Span marker,
      @Nullable Span blocked,
      List<Need> needs,
      String rule,
      double confidence) {
    return new Draft(
        type,
        Sayers.of(scene, verb, marker),
        scene.statementId(marker),
        marker,
        blocked,
        needs,
        Polarity.POSITIVE,
        confidence,
        rule);
  }
}
