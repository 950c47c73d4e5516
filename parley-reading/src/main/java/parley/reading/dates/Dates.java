package parley.reading.dates;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.reading.claim.Dated;
import parley.reading.claim.Span;

/** The dates found in one report, in text order. */
public record Dates(List<Dated> all) {

  /** No day is named in more characters than this. */
  private static final int LONGEST = 200;

  public Dates {
    all = all.stream().sorted(Comparator.comparing(Dated::span)).toList();
  }

  /** The dates that share words with a stretch of text, found without looking at all others. */
  public List<Dated> in(Span span) {
    int to = firstFrom(span.end());
    int from = to;
    while (from > 0 && all.get(from - 1).span().start() > span.start() - LONGEST) {
      from--;
    }
    return all.subList(from, to).stream().filter(d -> d.span().overlaps(span)).toList();
  }

  /** The first date named inside a stretch of text. */
  public Optional<Dated> within(Span span) {
    return in(span).stream().filter(d -> span.contains(d.span())).findFirst();
  }

  /** Index of the first date that begins at this offset or later. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
