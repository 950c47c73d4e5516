package parley.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Evidence;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;

/** What every list of claims of one report keeps to. */
public final class Soundness {

  private Soundness() {}

  /** What marks a claim may be a colon or a dash; whatever else it rests on has to have words. */
  private static final Set<String> MARKS = Set.of("cue", "marker", "markers");

  /** Whether the words of a claim say something; other claims do not name such a claim. */
  static boolean worded(Claim claim, String text) {
    return claim instanceof Source
        || claim instanceof Actor
        || claim instanceof Statement
        || Evidence.named(claim).entrySet().stream()
            .filter(spans -> !MARKS.contains(spans.getKey()))
            .allMatch(spans -> spans.getValue().stream().allMatch(s -> s.worded(text)));
  }

  /**
   * Makes sure that claims of one report can be relied on.
   *
   * @param claims all of the report
   * @param length of its text
   * @throws IllegalStateException if a span is empty or outside the text, or an id is used twice
   */
  public static void require(List<Claim> claims, int length) {
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
