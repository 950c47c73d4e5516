package parley.reading.report;

import java.util.Set;
import parley.language.Sentence;

/** Whether a verb is one that a clause can stand on: by its own form or that of an auxiliary. */
final class Finite {

  private static final Set<String> TAGS = Set.of("VBZ", "VBP", "VBD", "MD");

  private Finite() {}

  static boolean is(Sentence s, int verb) {
    if (TAGS.contains(s.tag(verb))) {
      return true;
    }
    for (int aux : s.children(verb, "aux", "auxpass")) {
      if (TAGS.contains(s.tag(aux))) {
        return true;
      }
    }
    return false;
  }
}
