package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * One gives way once another has spoken up: Osk relented after Tarn threatened to leave. What it
 * did and what made it do so are in {@code yielding.txt}; an act that is a moving by itself is read
 * as such.
 */
final class YieldingRule implements LeverageRule {

  private static final Set<String> ONCE = Set.of("after", "when", "once", "because");

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    for (int verb = 0; verb < s.size(); verb++) {
      boolean done = Set.of("VBD", "VBN").contains(s.tag(verb)) && Clauses.modal(s, verb).isEmpty();
      if (done && !Clauses.negated(s, verb) && borne(s, verb, "yields")) {
        after(scene, verb).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean borne(Sentence s, int verb, String section) {
    return Wordings.YIELDING.fits(s, verb).anyMatch(fit -> fit.wording().section().equals(section));
  }

  private static Optional<Pull> after(Scene scene, int verb) {
    Sentence s = scene.sentence();
    for (int act : s.children(verb, "advcl")) {
      int opener = s.child(act, "mark", "advmod");
      boolean once = opener >= 0 && ONCE.contains(s.lemma(opener));
      if (once && !Clauses.negated(s, act) && borne(s, act, "acts")) {
        Span marker = scene.passage().span(Math.min(verb, act), Math.max(verb, act));
        List<String> on = scene.actors(Clauses.subject(s, verb));
        return Pull.of(scene.actors(Clauses.subject(s, act)), on, null, marker, null, .7, "yields");
      }
    }
    return Optional.empty();
  }
}
