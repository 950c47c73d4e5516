package parley.reading.report;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * Whether what a verb says is told as so. What stands under <em>if</em> or <em>unless</em>, what is
 * asked for, hoped for, feared or tried, and what waits for a time to come is only supposed: in
 * <em>urged the powers to reject the deal</em> and <em>will walk away if Osk refuses access</em>
 * nobody rejects or refuses anything. What is denied is not told as so either ({@link Denials}).
 * What somebody is reported to say of a will, his own or another's, is told: <em>said Osk would
 * refuse access</em>.
 */
public final class Supposition {

  private static final Set<String> IF = Set.of("if", "unless", "whether", "lest", "provided");

  /** Of a time: told where the time is over, supposed where it is to come. */
  private static final Set<String> TIME =
      Set.of("until", "till", "once", "before", "when", "after");

  /** What hangs on these as a clause is wished, feared or weighed, not told. */
  private static final Set<String> WISH =
      Set.of(
          "hope",
          "want",
          "wish",
          "expect",
          "demand",
          "urge",
          "ask",
          "fear",
          "doubt",
          "worry",
          "pray",
          "request",
          "require",
          "need",
          "ensure",
          "prevent",
          "like",
          "prefer",
          "let",
          "propose",
          "recommend");

  /** What is told of these is wished as well: its demand that Osk pay. */
  private static final Set<String> WISHES =
      Set.of(
          "demand",
          "condition",
          "precondition",
          "call",
          "request",
          "insistence",
          "requirement",
          "proposal",
          "hope",
          "wish",
          "fear",
          "plea",
          "appeal");

  /** These say only how it goes with what their infinitive tells: went on to say. */
  private static final Set<String> GOES =
      Set.of(
          "go",
          "continue",
          "begin",
          "start",
          "come",
          "seem",
          "appear",
          "tend",
          "manage",
          "happen",
          "use",
          "proceed",
          "hasten",
          "keep",
          "remain",
          "be");

  /** What is done is weighed or avoided: considered accepting, without accepting. */
  private static final Set<String> WEIGH =
      Set.of("consider", "favour", "favor", "oppose", "avoid", "risk", "contemplate", "discuss");

  private static final Set<String> WITHOUT = Set.of("without", "against", "from", "before", "of");

  private static final Set<String> ANY =
      Set.of("any", "anyone", "anybody", "whoever", "nobody", "everyone", "everybody", "no");

  private Supposition() {}

  /** Whether the verb's clause, or one that it is part of, is supposed and not told as so. */
  public static boolean supposed(Sentence s, int verb) {
    if (Denials.denied(s, verb)) {
      return true;
    }
    for (int at = verb, steps = 0; at != Arc.ROOT && steps < s.size(); steps++) {
      int head = s.head(at);
      if (opened(s, at)) {
        return true;
      }
      if (head == Arc.ROOT) {
        return asked(s, at);
      }
      switch (s.label(at)) {
        case "ccomp" -> {
          if (letKnown(s, at)) {
            at = head;
            continue;
          }
          if (head < at && (WISH.contains(s.lemma(head)) || unbound(s, at))) {
            return true;
          }
        }
        case "xcomp", "acl", "advcl" -> {
          if ("acl".equals(s.label(at)) && WISHES.contains(s.lemma(head))) {
            return true;
          }
          if (letKnown(s, at)) {
            at = head;
            continue;
          }
          boolean goes = GOES.contains(s.lemma(head)) && "xcomp".equals(s.label(at));
          if (!goes) {
            return (unbound(s, at) && !purposeServed(s, at)) || weighed(s, at);
          }
        }
        case "conj" -> {
          if (unbound(s, head) && finite(s, at)) {
            return false; // the parser joined it to the wrong verb
          }
        }
        case "pcomp" -> {
          return "VBG".equals(s.tag(at)) && WITHOUT.contains(s.lemma(head));
        }
        case "relcl" -> {
          return ANY.contains(s.lemma(head)) || ANY.contains(s.lemma(s.subtree(head)[0]));
        }
        default -> {
          return false;
        }
      }
      at = head;
    }
    return false;
  }

  private static boolean opened(Sentence s, int clause) {
    for (int child : s.children(clause)) {
      String word = s.lemma(child);
      boolean opener = child < clause && Set.of("mark", "advmod").contains(s.label(child));
      if (opener && (IF.contains(word) || (TIME.contains(word) && toCome(s, clause)))) {
        return true;
      }
    }
    return inverted(s, clause);
  }

  /** <em>Should Velia refuse</em>. */
  private static boolean inverted(Sentence s, int clause) {
    int aux = s.child(clause, "aux");
    int subject = s.child(clause, "nsubj", "nsubjpass");
    return "advcl".equals(s.label(clause))
        && aux >= 0
        && aux < subject
        && Set.of("should", "had", "have").contains(s.lemma(aux));
  }

  /**
   * <em>let it be known</em>, <em>let the Fund know</em>, <em>gave it to understand</em>: said it.
   */
  public static boolean letKnown(Sentence s, int verb) {
    boolean open = "xcomp".equals(s.label(verb));
    return Set.of("know", "understand").contains(s.lemma(verb))
        && s.head(verb) != Arc.ROOT
        && (open ? Set.of("give") : Set.of("let", "make")).contains(s.lemma(s.head(verb)));
  }

  /** A present under a main verb that is to come: will talk once Osk agrees. */
  private static boolean toCome(Sentence s, int clause) {
    int main = s.head(clause);
    return !"VBD".equals(s.tag(clause))
        && finite(s, clause)
        && main != Arc.ROOT
        && (!Clauses.modal(s, main).isEmpty() || "VB".equals(s.tag(main)));
  }

  private static boolean weighed(Sentence s, int at) {
    return "VBG".equals(s.tag(at))
        && "xcomp".equals(s.label(at))
        && WEIGH.contains(s.lemma(s.head(at)));
  }

  /** <em>called a meeting to say that</em>: done in order to, and done. */
  private static boolean purposeServed(Sentence s, int at) {
    return "advcl".equals(s.label(at)) && "VBD".equals(s.tag(s.head(at)));
  }

  /** An infinitive, with <em>to</em> or bare. */
  private static boolean unbound(Sentence s, int verb) {
    return "VB".equals(s.tag(base(s, verb))) && Clauses.modal(s, verb).isEmpty() && !does(s, verb);
  }

  /** The word that carries the form: the first auxiliary that is no <em>to</em>, else the verb. */
  private static int base(Sentence s, int verb) {
    for (int aux : s.children(verb, "aux", "auxpass")) {
      if (!"TO".equals(s.tag(aux))) {
        return aux;
      }
    }
    return verb;
  }

  private static boolean does(Sentence s, int verb) {
    return Set.of("VBZ", "VBP", "VBD", "MD").contains(s.tag(base(s, verb)));
  }

  private static boolean finite(Sentence s, int verb) {
    return does(s, verb) || !Clauses.modal(s, verb).isEmpty();
  }

  /** The verb of a question that the report itself puts. */
  private static boolean asked(Sentence s, int root) {
    int last = s.size() - 1;
    return last > root && "?".equals(s.form(last));
  }
}
