package parley.reading.conditions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/** Said without a verb: <em>no deal without an amnesty</em>; <em>no money, no votes</em>. */
final class VerblessRule implements ConditionRule {

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    for (int no = 0; no + 3 < s.size(); no++) {
      int noun = s.head(no);
      boolean opens = no == 0 || "punct".equals(s.label(no - 1));
      if (opens && "no".equals(s.lemma(no)) && noun > no && s.tag(noun).startsWith("NN")) {
        Optional<Draft> without = without(scene, no, noun);
        return (without.isPresent() ? without : twice(scene, no, noun)).stream().toList();
      }
    }
    return List.of();
  }

  /** <em>No deal without an amnesty</em>. */
  private static Optional<Draft> without(Scene scene, int no, int noun) {
    Sentence s = scene.sentence();
    int word = noun + 1;
    int need = "without".equals(s.lemma(word)) ? s.child(word, "pobj") : -1;
    return need < 0 || verb(s, no, need)
        ? Optional.empty()
        : draft(
            scene,
            scene.passage().span(word),
            scene.passage().span(no, noun),
            Needs.phrase(scene, need, Set.of()));
  }

  /** <em>No money, no votes</em>: the first is what the second waits for. */
  private static Optional<Draft> twice(Scene scene, int no, int noun) {
    Sentence s = scene.sentence();
    int next = noun + 2;
    boolean twice = next < s.size() && ",".equals(s.form(noun + 1)) && "no".equals(s.lemma(next));
    int waits = twice ? s.head(next) : -1;
    return waits < next || verb(s, no, waits) || !ends(s, waits)
        ? Optional.empty()
        : draft(
            scene,
            scene.passage().span(no),
            scene.passage().span(next, waits),
            List.of(new Need(scene.passage().span(no + 1, noun), List.of())));
  }

  private static boolean verb(Sentence s, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (Clauses.verb(s, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Sentence s, int token) {
    return token + 1 >= s.size() || "punct".equals(s.label(token + 1));
  }

  /** A motto counts where somebody is known to say it. */
  private static Optional<Draft> draft(Scene scene, Span marker, Span waits, List<Need> needs) {
    List<String> speakers = Sayers.speakers(scene, marker);
    return speakers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                Condition.Type.PRECONDITION,
                speakers,
                scene.statementId(marker),
                marker,
                waits,
                needs,
                Polarity.POSITIVE,
                .82,
                "no-without"));
  }
}
