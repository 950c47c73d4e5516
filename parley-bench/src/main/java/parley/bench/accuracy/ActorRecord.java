package parley.bench.accuracy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;

/** One article of the gold entities: who and what it mentions, chained where they are the same. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ActorRecord(String id, @Nullable LocalDate date, String text, List<Mention> mentions) {

  private static final Set<String> ACTORS = Set.of("person", "organization");

  /** A stretch that mentions an entity; nested ones and singletons too. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Mention(String chain, String type, Span span) {

    /** Persons and organisations; states are places here and count only as what may be named. */
    boolean actor() {
      return ACTORS.contains(type);
    }
  }
}
