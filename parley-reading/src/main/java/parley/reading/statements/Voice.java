package parley.reading.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;

/**
 * Who is behind an attribution.
 *
 * @param source the words that name the source, where there are any
 * @param speakers ids of actors, empty if no actor is known for the words
 * @param onBehalfOf id of the actor spoken for
 * @param onRecord false where the source is unnamed or absent
 */
record Voice(
    @Nullable Span source, List<String> speakers, @Nullable String onBehalfOf, boolean onRecord) {

  static final Voice NOBODY = new Voice(null, List.of(), null, false);

  Voice {
    speakers = List.copyOf(speakers);
  }
}
