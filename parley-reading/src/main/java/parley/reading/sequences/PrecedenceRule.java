package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/** One thing is to come before or after another: the treaty would precede any pullout. */
final class PrecedenceRule implements SequenceRule {

  private static final Set<String> AFTER = Set.of("follow", "succeed");
  private static final Set<String> JOINING = Set.of("to", "by", "of", "between", "with", "for");
  private static final Set<String> COMING = Set.of("come", "happen", "occur", "be", "take");

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Order> found = new ArrayList<>();
    for (int verb = 0; verb < s.size(); verb++) {
      int subject = s.child(verb, "nsubj");
      if (!Clauses.verb(s, verb)
          || subject < 0
          || !step(s, subject)
          || Clauses.negated(s, verb)
          || !ahead(s, verb)) {
        continue;
      }
      int object = s.child(verb, "dobj");
      object = object >= 0 && step(s, object) ? object : -1;
      if (object >= 0 && AFTER.contains(s.lemma(verb))) {
        found.add(order(scene, verb, object, subject, verb));
      } else if (object >= 0 && "precede".equals(s.lemma(verb))) {
        found.add(order(scene, verb, subject, object, verb));
      } else if (COMING.contains(s.lemma(verb))) {
        coming(scene, verb, subject, found);
      }
    }
    return found;
  }

  /** A noun for a step, and no <em>everything</em>. */
  private static boolean step(Sentence s, int noun) {
    return StepWords.step(s.lemma(noun)) && !s.lemma(noun).endsWith("thing");
  }

  /** <em>A vote would come after the amnesty</em>, <em>before it</em>. */
  private static void coming(Scene scene, int verb, int subject, List<Order> found) {
    Sentence s = scene.sentence();
    for (int prep : s.children(verb, "prep")) {
      int other = s.child(prep, "pobj");
      boolean after = "after".equals(s.lemma(prep));
      boolean before = "before".equals(s.lemma(prep));
      if (other >= 0 && prep > verb && (after || before) && step(s, other)) {
        found.add(
            after
                ? order(scene, verb, other, subject, prep)
                : order(scene, verb, subject, other, prep));
        return;
      }
    }
  }

  /**
   * A noun phrase with the one phrase behind it that the parser may hang on the verb: elections to
   * an assembly.
   */
  private static Span span(Scene scene, int verb, int noun) {
    Sentence s = scene.sentence();
    Span own = Clauses.span(scene.passage(), noun);
    for (int prep : s.children(verb, "prep")) {
      boolean next = prep > 0 && scene.passage().span(prep - 1).end() == own.end();
      int thing = s.child(prep, "pobj");
      boolean joins = thing >= 0 && !scene.time(thing) && JOINING.contains(s.lemma(prep));
      if (next && prep > noun && joins) {
        return own.cover(Clauses.span(scene.passage(), s.child(prep, "pobj")));
      }
    }
    return own;
  }

  private static boolean ahead(Sentence s, int verb) {
    return Set.of("will", "would", "must", "should").contains(Clauses.modal(s, verb))
        || ("xcomp".equals(s.label(verb)) && Steps.ahead(s, verb))
        || (Set.of("VBZ", "VBP").contains(s.tag(verb)) && !"be".equals(s.lemma(verb)));
  }

  private static Order order(Scene scene, int verb, int first, int second, int marker) {
    Span word = scene.passage().span(marker);
    return new Order(
        Steps.by(scene, verb, word),
        List.of(span(scene, verb, first), span(scene, verb, second)),
        List.of(word),
        .8,
        "comes-before-or-after");
  }
}
