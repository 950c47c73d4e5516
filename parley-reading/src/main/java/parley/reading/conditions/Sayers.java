package parley.reading.conditions;

import java.util.List;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.statements.Scene;

/**
 * Who says that something depends on, or is a condition of, another: the speaker or who reports it,
 * never whoever is the subject of depending.
 */
final class Sayers {

  private Sayers() {}

  /** The speakers of the statement that holds the words; none if there is none. */
  static List<String> speakers(Scene scene, Span marker) {
    return scene.statement(marker).map(Statement::speakers).orElse(List.of());
  }

  /** The speaker of the words; else, for a reported clause, whoever reports it; else nobody. */
  static List<String> of(Scene scene, int verb, Span marker) {
    List<String> speakers = speakers(scene, marker);
    return speakers.isEmpty() && "ccomp".equals(scene.sentence().label(verb))
        ? scene.statedBy(verb, marker)
        : speakers;
  }
}
