package parley.reading.report;

import java.util.Set;
import parley.language.Sentence;

/**
 * Puts right whose verb a second one is: in <em>said the talks would go on, and warned that</em>
 * and <em>has promised that he will stay, and on Sunday he did</em> the parser joins it to the
 * reported verb, though its form shows that it goes on from the reporting one.
 */
final class JoinedReports {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> COMING = Set.of("will", "shall");

  /** Subjects that say and ask nothing. */
  private static final Set<String> THINGS =
      Set.of(
          "there",
          "this",
          "that",
          "it",
          "deal",
          "accord",
          "agreement",
          "offer",
          "plan",
          "proposal",
          "talk",
          "treaty",
          "law",
          "truce",
          "ceasefire",
          "text",
          "draft",
          "round",
          "vote");

  private static final Set<String> ASKING =
      Set.of("call", "tell", "urge", "ask", "press", "appeal", "order", "warn", "invite");

  /** What the one who speaks does next, not the one spoken of: …, and accused Velia of. */
  private static final Set<String> SAYING =
      Set.of(
          "accuse",
          "blame",
          "reject",
          "refuse",
          "dismiss",
          "praise",
          "thank",
          "condemn",
          "criticise",
          "criticize",
          "demand",
          "promise",
          "threaten",
          "deny",
          "denounce",
          "offer",
          "pledge",
          "vow",
          "add",
          "say",
          "call",
          "tell",
          "urge",
          "ask",
          "press",
          "appeal",
          "order",
          "warn",
          "invite",
          "insist",
          "propose",
          "suggest",
          "announce",
          "describe",
          "repeat");

  private JoinedReports() {}

  static Sentence mend(Sentence s) {
    Rehung moved = new Rehung(s);
    for (int verb = 0; verb < s.size(); verb++) {
      int reported = s.head(verb);
      beside(s, verb, moved);
      if (reported < 0
          || !"conj".equals(s.label(verb))
          || !"ccomp".equals(s.label(reported))
          || s.head(reported) < 0
          || form(s, verb).isEmpty()
          || s.child(verb, "mark") >= 0) {
        continue;
      }
      int reporter = reporter(s, s.head(reported));
      if (reporter < reported && (goesOn(s, reporter, reported, verb) || done(s, reported, verb))) {
        moved.hang(verb, reporter, "conj");
        and(s, reported, verb, reporter, moved);
      }
    }
    return moved.sentence();
  }

  /**
   * <em>threatened to strike if the talks failed, and the owners warned that</em>: read as if the
   * owners' warning were a second condition.
   */
  private static void beside(Sentence s, int verb, Rehung moved) {
    int clause = s.head(verb);
    boolean conditional =
        clause >= 0
            && "conj".equals(s.label(verb))
            && "advcl".equals(s.label(clause))
            && s.child(clause, "mark") >= 0;
    int main = conditional ? s.head(clause) : -1;
    if (main >= 0
        && main < clause
        && s.tag(main).equals(s.tag(verb))
        && SAYING.contains(s.lemma(verb))
        && s.child(verb, "nsubj") > clause
        && s.child(verb, "ccomp") > verb
        && setOff(s, verb)) {
      moved.hang(verb, main, "conj");
      and(s, clause, verb, main, moved);
    }
  }

  /** The verb of reporting; for <em>cancelled the summit, saying that</em> the cancelling. */
  private static int reporter(Sentence s, int verb) {
    boolean beside = "VBG".equals(s.tag(verb)) && "advcl".equals(s.label(verb));
    return beside && s.head(verb) >= 0 && s.child(verb, "aux") < 0 ? s.head(verb) : verb;
  }

  /** The tag of the verb or of its auxiliary, whichever is finite; empty for neither. */
  private static String form(Sentence s, int verb) {
    int aux = s.child(verb, "aux", "auxpass");
    String tag = s.tag(aux < 0 ? verb : aux);
    return FINITE.contains(tag) ? tag : "";
  }

  /** A verb without subject, in the reporter's form and not in the other's, or no thing's verb. */
  private static boolean goesOn(Sentence s, int reporter, int reported, int verb) {
    if (s.child(verb, "nsubj", "nsubjpass") >= 0) {
      return false;
    }
    boolean coming = !Clauses.modal(s, reported).isEmpty() && Clauses.modal(s, verb).isEmpty();
    if (SAYING.contains(s.lemma(verb)) && (setOff(s, verb) || coming)) {
      return true; // fears that prices will rise and has demanded a sale
    }
    if (present(s, verb) && !present(s, reporter) && !present(s, reported)) {
      return true; // said they were against it and have been trying
    }
    boolean alone = s.child(verb, "aux") < 0;
    boolean likeReporter = s.tag(verb).equals(s.tag(reporter));
    if (!alone || !likeReporter) {
      return false;
    }
    int subject = s.child(reported, "expl", "nsubj", "nsubjpass");
    boolean thing = subject >= 0 && THINGS.contains(s.lemma(subject));
    boolean unlike = !s.tag(reported).equals(s.tag(verb)) && differs(s, reported, verb);
    boolean reports = s.child(verb, "ccomp") > verb;
    return (unlike && reports) || (thing && (reports || asks(s, verb)));
  }

  /** Whether a comma stands before the "and" that opens the verb's clause. */
  private static boolean setOff(Sentence s, int verb) {
    int and = s.subtree(verb)[0] - 1;
    return and > 0 && "cc".equals(s.label(and)) && ",".equals(s.form(and - 1));
  }

  /** Has tried, tries: not shifted into the past by a verb of saying. */
  private static boolean present(Sentence s, int verb) {
    return !form(s, verb).isEmpty() && !"VBD".equals(form(s, verb));
  }

  /** <em>called on Velia to</em>, <em>told Velia to</em>. */
  private static boolean asks(Sentence s, int verb) {
    return ASKING.contains(s.lemma(verb)) && s.child(verb, "xcomp", "advcl", "prep") > verb;
  }

  /** Another tense or number: would go and warned, ride and insists. */
  private static boolean differs(Sentence s, int reported, int verb) {
    boolean number = "VBZ".equals(s.tag(verb)) && Set.of("VBP", "VB").contains(s.tag(reported));
    return number || s.child(reported, "aux", "auxpass") >= 0;
  }

  /** What is promised with <em>will</em> is not told as done: the telling is the reporter's. */
  private static boolean done(Sentence s, int reported, int verb) {
    return COMING.contains(Clauses.modal(s, reported))
        && "VBD".equals(s.tag(verb))
        && s.child(verb, "nsubj") >= 0
        && s.child(verb, "aux", "auxpass") < 0;
  }

  private static void and(Sentence s, int reported, int verb, int reporter, Rehung moved) {
    int first = s.subtree(verb)[0];
    for (int cc : s.children(reported, "cc", "punct")) {
      if (cc > reported && cc < first && cc >= first - 2) {
        moved.hang(cc, reporter, s.label(cc));
      }
    }
  }
}
