package parley.bench.accuracy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence of the event gold. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EventRecord(String id, @Nullable String date, String text, List<Gold> events) {

  /** Who does what to whom; {@code plover} is absent where the record has another code scheme. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Gold(
      List<Role> sources, List<Role> targets, boolean reciprocal, @Nullable String plover) {}

  /** Somebody who takes part. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Role(String code) {}
}
