package parley.reading.report;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * Cuts a sentence where a semicolon does: the parser hangs <em>Osk wants a vote; Velia would rather
 * wait</em> together and takes the first clause for what the second reports.
 */
final class Semicolons {

  private Semicolons() {}

  static Sentence mend(Sentence s) {
    Rehung moved = new Rehung(s);
    for (int mark = 1; mark + 1 < s.size(); mark++) {
      if (";".equals(s.form(mark))) {
        cut(s, mark, moved);
      }
    }
    return moved.sentence();
  }

  /** <em>let the house vote; there will be no treaty</em>, read as the vote that will be. */
  private static boolean strayed(Sentence s, int token, int mark) {
    return "nsubj".equals(s.label(token))
        && s.head(token) > mark
        && s.tag(token).startsWith("NN")
        && s.child(s.head(token), "expl") >= 0;
  }

  private static int before(Sentence s, int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (Clauses.verb(s, i)) {
        return i;
      }
    }
    return -1;
  }

  private static void cut(Sentence s, int mark, Rehung moved) {
    for (int verb = 0; verb < mark; verb++) {
      if (strayed(s, verb, mark)) {
        int own = before(s, verb);
        if (own >= 0) {
          moved.hang(verb, own, "dobj");
        }
      }
      boolean independent =
          Set.of("ccomp", "parataxis").contains(s.label(verb))
              && s.head(verb) > mark
              && s.child(verb, "mark") < 0
              && s.child(verb, "nsubj", "nsubjpass", "expl") >= 0;
      if (independent) {
        moved.hang(verb, Arc.ROOT, "root");
        return;
      }
    }
  }
}
