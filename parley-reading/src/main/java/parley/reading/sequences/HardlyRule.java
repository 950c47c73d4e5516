package parley.reading.sequences;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.statements.Scene;

/** <em>No sooner is the text signed than troops will move in</em>; <em>hardly … when</em>. */
final class HardlyRule implements SequenceRule {

  private static final Map<String, String> PAIRS =
      Map.of("sooner", "than", "hardly", "when", "scarcely", "when", "barely", "when");

  private static final Set<String> AHEAD = Set.of("will", "would", "shall", "is", "are");

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    for (int i = 0; i + 3 < s.size(); i++) {
      String second = PAIRS.get(lower(s, i));
      int link = second == null ? -1 : next(s, i, second);
      if (link > 0 && link + 1 < s.size()) {
        Item first = new Item(scene, new Piece(i + 1, stop(s, i + 1, link), "", List.of()));
        Item then =
            new Item(scene, new Piece(link + 1, stop(s, link + 1, s.size()), "", List.of()));
        boolean ahead = then.finite() >= 0 && AHEAD.contains(lower(s, then.finite()));
        if (ahead && first.words().length() > 0) {
          return List.of(
              new Order(
                  Steps.by(scene, then.finite(), then.words()),
                  List.of(first.words(), StepSpans.core(then)),
                  List.of(scene.passage().span(i), scene.passage().span(link)),
                  .8,
                  "hardly"));
        }
      }
    }
    return List.of();
  }

  private static int next(Sentence s, int from, String word) {
    for (int i = from + 2; i < s.size(); i++) {
      if (word.equals(lower(s, i))) {
        return i;
      }
    }
    return -1;
  }

  /** Where the clause ends that begins here. */
  private static int stop(Sentence s, int from, int to) {
    int end = from + 1;
    while (end < to && !Marks.separates(s, end) && !".".equals(s.tag(end))) {
      end++;
    }
    return end;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
