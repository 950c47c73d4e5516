package parley.bench.accuracy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;

/** One article of the attribution gold. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AttributionRecord(
    String id,
    String genre,
    @Nullable String date,
    @Nullable String title,
    String text,
    List<Span> sentences,
    List<Gold> attributions) {

  /** The words that hold source and cue, and what is attributed. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Gold(Span frame, List<Span> content, @Nullable String polarity) {}
}
