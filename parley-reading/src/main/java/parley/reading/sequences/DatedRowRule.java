package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.statements.Scene;

/**
 * A calendar in one sentence: <em>in March the rebels are to hand in their rifles, in April
 * parliament is to vote, and in May the camps are to close</em>. Read from the words between
 * commas.
 */
final class DatedRowRule implements SequenceRule {

  private static final Set<String> ON = Set.of("in", "on", "by");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "MD");

  /** Fewer might be told for any other reason. */
  private static final int FEWEST = 3;

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Span> steps = new ArrayList<>();
    List<Span> markers = new ArrayList<>();
    int verb = -1;
    for (int i = 0; i < s.size(); i++) {
      int date = opens(s, i) ? date(scene, i) : -1;
      int end = date < 0 ? -1 : end(scene, date + 1);
      int finite = date < 0 ? -1 : present(s, date + 1, end);
      if (finite >= 0) {
        markers.add(scene.passage().span(i, date));
        steps.add(scene.passage().span(date + 1, end - 1));
        verb = finite;
        i = end - 1;
      }
    }
    return steps.size() < FEWEST
        ? List.of()
        : List.of(
            new Order(
                Steps.by(scene, verb, markers.getFirst()), steps, markers, .8, "dated-steps"));
  }

  /** Whether an item may begin here: at the start, after a comma or a colon, after and. */
  private static boolean opens(Sentence s, int token) {
    return ON.contains(lower(s, token))
        && (token == 0 || "punct".equals(s.label(token - 1)) || "and".equals(lower(s, token - 1)));
  }

  /** Last token of the date after the preposition, or -1. */
  private static int date(Scene scene, int prep) {
    Sentence s = scene.sentence();
    int last = -1;
    for (int i = prep + 1; i < Math.min(s.size(), prep + 4) && scene.date(i); i++) {
      last = i;
    }
    return last >= 0 && last + 1 < s.size() && ",".equals(s.form(last + 1)) ? last + 1 : last;
  }

  /** Where the item ends: before the next one, or where the row ends. */
  private static int end(Scene scene, int from) {
    Sentence s = scene.sentence();
    for (int i = from + 1; i < s.size(); i++) {
      if (opens(s, i) && date(scene, i) >= 0) {
        int end = i;
        while (end > from + 1
            && ("and".equals(lower(s, end - 1)) || "punct".equals(s.label(end - 1)))) {
          end--;
        }
        return end;
      }
    }
    return Series.end(s, from);
  }

  private static int present(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (PRESENT.contains(s.tag(i))) {
        return i;
      }
      if ("VBD".equals(s.tag(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
