package parley.reading.conditions;

import java.util.List;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Who says that something depends on, or is a condition of, another: the speaker or who reports it,
 * never whoever is the subject of depending.
 */
final class Sayers {

  private static final Set<String> MAKING =
      Set.of("offer", "propose", "promise", "pledge", "threaten", "demand", "insist");

  private Sayers() {}

  /** The speakers of the statement that holds the words; none if there is none. */
  static List<String> speakers(Scene scene, Span marker) {
    return scene.statement(marker).map(Statement::speakers).orElse(List.of());
  }

  /**
   * Who offers, threatens or demands, where such a verb stands over the clause; else who says so or
   * whose will it is.
   */
  static List<String> maker(Scene scene, int verb, Span marker) {
    Sentence s = scene.sentence();
    for (int at = verb; at != Arc.ROOT && !"ccomp".equals(s.label(at)); at = s.head(at)) {
      boolean may = at == verb && !Clauses.modal(s, at).isEmpty();
      if (MAKING.contains(s.lemma(at)) && !may && !Clauses.passive(s, at)) {
        List<String> maker = scene.actors(Clauses.subject(s, at));
        if (!maker.isEmpty()) {
          return maker;
        }
      }
    }
    boolean may = !Clauses.modal(s, verb).isEmpty(); // could offer: as somebody says
    int top = MAKING.contains(s.lemma(verb)) && !may ? verb : -1;
    List<String> own = top < 0 ? List.of() : scene.actors(Clauses.subject(s, top));
    return own.isEmpty() ? scene.statedBy(verb, marker) : own;
  }

  /**
   * Who says the words; where they open a sentence that nobody is said to say, whoever said the one
   * before: <em>Velia must pay, Osk said. Otherwise the port will close.</em>
   */
  static List<String> goingOn(Scene scene, int verb, Span marker) {
    List<String> speakers = speakers(scene, marker);
    List<String> own = speakers.isEmpty() ? speakers(scene, scene.passage().span(verb)) : speakers;
    boolean opens = marker.start() <= scene.passage().span(Math.min(1, verb)).start();
    List<String> before =
        own.isEmpty() && opens
            ? Earlier.sentence(scene).map(Earlier::speakers).orElse(List.of())
            : own;
    return before.isEmpty() ? scene.statedBy(verb, marker) : before;
  }

  /** The speaker of the words; else, for a reported clause, whoever reports it; else nobody. */
  static List<String> of(Scene scene, int verb, Span marker) {
    List<String> speakers = speakers(scene, marker);
    return speakers.isEmpty() && "ccomp".equals(scene.sentence().label(verb))
        ? scene.statedBy(verb, marker)
        : speakers;
  }
}
