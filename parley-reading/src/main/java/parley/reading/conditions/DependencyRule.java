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

  private static final Set<String> VERBS =
      Set.of("depend", "hinge", "hang", "rest", "turn", "ride");
  private static final Set<String> ALL =
      Set.of(
          "everything", "much", "all", "whether", "it", "this", "that", "rest", "timing", "what");

  /** What lives on something rather than waits for it: the economy depends on oil. */
  private static final Set<String> LIVING =
      Set.of("economy", "industry", "town", "region", "village", "country", "family", "population");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (turns(s, i) && !bareGerund(s, i)) {
        depends(scene, i, i).ifPresent(drafts::add);
      } else if ("dependent".equals(s.lemma(i)) && "acomp".equals(s.label(i))) {
        depends(scene, i, Clauses.verbAbove(s, i)).ifPresent(drafts::add);
      } else if ("take".equals(s.lemma(i))) {
        takes(scene, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** A verb, or <em>hinges</em> taken for a plural. */
  private static boolean turns(Sentence s, int i) {
    boolean plural = "hinges".equals(s.form(i)) && s.child(i, "nsubj", "csubj") >= 0;
    return (VERBS.contains(s.lemma(i)) && s.tag(i).startsWith("VB")) || plural;
  }

  /** <em>on Friday or Saturday, depending on the weather</em> says nothing about the process. */
  private static boolean bareGerund(Sentence s, int verb) {
    return "VBG".equals(s.tag(verb)) && s.child(verb, "aux") < 0;
  }

  private static Optional<Draft> depends(Scene scene, int word, int verb) {
    Sentence s = scene.sentence();
    if (verb < 0 || Clauses.negated(s, verb)) {
      return Optional.empty();
    }
    List<Need> needs = needs(scene, word);
    int subject = Clauses.subject(s, verb);
    if (needs.isEmpty() || subject < 0 || !process(scene, subject, word)) {
      return Optional.empty();
    }
    if (scene.actor(subject).isPresent() && !needs.getFirst().by().isEmpty()) {
      return Optional.empty(); // one party living on another is a tie, not a step that waits
    }
    Span marker = scene.passage().span(word, on(s, word));
    Span blocked = Waiting.words(scene, subject, Set.of(verb));
    return Optional.of(draft(scene, verb, marker, blocked, needs, "depends-on", .85));
  }

  private static boolean process(Scene scene, int subject, int word) {
    Sentence s = scene.sentence();
    String lemma = s.lemma(subject);
    boolean clause = "csubj".equals(s.label(subject)) || Clauses.verb(s, subject);
    boolean whether = s.child(on(s, word), "pcomp") >= 0;
    return clause
        || StepWords.step(lemma)
        || ALL.contains(lemma)
        || (whether && scene.actor(subject).isEmpty())
        || (!LIVING.contains(lemma) && told(scene, subject, word));
  }

  /** Of anything a known speaker says that it depends on somebody or on a step. */
  private static boolean told(Scene scene, int subject, int word) {
    Sentence s = scene.sentence();
    int need = on(s, word) < 0 ? -1 : s.child(on(s, word), "pobj");
    return scene.actor(subject).isEmpty()
        && need >= 0
        && (StepWords.step(s.lemma(need)) || scene.actor(need).isPresent())
        && !Sayers.speakers(scene, scene.passage().span(word)).isEmpty();
  }

  /** The preposition right after the word, on it or on its verb; or -1. */
  private static int on(Sentence s, int word) {
    for (int i = word + 1; i < Math.min(s.size(), word + 4); i++) {
      if ("prep".equals(s.label(i)) && Set.of("on", "upon").contains(s.lemma(i))) {
        return i;
      }
    }
    return -1;
  }

  private static List<Need> needs(Scene scene, int word) {
    Sentence s = scene.sentence();
    int prep = on(s, word);
    if (prep < 0) {
      return List.of();
    }
    List<Need> needs = new ArrayList<>();
    for (int each : Clauses.conjuncts(s, prep)) {
      int linked = s.child(each, "pobj", "pcomp", "ccomp");
      if (linked >= 0 && Clauses.verb(s, linked) && !"pobj".equals(s.label(linked))) {
        needs.addAll(Needs.clause(scene, linked, Set.of()));
      } else if (linked >= 0 && !scene.time(linked)) {
        needs.addAll(Needs.phrase(scene, linked, Set.of()));
      }
    }
    return needs;
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
    return new Draft(
        Condition.Type.DEPENDENCY,
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
