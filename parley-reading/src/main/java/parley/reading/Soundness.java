package parley.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.reading.claim.Claim;
import parley.reading.claim.Evidence;
import parley.reading.claim.Source;
import parley.reading.claim.Span;

/** What every list of claims of one report keeps to. */
final class Soundness {

  private Soundness() {}

  /**
   * @throws IllegalStateException if a span is empty or outside the text, or an id is used twice
   */
  static void require(List<Claim> claims, int length) {
    Set<String> ids = new HashSet<>();
    for (Claim claim : claims) {
      if (!ids.add(claim.id())) {
        throw new IllegalStateException("two claims of one report are called " + claim.id());
      }
      for (Span span : Evidence.of(claim)) {
        boolean empty = span.length() == 0 && !(claim instanceof Source);
        if (empty || span.end() > length) {
          throw new IllegalStateException(
              "%s (%s) has the span %d-%d in a text of %d code units"
                  .formatted(claim.id(), claim.rule(), span.start(), span.end(), length));
        }
      }
    }
  }
}
