package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/** What would make something possible: pave or clear the way for, open the door to. */
final class OpeningRule implements ConditionRule {

  private static final Set<String> VERBS = Set.of("pave", "clear", "open", "smooth", "prepare");
  private static final Set<String> WAYS = Set.of("way", "door", "path", "road", "ground");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (int verb : Clauses.verbs(s)) {
      if (VERBS.contains(s.lemma(verb))) {
        opens(scene, verb).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> opens(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int way = s.child(verb, "dobj");
    int subject = Clauses.subject(s, verb);
    boolean possible = !Clauses.modal(s, verb).isEmpty() || "VB".equals(s.tag(verb));
    if (way < 0
        || !WAYS.contains(s.lemma(way))
        || subject < 0
        || subject > verb
        || !possible
        || Clauses.negated(s, verb)
        || s.tag(subject).startsWith("W")) {
      return Optional.empty();
    }
    int goal = goal(s, verb, way);
    if (goal < 0) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(verb, way);
    return Optional.of(
        new Draft(
            Condition.Type.ENABLING,
            Sayers.of(scene, verb, marker),
            scene.statementId(marker),
            marker,
            Clauses.span(scene.passage(), goal),
            Clauses.verb(s, subject)
                ? Needs.clause(scene, subject, Set.of())
                : Needs.phrase(scene, subject, Set.of()),
            Polarity.POSITIVE,
            .8,
            "opens-the-way"));
  }

  private static int goal(Sentence s, int verb, int way) {
    for (int top : List.of(way, verb)) {
      for (int prep : s.children(top, "prep")) {
        if (prep > way && Set.of("for", "to", "towards", "toward").contains(s.lemma(prep))) {
          return s.child(prep, "pobj");
        }
      }
    }
    return -1;
  }
}
