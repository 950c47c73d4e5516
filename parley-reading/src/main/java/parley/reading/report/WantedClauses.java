package parley.reading.report;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * Puts right what somebody wants done: in <em>wants the debt paid in grain</em>, <em>which Osk
 * wants lifted</em> and <em>has urged the powers to reject the deal</em> the parser hangs the noun,
 * the participle or the infinitive on something else than the verb of wanting or asking.
 */
public final class WantedClauses {

  private static final Set<String> WANT = Set.of("want", "like", "prefer", "need");

  private static final Set<String> ASK =
      Set.of("urge", "tell", "implore", "beg", "beseech", "order", "press", "exhort", "instruct");

  private static final Set<String> DEMAND = Set.of("demand", "insist", "ask", "require", "propose");

  private static final Set<String> TIMES =
      Set.of("day", "moment", "minute", "hour", "week", "month", "year", "time", "instant");

  private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "any");

  /** Who acts, of the many that may be wanted to. */
  private static final Set<String> AGENTS =
      Set.of(
          "power",
          "country",
          "nation",
          "state",
          "government",
          "parliament",
          "ministry",
          "minister",
          "president",
          "authority",
          "official",
          "leader",
          "lawmaker",
          "party",
          "faction",
          "side",
          "group",
          "rebel",
          "militia",
          "army",
          "company",
          "union",
          "worker",
          "employer",
          "owner",
          "bank",
          "lender",
          "creditor",
          "donor",
          "court",
          "council",
          "commission",
          "agency",
          "bloc",
          "member",
          "partner",
          "ally",
          "neighbour",
          "neighbor",
          "mediator",
          "envoy",
          "negotiator");

  private WantedClauses() {}

  static Sentence mend(Sentence s) {
    Rehung moved = new Rehung(s);
    for (int verb = 0; verb < s.size(); verb++) {
      freed(s, verb, moved);
      boolean active = s.tag(verb).startsWith("VB") && !Clauses.passive(s, verb);
      if (active && DEMAND.contains(s.lemma(verb))) {
        subjunctive(s, verb, moved);
      } else if (active && wants(s, verb)) {
        participle(s, verb, moved);
        if (somebody(s, s.child(verb, "dobj"))) {
          infinitive(s, verb, moved);
        }
      } else if (active && ASK.contains(s.lemma(verb))) {
        infinitive(s, verb, moved);
      }
    }
    return timed(moved.sentence());
  }

  /** <em>demands that monitors be let in</em>, read as if those monitors were demanded. */
  private static void subjunctive(Sentence s, int verb, Rehung moved) {
    int noun = s.child(verb, "dobj");
    int that = noun < verb ? -1 : s.child(noun, "det");
    int be = noun + 1;
    if (that != verb + 1 || !"that".equals(s.lemma(that)) || be + 1 >= s.size()) {
      return;
    }
    int act = s.head(be);
    if ("be".equals(s.form(be)) && act > be && s.label(be).startsWith("aux")) {
      moved.hang(act, verb, "ccomp");
      moved.hang(noun, act, "auxpass".equals(s.label(be)) ? "nsubjpass" : "nsubj");
      moved.hang(that, act, "mark");
    }
  }

  /** <em>demanded that Velia free the men</em>, read as if the men, or Velia, were free. */
  private static void freed(Sentence s, int free, Rehung moved) {
    int who = free - 1;
    int that = who - 1;
    while (that > 0 && that > who - 3 && !"that".equals(s.lemma(that))) {
      that--;
    }
    int asks = that - 1;
    if (asks < 0
        || !"free".equals(s.form(free))
        || !s.tag(free).startsWith("JJ")
        || !s.tag(who).startsWith("NN")
        || !"that".equals(s.lemma(that))
        || !(DEMAND.contains(s.lemma(asks)) || "condition".equals(s.lemma(asks)))) {
      return;
    }
    int whom = noun(s, free + 1);
    if (whom >= 0) {
      moved.tag(free, "VB", "free");
      moved.hang(free, asks, s.tag(asks).startsWith("NN") ? "acl" : "ccomp");
      moved.hang(who, free, "nsubj");
      moved.hang(that, free, "mark");
      moved.hang(whom, free, "dobj");
    }
  }

  /** <em>would like</em> wants something, <em>likes</em> does not. */
  private static boolean wants(Sentence s, int verb) {
    return WANT.contains(s.lemma(verb))
        && (!"like".equals(s.lemma(verb)) || !Clauses.modal(s, verb).isEmpty());
  }

  private static void participle(Sentence s, int verb, Rehung moved) {
    int done = verb + 1;
    if (done < s.size() && "VBN".equals(s.tag(done))) {
      relative(s, verb, done, moved);
      return;
    }
    int noun = noun(s, done);
    int end = noun < 0 ? -1 : phraseEnd(s, noun);
    done = end + 1;
    if (noun < 0 || done >= s.size() || !"VBN".equals(s.tag(done)) || infinitiveUnder(s, verb)) {
      return;
    }
    boolean told = done + 1 < s.size() && "by".equals(s.lemma(done + 1));
    if (told && INDEFINITE.contains(s.lemma(s.subtree(noun)[0]))) {
      return; // wants a truce brokered by Norn: what is brokered, not the brokering
    }
    moved.hang(done, verb, "ccomp");
    moved.hang(noun, done, "nsubjpass");
  }

  /** <em>an embargo, which Osk wants lifted</em>. */
  private static void relative(Sentence s, int verb, int done, Rehung moved) {
    for (int i = verb - 1; i > 0 && i > verb - 8; i--) {
      if ("WDT".equals(s.tag(i))) {
        int noun = ",".equals(s.form(i - 1)) ? i - 2 : i - 1;
        if (noun >= 0 && s.tag(noun).startsWith("NN")) {
          moved.hang(done, verb, "ccomp");
          moved.hang(i, done, "nsubjpass");
          moved.hang(verb, noun, "relcl");
        }
        return;
      }
    }
  }

  private static boolean infinitiveUnder(Sentence s, int verb) {
    for (int clause : s.children(verb, "ccomp", "xcomp")) {
      for (int aux : s.children(clause, "aux")) {
        if ("TO".equals(s.tag(aux))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The head of the noun phrase that begins with this token, or -1. */
  private static int noun(Sentence s, int first) {
    int noun = -1;
    for (int i = first; i < s.size() && (nominal(s.tag(i)) || joins(s, i)); i++) {
      noun = s.tag(i).startsWith("NN") ? i : noun;
    }
    return noun;
  }

  /** <em>all United Nations and unilateral sanctions</em>. */
  private static boolean joins(Sentence s, int and) {
    return "CC".equals(s.tag(and)) && and + 1 < s.size() && nominal(s.tag(and + 1));
  }

  private static boolean nominal(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || Set.of("DT", "PRP$", "CD", "POS", "HYPH", "PDT").contains(tag);
  }

  /** The last token of the phrase, with what it is <em>of</em>. */
  private static int phraseEnd(Sentence s, int noun) {
    boolean of = noun + 2 < s.size() && "of".equals(s.lemma(noun + 1));
    int inner = of ? noun(s, noun + 2) : -1;
    return inner < 0 ? noun : inner;
  }

  /** Who can be wanted to act, and is not wanted for what the infinitive says: a law to ban it. */
  public static boolean somebody(Sentence s, int noun) {
    return noun >= 0 && (s.tag(noun).startsWith("NNP") || AGENTS.contains(s.lemma(noun)));
  }

  /**
   * <em>urged the powers to reject the deal</em>, <em>wants the powers to lift the embargo</em>:
   * the powers are to act, not to be rejected or had.
   */
  private static void infinitive(Sentence s, int verb, Rehung moved) {
    int object = s.child(verb, "dobj");
    int act = object < verb ? -1 : s.child(object, "acl");
    int to = act < 0 ? -1 : s.child(act, "aux");
    if (to > object && "TO".equals(s.tag(to)) && s.subtree(act)[0] == to) {
      moved.hang(act, verb, "xcomp");
    }
  }

  /** <em>on the day an accord is signed</em>: the clause says which day. */
  private static Sentence timed(Sentence s) {
    Rehung moved = new Rehung(s);
    for (int verb = 0; verb < s.size(); verb++) {
      int subject = s.tag(verb).startsWith("VB") ? s.child(verb, "nsubj", "nsubjpass") : -1;
      int first = subject < 0 || subject > verb ? 0 : s.subtree(subject)[0];
      boolean free = first > 0 && first == s.subtree(verb)[0] && s.head(verb) != Arc.ROOT;
      if (free
          && TIMES.contains(s.lemma(first - 1))
          && !"relcl".equals(s.label(verb))
          && s.child(first - 1, "det") >= 0) {
        moved.hang(verb, first - 1, "relcl");
      }
    }
    return moved.sentence();
  }
}
