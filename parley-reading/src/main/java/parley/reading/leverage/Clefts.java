package parley.reading.leverage;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * Whom a relative or <em>what</em> stands for where a sentence sets somebody off: it was Tarn that
 * moved Osk, what moved Osk was a call from Tarn, Tarn is the one who can. Tokens are indices; -1
 * means there is none.
 */
final class Clefts {

  private static final Set<String> WHO =
      Set.of(
          "one",
          "person",
          "man",
          "woman",
          "people",
          "party",
          "country",
          "power",
          "state",
          "body",
          "leader",
          "nation",
          "outsider",
          "player",
          "voice",
          "mediator");

  private Clefts() {}

  /**
   * <em>It was an imam from Velia who moved Osk</em>, <em>it was Osk's leader, whose …, who</em>:
   * whom the relative stands for, though the parser hangs its clause on the noun next to it; or -1.
   */
  static int of(Sentence s, int relative) {
    if (s.form(relative).equalsIgnoreCase("what")) {
      int verb = s.head(relative); // what moved Osk was a call from Tarn
      int be = verb < relative ? -1 : s.head(verb);
      return be > verb && be(s, be) && s.child(be, "attr") > be ? s.child(be, "attr") : -1;
    }
    if (!Set.of("who", "that").contains(s.form(relative)) || !s.tag(relative).startsWith("W")) {
      return -1;
    }
    int clause = s.head(relative);
    int one = clause >= 0 && "relcl".equals(s.label(clause)) ? s.head(clause) : -1;
    if (one >= 0 && one(s, one) != one) {
      return one(s, one); // Tarn is the one who can
    }
    for (int at = clause; at != Arc.ROOT; at = s.head(at)) {
      int subject = be(s, at) ? s.child(at, "nsubj") : -1;
      int attribute = subject < 0 || !it(s, subject) ? -1 : s.child(at, "attr");
      if (attribute >= 0 && attribute < relative) {
        return attribute;
      }
    }
    return -1;
  }

  /** For <em>the one</em> and the like who that is; any other noun for itself. */
  static int one(Sentence s, int noun) {
    return WHO.contains(s.form(noun)) ? named(s, noun) : noun;
  }

  /** <em>Tarn is the one that …</em>, <em>the one that … is Tarn</em>: Tarn. */
  private static int named(Sentence s, int one) {
    int be = s.head(one);
    if (be < 0 || !be(s, be)) {
      return one;
    }
    int subject = s.child(be, "nsubj");
    int attribute = s.child(be, "attr");
    return subject == one || it(s, subject) ? Math.max(attribute, -1) : subject;
  }

  static boolean be(Sentence s, int verb) {
    return "be".equals(s.lemma(verb));
  }

  static boolean it(Sentence s, int token) {
    return token >= 0 && "it".equals(s.lemma(token));
  }
}
