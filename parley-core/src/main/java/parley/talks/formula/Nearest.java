package parley.talks.formula;

import java.util.Collection;
import java.util.Optional;

/**
 * The known name a mistyped one was probably meant to be: least edit distance where a swap of two
 * neighbours counts as one edit (optimal string alignment), at most one edit in three letters.
 */
public final class Nearest {

  private static final int LONGEST = 64;

  private Nearest() {}

  /** The nearest of the names, the first of equals; empty where none is near. */
  public static Optional<String> to(String typed, Collection<String> names) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    int best = Math.max(1, typed.length() / 3) + 1;
    Optional<String> nearest = Optional.empty();
    for (var name : names) {
      if (Math.abs(name.length() - typed.length()) < best) {
        int distance = distance(typed, name);
        if (distance < best && distance < name.length()) {
          best = distance;
          nearest = Optional.of(name);
        }
      }
    }
    return nearest;
  }

  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same =
            Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
