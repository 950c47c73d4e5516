package parley.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Cuts a text at every start and end of a highlight, so that highlights may nest and overlap while
 * the page's elements do not. A sweep with the set of open highlights: time grows with the text and
 * with the sum of highlights over segments.
 */
final class Segments {

  private static final Comparator<Highlight> SHORTEST_FIRST =
      Comparator.<Highlight>comparingInt(h -> h.end() - h.start())
          .thenComparingInt(Highlight::number)
          .thenComparingInt(Highlight::start);

  private Segments() {}

  /** The whole text in segments, in order. */
  static List<Segment> of(String text, List<Highlight> highlights) {
    List<Highlight> byStart =
        highlights.stream()
            .filter(h -> h.start() < h.end() && h.end() <= text.length())
            .sorted(Comparator.comparingInt(Highlight::start).thenComparing(SHORTEST_FIRST))
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    byStart.forEach(h -> {
      cuts.add(h.start());
      cuts.add(h.end());
    });
    List<Segment> segments = new ArrayList<>();
    TreeSet<Highlight> open = new TreeSet<>(SHORTEST_FIRST);
    int next = 0;
    int from = 0;
    for (int to : cuts.tailSet(0, false)) {
      int start = from;
      open.removeIf(h -> h.end() <= start);
      List<String> places = new ArrayList<>();
      while (next < byStart.size() && byStart.get(next).start() == start) {
        open.add(byStart.get(next));
        places.add(byStart.get(next).place());
        next++;
      }
      segments.add(segment(text.substring(start, to), open, places));
      from = to;
    }
    return segments;
  }

  private static Segment segment(String text, SortedSet<Highlight> open, List<String> places) {
    if (open.isEmpty()) {
      return new Segment(Visible.of(text), "", "", "", places);
    }
    Set<String> classes = new LinkedHashSet<>();
    Set<String> titles = new LinkedHashSet<>();
    for (Highlight highlight : open) {
      classes.add("k-" + highlight.kind());
      classes.add("c" + highlight.number());
      titles.add(highlight.words());
    }
    return new Segment(
        Visible.of(text),
        open.first().anchor(),
        String.join(" ", classes),
        Visible.of(String.join("\n", titles)),
        places.stream().distinct().toList());
  }
}
