package parley.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Claim;

/**
 * What came of asking about one report.
 *
 * @param claims those of the rules, all of them and unchanged, with what the model added among them
 * @param tally what was proposed, and what became of it
 * @param failure why asking broke off, in one line; absent where it did not
 */
public record Opinion(List<Claim> claims, Tally tally, @Nullable String failure) {

  public Opinion {
    claims = List.copyOf(claims);
  }
}
