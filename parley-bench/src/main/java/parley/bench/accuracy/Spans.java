package parley.bench.accuracy;

import java.util.List;
import parley.reading.claim.Span;

/** How much stretches of text have in common. */
final class Spans {

  private Spans() {}

  static int shared(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }

  static int shared(List<Span> some, List<Span> others) {
    return some.stream().mapToInt(a -> others.stream().mapToInt(b -> shared(a, b)).sum()).sum();
  }

  static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
