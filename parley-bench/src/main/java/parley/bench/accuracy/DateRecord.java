package parley.bench.accuracy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;

/** One article of the gold dates. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DateRecord(String id, String genre, LocalDate date, String text, List<Gold> dates) {

  /** Words about time and what they mean, in TEI's terms. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Gold(Span span, String kind, Value value) {}

  /** Only {@code when}, or {@code from} and {@code to}, name days exactly. */
  record Value(
      @Nullable String when,
      @Nullable String from,
      @Nullable String to,
      @Nullable String notBefore,
      @Nullable String notAfter) {

    /** The first and last day meant; empty for a time, a bare {@code --10} or a vague date. */
    Optional<Days> days() {
      return when != null
          ? Days.of(when)
          : from != null && to != null ? Days.of(from + "/" + to) : Optional.empty();
    }
  }

  /** From the first to the last day of an ISO 8601 date, month, year or interval of them. */
  record Days(LocalDate first, LocalDate last) {

    static Optional<Days> of(String value) {
      String[] ends = value.split("/", 2);
      Optional<Days> start = single(ends[0]);
      Optional<Days> end = single(ends[ends.length - 1]);
      return start.isEmpty() || end.isEmpty()
          ? Optional.empty()
          : Optional.of(new Days(start.get().first, end.get().last));
    }

    private static Optional<Days> single(String value) {
      if (value.matches("\\d{4}")) {
        int year = Integer.parseInt(value);
        return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      if (value.matches("\\d{4}-\\d{2}")) {
        YearMonth month = YearMonth.parse(value);
        return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
      }
      return value.matches("\\d{4}-\\d{2}-\\d{2}")
          ? Optional.of(new Days(LocalDate.parse(value), LocalDate.parse(value)))
          : Optional.empty();
    }
  }
}
