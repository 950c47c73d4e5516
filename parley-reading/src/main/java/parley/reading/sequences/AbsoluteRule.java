package parley.reading.sequences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.statements.Scene;

/** What has come about, said without a link, before what is to follow. */
final class AbsoluteRule implements SequenceRule {

  private static final Set<String> DONE =
      Set.of("gone", "done", "over", "home", "away", "out", "way", "place");

  @Override
  public List<Order> read(Scene scene) {
    return absolute(scene).stream().toList();
  }

  /** <em>The last soldier gone, Austria would declare itself neutral</em>. */
  private static Optional<Order> absolute(Scene scene) {
    Sentence s = scene.sentence();
    int comma = 0;
    while (comma < s.size() && !Marks.separates(s, comma)) {
      comma++;
    }
    int end = comma + 1;
    while (end < s.size() && !Marks.separates(s, end) && !".".equals(s.tag(end))) {
      end++;
    }
    boolean two = comma >= 3 && end > comma + 1 && end <= s.size();
    if (!two || !",".equals(s.form(comma)) || !done(s, comma - 1)) {
      return Optional.empty();
    }
    int from = "with".equals(lower(s, 0)) ? 1 : 0;
    Item first = new Item(scene, new Piece(from, comma, "", List.of()));
    Item then = new Item(scene, new Piece(comma + 1, end, ",", List.of()));
    boolean will =
        then.finite() >= 0 && Set.of("will", "would", "shall").contains(s.lemma(then.finite()));
    return first.kind() == Words.Kind.NOUN
            && !"IN".equals(s.tag(from))
            && first.finite() < 0
            && then.kind() == Words.Kind.CLAUSE
            && will
        ? Optional.of(
            new Order(
                Steps.by(scene, Math.max(then.finite(), then.piece().from()), first.words()),
                List.of(StepSpans.core(first), StepSpans.core(then)),
                List.of(first.words()),
                .8,
                "absolute"))
        : Optional.empty();
  }

  private static boolean done(Sentence s, int token) {
    return "VBN".equals(s.tag(token)) || DONE.contains(lower(s, token));
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
