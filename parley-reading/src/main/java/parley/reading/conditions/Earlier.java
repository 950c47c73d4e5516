package parley.reading.conditions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.Links;
import parley.reading.report.Passage;
import parley.reading.statements.Scene;

/**
 * The sentence before one that goes on from it: <em>He will pull back. But only after …</em>, and
 * its main clause without who says so.
 *
 * @param verb head of the main clause, in the scene of that sentence
 */
record Earlier(Scene scene, int verb) {

  private static final Set<Link.Kind> AWAITING =
      Set.of(Link.Kind.UNTIL, Link.Kind.UNLESS, Link.Kind.BEFORE, Link.Kind.ONCE, Link.Kind.AFTER);

  /** The sentence before this one, where it stands in the same paragraph. */
  static Optional<Earlier> sentence(Scene scene) {
    Passage passage = scene.passage();
    List<Passage> all = scene.groundwork().text().passages();
    if (passage.index() == 0) {
      return Optional.empty();
    }
    Passage before = all.get(passage.index() - 1);
    if (before.paragraph() != passage.paragraph() || before.heading()) {
      return Optional.empty();
    }
    return root(before.sentence()).map(r -> new Earlier(new Scene(scene.groundwork(), before), r));
  }

  /** The verb of the main clause; under a verb of saying what is said. */
  private static Optional<Integer> root(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (s.head(i) == Arc.ROOT && Clauses.verb(s, i)) {
        int said = s.child(i, "ccomp");
        boolean clause = said >= 0 && Clauses.verb(s, said) && Clauses.modal(s, i).isEmpty();
        return Optional.of(clause ? said : i);
      }
    }
    return Optional.empty();
  }

  /** The words of the clause. */
  Span words() {
    return Waiting.words(scene, verb, Set.of());
  }

  /** The clause as a need; of a deadline what is to be done by then. */
  Need need() {
    Sentence s = scene.sentence();
    int act = OrElseRule.deadline(s, verb) ? OrElseRule.infinitive(s, verb) : verb;
    return new Need(Waiting.words(scene, act, Set.of()), scene.doers(act));
  }

  /** What the clause waits for: will go on until the plan has been withdrawn. */
  Optional<Need> awaited() {
    return Links.in(scene.sentence()).stream()
        .filter(link -> link.clause() && link.main() == verb && AWAITING.contains(link.kind()))
        .findFirst()
        .flatMap(link -> Needs.of(scene, link).stream().findFirst());
  }

  /** Whether what it tells is still to come. */
  boolean pending() {
    return Waiting.of(scene.sentence(), verb).pending();
  }

  /** Who says so, if anybody is said to. */
  List<String> speakers() {
    Span at = scene.passage().span(verb);
    return scene.statement(at).map(Statement::speakers).orElse(List.of());
  }

  /** Who says so, or whose will it is. */
  List<String> statedBy() {
    List<String> speakers = speakers();
    return speakers.isEmpty() ? scene.statedBy(verb, scene.passage().span(verb)) : speakers;
  }
}
