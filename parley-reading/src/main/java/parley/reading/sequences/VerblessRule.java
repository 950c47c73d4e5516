package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.statements.Scene;

/**
 * Orders without a verb: <em>books first, then sorry, then Brahms</em>; <em>the guns first, the
 * ballots second</em>. Read from the words between stops.
 */
final class VerblessRule implements SequenceRule {

  private static final Set<String> FIRST = Set.of("first");
  private static final Set<String> AFTER =
      Set.of("second", "third", "later", "afterwards", "next", "last", "then", "after");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Order> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= s.size(); i++) {
      if (i == s.size() || stop(s, i)) {
        Order order = order(scene, start, i);
        if (order != null) {
          found.add(order);
        }
        start = i + 1;
      }
    }
    return found;
  }

  private static boolean stop(Sentence s, int token) {
    return Set.of("``", "''", ".", ":").contains(s.tag(token)) || "\"".equals(s.form(token));
  }

  private static @Nullable Order order(Scene scene, int from, int to) {
    Sentence s = scene.sentence();
    List<Span> steps = new ArrayList<>();
    List<Span> markers = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i < to && FINITE.contains(s.tag(i))) {
        return null;
      }
      if (i == to || ",".equals(s.form(i))) {
        if (i > start && !add(scene, start, i, steps, markers)) {
          return null;
        }
        start = i + 1;
      }
    }
    return steps.size() < 2
        ? null
        : new Order(Steps.speakers(scene, markers.getFirst()), steps, markers, .8, "first-then");
  }

  /** An item between commas, with its word of order at one end; false where it has none. */
  private static boolean add(Scene scene, int from, int to, List<Span> steps, List<Span> markers) {
    Sentence s = scene.sentence();
    Set<String> words = steps.isEmpty() ? FIRST : AFTER;
    int first = "and".equals(lower(s, from)) ? from + 1 : from;
    int last = to - 1;
    if (first >= last) {
      return false;
    }
    boolean leads = words.contains(lower(s, first));
    boolean ends = words.contains(lower(s, last));
    if (leads == ends) {
      return false;
    }
    markers.add(scene.passage().span(leads ? first : last));
    steps.add(scene.passage().span(leads ? first + 1 : first, leads ? last : last - 1));
    return true;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
