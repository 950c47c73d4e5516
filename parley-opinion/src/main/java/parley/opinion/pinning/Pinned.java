package parley.opinion.pinning;

import java.util.function.Function;
import parley.reading.claim.Claim;

/**
 * A proposal that stands on the report, and lacks only its id.
 *
 * @param as the claim under a given id
 */
public record Pinned(Function<String, Claim> as) {

  /** The claim with an id that no claim has, to be looked at. */
  public Claim claim() {
    return as.apply("proposed");
  }
}
