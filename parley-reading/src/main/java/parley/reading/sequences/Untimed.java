package parley.reading.sequences;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.statements.Scene;

/** The words of steps without days, and other words at their ends that only say when. */
final class Untimed {

  private static final Set<String> DUE = Set.of("due", "set", "scheduled", "expected");

  private Untimed() {}

  /** An item of a list without words of order and days at its ends. */
  static Span bare(Scene scene, int from, int to) {
    List<Mark> marks = Marks.in(scene);
    int start = from;
    int end = to;
    for (Mark mark : marks) {
      if (mark.from() == start && mark.to() < end) {
        start = mark.to();
      } else if (mark.to() == end && mark.from() > start && mark.thing() < 0) {
        end = mark.from();
      }
    }
    Sentence s = scene.sentence();
    int day = Times.end(scene, start, end);
    start = day > start && day < end ? day : start;
    while (start + 1 < end && Marks.separates(s, start)) {
      start++;
    }
    end = timed(scene, start, end);
    return scene.passage().span(start, withoutEnds(s, start, end) - 1);
  }

  /** Without a day at the end, where that is not most of what is said. */
  static int timed(Scene scene, int from, int to) {
    int timed = Times.start(scene, from, to);
    boolean most =
        timed > from
            && 2 * scene.passage().span(from, timed - 1).length()
                < scene.passage().span(from, to - 1).length();
    return timed > from && !most ? timed : to;
  }

  /** Without a day, and what stands behind it, that would be as long as the step itself. */
  static int untimed(Scene scene, int from, int to) {
    for (int i = from + 2; i < to; i++) {
      if (scene.date(i)
          && "pobj".equals(scene.sentence().label(i))
          && to - i + 1 >= (to - from) / 2
          && Times.end(scene, scene.sentence().head(i), to) > 0
          && scene.sentence().head(i) > from + 1) {
        return scene.sentence().head(i);
      }
    }
    return to;
  }

  static int withoutEnds(Sentence s, int from, int to) {
    int end = to;
    while (end > from + 1
        && (!Character.isLetterOrDigit(s.form(end - 1).charAt(0)) || Marks.joins(s, end - 1))) {
      end--;
    }
    return end;
  }

  /** Where <em>due to start a week later</em> begins behind a noun, or -1. */
  static int due(Item item, int mark) {
    Sentence s = item.scene().sentence();
    boolean due =
        item.kind() == Words.Kind.NOUN
            && mark > item.piece().from() + 3
            && "to".equals(lower(s, mark - 2))
            && DUE.contains(lower(s, mark - 3));
    return due ? mark - 3 : -1;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
