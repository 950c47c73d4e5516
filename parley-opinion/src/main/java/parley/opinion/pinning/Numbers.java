package parley.opinion.pinning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Claim;

/** The numbers in the ids of claims: {@code condition-3}. */
public final class Numbers {

  private static final Pattern ID = Pattern.compile("(.*)-(\\d{1,9})");

  private Numbers() {}

  /** The highest number among the claims of a kind; 0 where there is none. */
  public static int last(List<Claim> claims, String kind) {
    int last = 0;
    for (Claim claim : claims) {
      Matcher id = ID.matcher(claim.id());
      if (id.matches() && id.group(1).equals(kind)) {
        last = Math.max(last, Integer.parseInt(id.group(2)));
      }
    }
    return last;
  }
}
