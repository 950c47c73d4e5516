package parley.reading.report;

import java.util.Set;
import parley.language.Sentence;

/**
 * <em>asked the union, without which no ship is loaded, to press the owners</em>: the parser joins
 * the clause between the commas to the verb before them, and what is asked to that clause. What
 * stands behind <em>without whose</em> it takes for what the clause does something to.
 */
final class AsideClauses {

  private static final Set<String> RELATIVE = Set.of("which", "whom", "whose");

  private AsideClauses() {}

  static Sentence mend(Sentence s) {
    Rehung rehung = new Rehung(s);
    for (int i = 2; i < s.size(); i++) {
      described(s, i, rehung);
      if (i > 2
          && RELATIVE.contains(s.lemma(i))
          && "IN".equals(s.tag(i - 1))
          && ",".equals(s.form(i - 2))
          && s.tag(i - 3).startsWith("NN")) {
        mend(s, i, rehung);
        owned(s, i, rehung);
      }
    }
    return rehung.sentence();
  }

  private static void mend(Sentence s, int relative, Rehung rehung) {
    int noun = object(s, relative - 3);
    int aside = clause(s, relative);
    int comma = aside < 0 ? -1 : comma(s, aside);
    boolean loose = noun >= 0 && aside > relative && "advcl".equals(s.label(aside));
    if (loose && s.head(aside) == Clauses.verbAbove(s, noun) && comma < 0) {
      rehung.hang(aside, noun, "relcl"); // enlisted Tarn, to whom Osk listens
    }
    if (noun < 0 || comma < 0 || comma + 2 >= s.size() || "relcl".equals(s.label(aside))) {
      return;
    }
    int act = "TO".equals(s.tag(comma + 1)) ? s.head(comma + 1) : -1;
    if (act > comma && s.head(act) == aside) {
      rehung.hang(act, Clauses.verbAbove(s, noun), "xcomp");
      rehung.hang(aside, noun, "relcl");
    }
  }

  /**
   * <em>the auditors, without whose figures Osk will not sign</em>, read as if Osk signed the
   * figures, without which.
   */
  private static void owned(Sentence s, int whose, Rehung rehung) {
    int thing = s.head(whose);
    int verb = thing < 0 ? -1 : s.head(thing);
    if ("poss".equals(s.label(whose))
        && verb > thing
        && "pcomp".equals(s.label(verb))
        && s.head(verb) == whose - 1) {
      rehung.hang(verb, whose - 3, "relcl");
      rehung.hang(whose - 1, verb, "prep");
      rehung.hang(thing, whose - 1, "pobj");
    }
  }

  /** <em>at the request of Osk, who may not act</em>: read as if who may not act went there. */
  private static void described(Sentence s, int who, Rehung rehung) {
    int verb = s.head(who);
    if (Set.of("WP", "WDT").contains(s.tag(who))
        && Set.of("nsubj", "nsubjpass", "dobj").contains(s.label(who))
        && verb > who
        && "advcl".equals(s.label(verb))
        && s.head(verb) < who - 2
        && ",".equals(s.form(who - 1))
        && s.tag(who - 2).startsWith("NN")
        && s.subtree(verb)[0] >= who - 1) {
      rehung.hang(verb, who - 2, "relcl");
    }
  }

  /** What a verb takes, after a preposition or not, that a noun belongs to; or -1. */
  private static int object(Sentence s, int noun) {
    int top = noun;
    while (s.head(top) >= 0 && !Clauses.verb(s, s.head(top))) {
      top = s.head(top);
    }
    if (s.head(top) < 0 || s.head(top) > top) {
      return -1;
    }
    boolean after = "prep".equals(s.label(top)); // appealed to the abbot
    int object = after ? s.child(top, "pobj") : "dobj".equals(s.label(top)) ? top : -1;
    return object >= 0 && s.dominates(object, noun) ? object : -1;
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
