package parley.reading.report;

import java.util.Set;
import parley.language.Sentence;

/**
 * <em>asked the union, without which no ship is loaded, to press the owners</em>: the parser joins
 * the clause between the commas to the verb before them, and what is asked to that clause.
 */
final class AsideClauses {

  private static final Set<String> RELATIVE = Set.of("which", "whom", "whose");

  private AsideClauses() {}

  static Sentence mend(Sentence s) {
    Rehung rehung = new Rehung(s);
    for (int i = 3; i < s.size(); i++) {
      if (RELATIVE.contains(s.lemma(i))
          && "IN".equals(s.tag(i - 1))
          && ",".equals(s.form(i - 2))
          && s.tag(i - 3).startsWith("NN")) {
        mend(s, i, rehung);
      }
    }
    return rehung.sentence();
  }

  private static void mend(Sentence s, int relative, Rehung rehung) {
    int noun = object(s, relative - 3);
    int aside = clause(s, relative);
    int comma = aside < 0 ? -1 : comma(s, aside);
    if (noun < 0 || comma < 0 || comma + 2 >= s.size() || "relcl".equals(s.label(aside))) {
      return;
    }
    int act = "TO".equals(s.tag(comma + 1)) ? s.head(comma + 1) : -1;
    if (act > comma && s.head(act) == aside) {
      rehung.hang(act, s.head(noun), "xcomp");
      rehung.hang(aside, noun, "relcl");
    }
  }

  /** The object of a verb that a noun belongs to, or -1. */
  private static int object(Sentence s, int noun) {
    int top = noun;
    while (s.head(top) >= 0 && !Clauses.verb(s, s.head(top))) {
      top = s.head(top);
    }
    return s.head(top) >= 0 && s.head(top) < top && "dobj".equals(s.label(top)) ? top : -1;
  }

  /** The verb of the clause that a relative pronoun opens, or -1. */
  private static int clause(Sentence s, int relative) {
    int verb = s.head(relative);
    while (verb >= 0 && !(verb > relative && Clauses.verb(s, verb))) {
      verb = s.head(verb);
    }
    return verb;
  }

  private static int comma(Sentence s, int from) {
    for (int i = from + 1; i < s.size(); i++) {
      if (",".equals(s.form(i))) {
        return i;
      }
    }
    return -1;
  }
}
