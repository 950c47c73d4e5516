package parley.reading.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.reading.claim.Dated;
import parley.reading.claim.Span;

/** The dates found in one report, in text order. */
public record Dates(List<Dated> all) {

  public Dates {
    all = List.copyOf(all);
  }

  /** The first date named inside a stretch of text. */
  public Optional<Dated> within(Span span) {
    return all.stream().filter(d -> span.contains(d.span())).findFirst();
  }

  /** The first date inside a stretch that is a single day. */
  public Optional<LocalDate> dayWithin(Span span) {
    return all.stream()
        .filter(d -> span.contains(d.span()) && d.value().matches("\\d{4}-\\d{2}-\\d{2}"))
        .map(d -> LocalDate.parse(d.value()))
        .findFirst();
  }
}
