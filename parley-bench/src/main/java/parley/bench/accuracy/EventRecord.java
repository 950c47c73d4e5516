package parley.bench.accuracy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;

/** One sentence of the event gold; those with a Penn tree give actors without their places. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EventRecord(
    String id, @Nullable String date, String text, List<Gold> events, @Nullable String tree) {

  /** Who does what to whom; {@code plover} is absent where the record has another code scheme. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Gold(
      List<Role> sources, List<Role> targets, boolean reciprocal, @Nullable String plover) {}

  /** Somebody who takes part. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Role(String code, @Nullable Span span) {}

  @Nullable LocalDate day() {
    return date == null ? null : LocalDate.parse(date);
  }

  /** Those whose place is known, or may be the whole sentence. */
  List<Role> placedRoles() {
    return events.stream()
        .flatMap(e -> Stream.concat(e.sources().stream(), e.targets().stream()))
        .filter(r -> r.span() != null || tree != null)
        .toList();
  }

  Span place(Role role) {
    return Optional.ofNullable(role.span()).orElse(new Span(0, text.length()));
  }
}
