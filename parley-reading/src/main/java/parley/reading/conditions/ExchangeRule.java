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
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/** One thing for another: in exchange for, and one thing linked or tied to another. */
final class ExchangeRule implements ConditionRule {

  private static final Set<String> LINKING = Set.of("link", "tie", "peg", "chain");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (Link link : links) {
      if (link.kind() == Link.Kind.IN_EXCHANGE) {
        exchange(scene, link).ifPresent(drafts::add);
      }
    }
    for (int i = 0; i < s.size(); i++) {
      if (LINKING.contains(s.lemma(i)) && s.tag(i).startsWith("VB")) {
        linked(scene, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** What is still to be given waits for the return; what was given was enabled by it. */
  private static Optional<Draft> exchange(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int main = outer(s, link.main());
    if (Clauses.negated(s, main)) {
      return Optional.empty();
    }
    boolean done = done(s, main);
    Span marker = scene.passage().span(link.first(), link.last());
    return Optional.of(
        new Draft(
            done ? Condition.Type.ENABLING : Condition.Type.PRECONDITION,
            scene.statedBy(main, marker),
            scene.statementId(marker),
            marker,
            Waiting.words(scene, main, link),
            Needs.of(scene, link),
            Polarity.POSITIVE,
            done ? .7 : .85,
            "in-exchange-for"));
  }

  /** <em>free the men it has held in exchange for fuel</em>: what is given is the outer act. */
  private static int outer(Sentence s, int verb) {
    int at = verb;
    while (Set.of("relcl", "acl").contains(s.label(at)) && Clauses.verbAbove(s, at) >= 0) {
      at = Clauses.verbAbove(s, at);
    }
    return at;
  }

  private static boolean done(Sentence s, int verb) {
    boolean perfect = "VBN".equals(s.tag(verb)) && s.child(verb, "aux") >= 0;
    return "VBD".equals(s.tag(verb)) || (perfect && Clauses.modal(s, verb).isEmpty());
  }

  private static Optional<Draft> linked(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int object = s.child(verb, "dobj");
    List<String> by = scene.actors(Clauses.subject(s, verb));
    if (Clauses.passive(s, verb)
        || Clauses.negated(s, verb)
        || object < verb
        || by.isEmpty()
        || !StepWords.step(s.lemma(object))) {
      return Optional.empty();
    }
    int to = to(s, verb, object);
    int need = to < 0 ? -1 : s.child(to, "pobj", "pcomp");
    if (need < 0
        || scene.actor(need).isPresent()
        || !(StepWords.step(s.lemma(need)) || Clauses.verb(s, need))) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(verb);
    return Optional.of(
        new Draft(
            Condition.Type.PRECONDITION,
            by,
            scene.statementId(marker),
            marker,
            scene.passage().span(s.subtree(object)[0], to - 1),
            Needs.phrase(scene, need, Set.of()),
            Polarity.POSITIVE,
            .8,
            "linked-to"));
  }

  /** The preposition <em>to</em> after the object, on the verb or on something in the object. */
  private static int to(Sentence s, int verb, int object) {
    for (int i : s.subtree(verb)) {
      if (i > object && "prep".equals(s.label(i)) && "to".equals(s.lemma(i))) {
        return i;
      }
    }
    return -1;
  }
}
