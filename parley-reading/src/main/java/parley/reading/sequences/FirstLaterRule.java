package parley.reading.sequences;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * <em>Ship the fuel out first and lift the sanctions later</em>; <em>pay now and talk later</em>.
 */
final class FirstLaterRule implements SequenceRule {

  private static final Set<String> FIRST = Set.of("first", "now", "initially", "immediately");
  private static final Set<String> LATER =
      Set.of("later", "afterwards", "afterward", "subsequently", "next", "eventually", "second");

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    for (int i = 1; i < s.size(); i++) {
      int second = LATER.contains(lower(s, i)) && "advmod".equals(s.label(i)) ? s.head(i) : -1;
      int first = second < 0 || !"conj".equals(s.label(second)) ? -1 : s.head(second);
      int marker = first < 0 ? -1 : firstOn(s, first);
      if (marker >= 0
          && FirstThenRule.like(s, first, second)
          && Steps.ahead(s, Clauses.verb(s, first) ? first : Clauses.verbAbove(s, first))) {
        Span then = scene.passage().span(i);
        return List.of(
            new Order(
                Steps.by(scene, first, then),
                List.of(
                    Steps.words(scene, first, Set.of(second)),
                    Steps.words(scene, second, Set.of())),
                List.of(scene.passage().span(marker), then),
                .82,
                "first-then"));
      }
    }
    return List.of();
  }

  private static int firstOn(Sentence s, int head) {
    for (int child : s.children(head, "advmod")) {
      if (FIRST.contains(lower(s, child))) {
        return child;
      }
    }
    return -1;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
