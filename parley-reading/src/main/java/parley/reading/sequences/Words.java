package parley.reading.sequences;

import java.util.Set;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/** What kind of words a step is told in, and whether they tell what is to come. */
final class Words {

  /** A clause, a verb without its subject, or a noun phrase. */
  enum Kind {
    CLAUSE,
    VERB,
    NOUN
  }

  private static final Set<String> FINITE = Set.of("MD", "VBZ", "VBP", "VBD");

  /** What is only so does not come to pass. */
  private static final Set<String> STATES =
      Set.of(
          "say",
          "think",
          "believe",
          "know",
          "hope",
          "fear",
          "want",
          "like",
          "seem",
          "mean",
          "insist",
          "argue",
          "consider",
          "remain",
          "doubt",
          "suspect",
          "expect",
          "depend",
          "belong",
          "own",
          "travel");

  private static final Set<String> DUE = Set.of("due", "set", "scheduled", "expected", "bound");

  /** Having these is an act of its own: has a month to pay, has the last word. */
  private static final Set<String> HAD =
      Set.of("word", "say", "turn", "day", "week", "month", "year", "hour");

  private static final Set<String> FIXED =
      Set.of("fix", "set", "plan", "schedule", "foresee", "leave", "put", "pencil", "book", "call");

  private Words() {}

  static Kind kind(Sentence s, int from, int to) {
    int finite = finite(s, from, to);
    if (finite > from && named(s, from, finite)) {
      return Kind.CLAUSE;
    }
    int first = from;
    while (first + 1 < to && ("RB".equals(s.tag(first)) || "TO".equals(s.tag(first)))) {
      first++;
    }
    boolean word = to - from == 1 && !Set.of("VB", "VBN").contains(s.tag(first));
    boolean verb = verb(s, first) && !word;
    return finite >= 0 && inverted(s, finite, to) ? Kind.CLAUSE : verb ? Kind.VERB : Kind.NOUN;
  }

  /** <em>will the lawyers sit down</em>. */
  private static boolean inverted(Sentence s, int finite, int to) {
    int head = Set.of("aux", "auxpass").contains(s.label(finite)) ? s.head(finite) : -1;
    int subject = head < 0 ? -1 : s.child(head, "nsubj", "nsubjpass");
    return subject > finite && subject < to;
  }

  private static boolean named(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.tag(i).startsWith("NN") || Set.of("PRP", "WP", "DT", "CD", "VBG").contains(s.tag(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean verb(Sentence s, int token) {
    return (Clauses.verb(s, token) && !Set.of("nmod", "amod", "compound").contains(s.label(token)))
        && !("VBG".equals(s.tag(token)) && Set.of("nsubj", "nsubjpass").contains(s.label(token)));
  }

  /** The first finite verb or auxiliary of the main clause of these words, or -1. */
  static int finite(Sentence s, int from, int to) {
    int reduced = -1;
    for (int i = from; i < to; i++) {
      boolean finite =
          (FINITE.contains(s.tag(i)) && verb(s, i)) || proposed(s, i) || subjunctive(s, i, from);
      if (finite && !relative(s, i, from)) {
        return i;
      }
      boolean present = Set.of("VBP", "VBZ").contains(s.tag(i));
      reduced = reduced < 0 && finite && present && bare(s, i) ? i : reduced;
    }
    return reduced;
  }

  /** The verb that a finite verb or auxiliary belongs to. */
  static int main(Sentence s, int finite) {
    return Set.of("aux", "auxpass").contains(s.label(finite)) ? s.head(finite) : finite;
  }

  /**
   * Where <em>and</em> joins a clause of its own that tells what will be, or -1: and the mayor will
   * be sworn in.
   */
  static int joinedClause(Sentence s, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      int head = "and".equals(s.form(i)) ? TaggedNounPhrases.head(s, i + 1) : -1;
      if (head > i && head + 1 < to && "MD".equals(s.tag(head + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** <em>That accounts be filed</em>: a bare form with its own subject. */
  private static boolean subjunctive(Sentence s, int token, int from) {
    int verb = "auxpass".equals(s.label(token)) ? s.head(token) : token;
    int subject = verb < 0 ? -1 : s.child(verb, "nsubj", "nsubjpass");
    return "VB".equals(s.tag(token))
        && Set.of("ccomp", "conj").contains(s.label(verb))
        && subject >= from
        && subject < token
        && (s.child(verb, "mark") >= 0 || s.child(s.head(verb), "mark") >= 0)
        && s.child(verb, "aux") < 0;
  }

  /** <em>The mediator, a bishop, proposed to meet</em>, taken for a participle. */
  private static boolean proposed(Sentence s, int token) {
    return "VBN".equals(s.tag(token))
        && Plans.planning(s, token)
        && s.child(token, "aux", "auxpass", "agent") < 0
        && s.child(token, "xcomp", "ccomp", "dobj") > token;
  }

  /** <em>Under the draft the rebels leave</em>, taken for the draft that they leave. */
  private static boolean bare(Sentence s, int verb) {
    int subject = s.child(verb, "nsubj");
    return "relcl".equals(s.label(verb)) && subject >= 0 && !s.tag(subject).startsWith("W");
  }

  private static boolean relative(Sentence s, int token, int from) {
    int verb = Set.of("aux", "auxpass").contains(s.label(token)) ? s.head(token) : token;
    for (int i = verb; i >= from; i = s.head(i)) {
      boolean under = "advcl".equals(s.label(i)) && s.child(i, "mark") > from;
      boolean modifies = Set.of("relcl", "acl").contains(s.label(i)) && s.head(i) >= from;
      if (under || modifies) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb speaks of what is to come or is planned. */
  static boolean ahead(Sentence s, int finite) {
    int verb = main(s, finite);
    String tag = s.tag(finite);
    if (Set.of("VBN", "VB").contains(tag)) {
      return true;
    }
    if (Plans.planning(s, verb) && (s.child(verb, "dobj", "xcomp", "ccomp", "prep") >= 0)) {
      return true;
    }
    boolean to = to(s, finite);
    if ("MD".equals(tag)) {
      return !Set.of("may", "might", "could").contains(s.lemma(finite)) && !perfect(s, verb);
    }
    if ("be".equals(s.lemma(verb)) && finite + 1 < s.size() && "for".equals(s.form(finite + 1))) {
      return true; // pensions are for the new year
    }
    if ("VBD".equals(tag)) {
      return to && Set.of("be", "have").contains(s.lemma(finite));
    }
    boolean passive = s.child(verb, "auxpass") >= 0;
    boolean be = "be".equals(s.lemma(verb));
    boolean perfect = "have".equals(s.lemma(finite)) && finite != verb;
    if ("have".equals(s.lemma(verb)) && s.child(verb, "dobj") >= 0) {
      return to || HAD.contains(s.lemma(s.child(verb, "dobj"))) || Plans.announced(s, verb);
    }
    boolean due = be && finite + 1 < s.size() && DUE.contains(s.form(finite + 1));
    boolean fixed = perfect && FIXED.contains(s.lemma(verb));
    boolean laidOut = be && !passive && Plans.announced(s, verb);
    return laidOut
        || to
        || due
        || fixed
        || (!perfect && (passive || !be) && !STATES.contains(s.lemma(verb)));
  }

  /** Whether present and past of the verb are the same word: read, put, quit. */
  static boolean sameInPast(Sentence s, int verb) {
    return s.form(verb).equals(s.lemma(verb));
  }

  /** Whether the verb itself stands in the present and tells of an act. */
  static boolean present(Sentence s, int verb) {
    return Set.of("VBZ", "VBP").contains(s.tag(verb)) && ahead(s, verb);
  }

  /** Whether it tells of an act in the simple present: votes, is set up. */
  static boolean act(Sentence s, int finite) {
    int verb = main(s, finite);
    boolean simple = verb == finite || "auxpass".equals(s.label(finite));
    return simple && Set.of("VBZ", "VBP").contains(s.tag(finite)) && ahead(s, finite);
  }

  /** <em>is to pay</em>, <em>has to pay</em>. */
  private static boolean to(Sentence s, int finite) {
    for (int i = finite + 1; i < Math.min(s.size(), finite + 4); i++) {
      if ("to".equals(s.form(i)) && i + 1 < s.size() && "VB".equals(s.tag(i + 1))) {
        return true;
      }
      if (!"RB".equals(s.tag(i))
          && !Set.of("due", "set", "bound", "ready", "prepared", "willing").contains(s.form(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean perfect(Sentence s, int verb) {
    for (int aux : s.children(verb, "aux")) {
      if ("have".equals(s.lemma(aux))) {
        return true;
      }
    }
    return false;
  }
}
