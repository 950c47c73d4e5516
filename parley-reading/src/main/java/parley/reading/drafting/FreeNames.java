package parley.reading.drafting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The names that are in use in a draft, and the next free one like another. */
final class FreeNames {

  private final Set<String> taken;

  FreeNames(Collection<String> reserved) {
    this.taken = new HashSet<>(reserved);
  }

  void take(String name) {
    taken.add(name);
  }

  /** The name, or it with the first number that makes it new; in use from now on. */
  String free(String base) {
    String name = base;
    for (int n = 2; !taken.add(name); n++) {
      name = base + "-" + n;
    }
    return name;
  }
}
