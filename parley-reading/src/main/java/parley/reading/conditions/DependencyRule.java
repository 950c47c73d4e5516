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

/** What depends or hinges on something, is up to somebody, or would take a step. */
final class DependencyRule implements ConditionRule {

  private static final Set<String> VERBS =
      Set.of("depend", "hinge", "hang", "rest", "turn", "ride");
  private static final Set<String> ALL =
      Set.of("everything", "much", "all", "whether", "it", "this", "that");
  private static final Set<String> BURDENS = Set.of("onus", "responsibility", "burden", "ball");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (VERBS.contains(s.lemma(i)) && s.tag(i).startsWith("VB") && !bareGerund(s, i)) {
        depends(scene, i, i).ifPresent(drafts::add);
      } else if ("dependent".equals(s.lemma(i)) && "acomp".equals(s.label(i))) {
        depends(scene, i, Clauses.verbAbove(s, i)).ifPresent(drafts::add);
      } else if ("up".equals(s.lemma(i))) {
        upTo(scene, i).ifPresent(drafts::add);
      } else if (BURDENS.contains(s.lemma(i)) && s.label(i).startsWith("nsubj")) {
        burden(scene, i).ifPresent(drafts::add);
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

  private static Span subject(Scene scene, int subject) {
    return Waiting.words(scene, subject, Set.of());
  }

  private static boolean process(Scene scene, int subject, int word) {
    Sentence s = scene.sentence();
    String lemma = s.lemma(subject);
    boolean clause = "csubj".equals(s.label(subject)) || Clauses.verb(s, subject);
    boolean whether = s.child(on(s, word), "pcomp") >= 0;
    return clause
        || StepWords.step(lemma)
        || ALL.contains(lemma)
        || (whether && scene.actor(subject).isEmpty());
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

  /** <em>It is up to Osk to move</em>; <em>the date is up to Osk</em>. */
  private static Optional<Draft> upTo(Scene scene, int up) {
    Sentence s = scene.sentence();
    int verb = Clauses.verbAbove(s, up);
    int to = up + 1;
    if (verb < 0
        || !"be".equals(s.lemma(verb))
        || to >= s.size()
        || !"to".equals(s.lemma(to))
        || Clauses.negated(s, verb)) {
      return Optional.empty();
    }
    int who = s.child(to, "pobj");
    List<String> actors = scene.actors(who);
    if (actors.isEmpty()) {
      return Optional.empty();
    }
    int act = infinitive(s, verb, who);
    int subject = Clauses.subject(s, verb);
    boolean named = subject >= 0 && !Set.of("it", "that", "this").contains(s.lemma(subject));
    Need need =
        new Need(
            act >= 0 ? Waiting.words(scene, act, Set.of()) : Clauses.span(scene.passage(), who),
            actors);
    return Optional.of(
        draft(
            scene,
            verb,
            scene.passage().span(up, to),
            named ? subject(scene, subject) : null,
            List.of(need),
            "up-to",
            .85));
  }

  private static Optional<Draft> burden(Scene scene, int noun) {
    Sentence s = scene.sentence();
    int verb = s.head(noun);
    if (verb < 0
        || Clauses.negated(s, verb)
        || !Set.of("be", "lie", "rest", "fall").contains(s.lemma(verb))) {
      return Optional.empty();
    }
    boolean ball = "ball".equals(s.lemma(noun));
    for (int prep : s.children(verb, "prep")) {
      int place = s.child(prep, "pobj");
      int who = ball && place >= 0 ? s.child(place, "poss") : place;
      boolean fits =
          ball
              ? place >= 0 && "court".equals(s.lemma(place))
              : Set.of("on", "with").contains(s.lemma(prep));
      List<String> actors = fits ? scene.actors(who) : List.of();
      if (!actors.isEmpty()) {
        int act = infinitive(s, verb, who);
        Need need =
            new Need(
                act >= 0 ? Waiting.words(scene, act, Set.of()) : Clauses.span(scene.passage(), who),
                actors);
        return Optional.of(
            draft(scene, verb, scene.passage().span(noun), null, List.of(need), "burden-on", .75));
      }
    }
    return Optional.empty();
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
    int act = infinitive(s, verb, object);
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

  private static int infinitive(Sentence s, int verb, int after) {
    for (int child : s.children(verb, "xcomp", "advcl", "ccomp")) {
      if (child > after && "VB".equals(s.tag(child))) {
        return child;
      }
    }
    int below = s.child(after, "acl", "relcl", "advcl");
    return below > after && "VB".equals(s.tag(below)) ? below : -1;
  }

  private static Draft draft(
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
