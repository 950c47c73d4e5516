package parley.reading.report;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * Whether what a verb says is only told to be denied: <em>denied that it had attacked</em>,
 * <em>dismissed reports that Osk had agreed</em>, <em>there was no truth in claims that</em>,
 * <em>reports that it had left were false</em>. What is denied has not come about, and nobody who
 * denies it says, wants or promises it.
 */
public final class Denials {

  /** Verbs that deny what stands in their clause. */
  private static final Set<String> DENY =
      Set.of("deny", "disclaim", "dispute", "refute", "disprove");

  /** Verbs that deny what they have as an object, where that only tells of something. */
  private static final Set<String> REJECT =
      Set.of(
          "deny",
          "dismiss",
          "reject",
          "dispute",
          "refute",
          "rebut",
          "disclaim",
          "discount",
          "contradict",
          "quash",
          "scotch",
          "rubbish",
          "ridicule",
          "repudiate",
          "debunk");

  private static final Set<String> TOLD =
      Set.of(
          "report",
          "claim",
          "suggestion",
          "allegation",
          "accusation",
          "rumour",
          "rumor",
          "speculation",
          "charge",
          "assertion",
          "story",
          "talk",
          "insinuation",
          "hint",
          "notion",
          "idea",
          "impression");

  /** There is none of these in, to or for what is not so. */
  private static final Set<String> TRUTH =
      Set.of("truth", "basis", "foundation", "substance", "question", "evidence", "proof", "way");

  private static final Set<String> FALSE =
      Set.of(
          "false",
          "untrue",
          "wrong",
          "baseless",
          "unfounded",
          "groundless",
          "fabricated",
          "fictitious",
          "incorrect",
          "inaccurate",
          "nonsense",
          "fiction",
          "fabrication",
          "lie",
          "invention",
          "rubbish");

  private static final Set<String> TRUE = Set.of("true", "correct", "accurate", "case", "so");

  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "pcomp", "acl", "csubj");

  private Denials() {}

  /** Whether the verb's clause, or one that it is part of, is denied. */
  public static boolean denied(Sentence s, int verb) {
    int at = verb;
    for (int steps = 0; at != Arc.ROOT && steps < s.size(); steps++) {
      int head = s.head(at);
      if (head == Arc.ROOT) {
        return false;
      }
      String label = s.label(at);
      boolean clause =
          CLAUSES.contains(label) || ("advcl".equals(label) && s.tag(at).equals("VBG"));
      if (clause && (by(s, head, at) || about(s, head))) {
        return true;
      }
      if ("relcl".equals(label) || ("advcl".equals(label) && !clause)) {
        return false;
      }
      at = head;
    }
    return false;
  }

  /** Whether the head of a clause denies it: denied that, is false that, no truth that. */
  private static boolean by(Sentence s, int head, int clause) {
    if (DENY.contains(s.lemma(head))) {
      return !Clauses.negated(s, head) && Clauses.verb(s, head);
    }
    return "be".equals(s.lemma(head)) && untrue(s, head) && clause > head;
  }

  /** <em>it is not true that</em>, <em>it was a lie that</em>. */
  private static boolean untrue(Sentence s, int be) {
    boolean negated = Clauses.negated(s, be);
    for (int what : s.children(be, "acomp", "attr", "oprd")) {
      if ((FALSE.contains(s.lemma(what)) && !negated)
          || (TRUE.contains(s.lemma(what)) && negated)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun that the clause belongs to is told only to be denied. */
  private static boolean about(Sentence s, int noun) {
    if (TRUTH.contains(s.lemma(noun)) && none(s, noun)) {
      return true;
    }
    if (!TOLD.contains(s.lemma(noun))) {
      return false;
    }
    int first = noun;
    while ("conj".equals(s.label(first)) && s.head(first) != Arc.ROOT) {
      first = s.head(first);
    }
    int above = s.head(first);
    if (above == Arc.ROOT) {
      return false;
    }
    return switch (s.label(first)) {
      case "dobj" -> REJECT.contains(s.lemma(above)) && !Clauses.negated(s, above);
      case "nsubjpass" -> REJECT.contains(s.lemma(above)) && !Clauses.negated(s, above);
      case "nsubj" -> untrue(s, above);
      case "pobj" -> under(s, above);
      default -> false;
    };
  }

  /** <em>no truth in reports</em>, <em>poured cold water on reports</em>. */
  private static boolean under(Sentence s, int prep) {
    int noun = s.head(prep);
    if (noun == Arc.ROOT) {
      return false;
    }
    if (Clauses.verb(s, noun)) {
      int what = s.child(noun, "attr", "nsubj"); // there was no truth in reports
      boolean nonsense = "as".equals(s.lemma(prep)) && REJECT.contains(s.lemma(noun));
      boolean scoffed = Set.of("scoff", "laugh", "sneer").contains(s.lemma(noun));
      return nonsense || scoffed || (what >= 0 && TRUTH.contains(s.lemma(what)) && none(s, what));
    }
    int verb = Clauses.verbAbove(s, noun);
    boolean cold =
        "water".equals(s.lemma(noun))
            && verb >= 0
            && Set.of("pour", "throw").contains(s.lemma(verb));
    return cold || (TRUTH.contains(s.lemma(noun)) && none(s, noun));
  }

  private static boolean none(Sentence s, int noun) {
    int determiner = s.child(noun, "det", "neg");
    boolean no = determiner >= 0 && "no".equals(s.lemma(determiner));
    int verb = s.head(noun);
    return no || (verb != Arc.ROOT && Clauses.verb(s, verb) && Clauses.negated(s, verb));
  }
}
