package parley.reading.leverage;

import java.util.Collection;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/**
 * Where what a verb takes stands in a sentence: in the active, the passive, a relative clause
 * (<em>the man whom Norn sent</em>) and a cleft (<em>it is Tarn that Norn looks to</em>). Tokens
 * are indices; -1 means there is none.
 */
final class Slots {

  private static final Set<String> LOWER = Set.of("xcomp", "ccomp", "advcl", "pcomp", "acl");
  private static final Set<String> CREDITING =
      Set.of(
          "credit", "thank", "praise", "accuse", "blame", "commend", "suspect", "charge", "task",
          "entrust");
  private static final Set<String> FALLING = Set.of("fall", "rest", "lie", "depend");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "one", "anybody");

  private Slots() {}

  /** Whether the verb is in the passive, or a participle in its place: pressed by Tarn. */
  static boolean passive(Sentence s, int verb) {
    return Clauses.passive(s, verb) || participle(s, verb);
  }

  /** <em>pressed by Tarn, Osk signed</em>, <em>the front, armed by Tarn</em>. */
  static boolean participle(Sentence s, int verb) {
    return "VBN".equals(s.tag(verb))
        && s.child(verb, "agent") >= 0
        && s.child(verb, "aux", "auxpass", "dobj") < 0;
  }

  /** Who does it: the subject, in the passive who stands after <em>by</em>. */
  static int subject(Sentence s, int anchor) {
    if (s.tag(anchor).startsWith("NN")) {
      return owner(s, anchor);
    }
    if (passive(s, anchor)) {
      int agent = s.child(anchor, "agent");
      return agent < 0 ? lateAgent(s, anchor) : s.child(agent, "pobj");
    }
    int adjective = s.head(anchor);
    return "amod".equals(s.label(anchor)) && adjective >= 0 ? adjective : raised(s, anchor);
  }

  private static int lateAgent(Sentence s, int verb) {
    int by = lateBy(s, verb);
    return by < 0 ? -1 : s.child(by, "pobj");
  }

  /** <em>was made to pay by Tarn</em>: the parser hangs <em>by</em> on what was paid; or -1. */
  static int lateBy(Sentence s, int verb) {
    if (!Clauses.passive(s, verb) || s.child(verb, "agent") >= 0) {
      return -1;
    }
    int into = s.child(verb, "prep");
    int act = into < 0 ? s.child(verb, "xcomp", "advcl") : s.child(into, "pcomp");
    int by = -1;
    int end = into < 0 ? -1 : s.child(into, "pobj"); // into a merger by Tarn
    int object = act < 0 ? end : s.child(act, "dobj"); // into approving the accounts by Tarn
    for (int top : new int[] {act, object}) {
      for (int prep : top < 0 ? new int[0] : s.children(top, "prep", "agent")) {
        by = "by".equals(s.lemma(prep)) && s.child(prep, "pobj") >= 0 ? prep : by;
      }
    }
    return by;
  }

  /** The subject of an infinitive that the verb takes: make Osk pay. */
  private static int innerSubject(Sentence s, int verb) {
    for (int clause : s.children(verb, "ccomp", "xcomp", "advcl")) {
      int subject = s.child(clause, "nsubj", "nsubjpass");
      if (subject > verb && Goals.bare(s, clause)) {
        return subject;
      }
    }
    return -1;
  }

  /** Whose a noun is, or who has to do with it: Norn's appeal, Norn made an appeal. */
  private static int owner(Sentence s, int noun) {
    int owner = s.child(noun, "poss");
    for (int prep : s.children(noun, "prep")) {
      boolean of = Set.of("of", "from", "by").contains(s.lemma(prep));
      owner = owner < 0 && of ? s.child(prep, "pobj") : owner;
    }
    int above = s.head(noun);
    boolean in = above >= 0 && "pobj".equals(s.label(noun)) && "in".equals(s.lemma(above));
    int verb = in ? s.head(above) : above; // made an appeal to Tarn, went there in the hope that
    boolean takes = verb >= 0 && (in || "dobj".equals(s.label(noun))) && Clauses.verb(s, verb);
    return owner < 0 && takes ? Clauses.subject(s, verb) : owner;
  }

  /** The subject of the verb, or of those above it that have the same. */
  private static int raised(Sentence s, int verb) {
    int at = verb;
    for (int steps = 0; at != Arc.ROOT && steps < s.size(); steps++) {
      int subject = Clauses.subject(s, at);
      if (subject >= 0) {
        int falls = "it".equals(s.lemma(subject)) ? fallsTo(s, s.head(subject)) : -1;
        if (falls >= 0) {
          return falls;
        }
        if (s.form(subject).equalsIgnoreCase("what") && Clefts.of(s, subject) >= 0) {
          return Clefts.of(s, subject);
        }
        boolean clefted = s.tag(subject).startsWith("W") && !"relcl".equals(s.label(at));
        return clefted ? gap(s, at) : subject; // it was Tarn that moved Osk
      }
      int above = "pcomp".equals(s.label(at)) ? Clauses.verbAbove(s, at) : Arc.ROOT;
      if (above >= 0 && CREDITING.contains(s.lemma(above)) && s.child(above, "dobj") >= 0) {
        return s.child(above, "dobj"); // credits Tarn with bringing Osk round
      }
      at = above;
    }
    return -1;
  }

  /** <em>It falls to Tarn to bring Osk round</em>: Tarn. */
  private static int fallsTo(Sentence s, int verb) {
    int to = FALLING.contains(s.lemma(verb)) ? s.child(verb, "prep") : -1;
    return to >= 0 && Set.of("to", "on", "upon", "with").contains(s.lemma(to))
        ? s.child(to, "pobj")
        : -1;
  }

  /** To whom or what it is done. */
  static int object(Sentence s, int verb) {
    if (Clauses.passive(s, verb)) {
      return s.child(verb, "nsubjpass");
    }
    if (passive(s, verb)) {
      return Clauses.subject(s, verb);
    }
    for (int object : s.children(verb, "dobj")) {
      if (object > verb) {
        return object;
      }
    }
    int dative = s.child(verb, "dative");
    if (dative > verb && s.child(dative, "pobj") < 0) {
      return dative;
    }
    int inner = innerSubject(s, verb);
    return inner >= 0 ? inner : gap(s, verb);
  }

  /**
   * What stands after one of these words, which hangs on one of the tops.
   *
   * @param taken what other words of the wording have taken already
   */
  static int after(
      Sentence s,
      int verb,
      Collection<Integer> tops,
      Set<String> words,
      Collection<Integer> taken) {
    for (int top : tops) {
      for (int word : s.children(top, "prep", "agent", "dative", "prt", "advmod")) {
        int object = outOf(s, word);
        if (words.contains(s.lemma(word)) && !taken.contains(object)) {
          if (object >= 0 && (word > verb || s.tag(object).startsWith("W"))) {
            return s.tag(object).startsWith("W") ? gap(s, verb) : but(s, object);
          }
          if (object < 0 && word > verb && last(s, word) && gap(s, verb) >= 0) {
            return gap(s, verb); // the only one the board listens to
          }
        }
      }
    }
    for (int clause : s.children(verb, "advcl", "ccomp", "xcomp")) {
      int mark = s.child(clause, "mark");
      if (mark > verb && words.contains(s.lemma(mark))) {
        return s.child(clause, "nsubj"); // waiting for Tarn to bring Osk round
      }
    }
    return cleft(s, verb, words);
  }

  /** What a preposition has; <em>out of Osk</em> has Osk. */
  private static int outOf(Sentence s, int word) {
    int of = "out".equals(s.lemma(word)) ? s.child(word, "prep") : -1;
    return of >= 0 && "of".equals(s.lemma(of)) ? s.child(of, "pobj") : s.child(word, "pobj");
  }

  /** <em>listens to nobody but Tarn</em>: Tarn. */
  private static int but(Sentence s, int object) {
    boolean nobody = NOBODY.contains(s.lemma(object)) && object + 1 < s.size();
    if (nobody && Set.of("but", "except").contains(s.lemma(object + 1))) {
      for (int i = object + 2; i < s.size(); i++) {
        if (s.head(i) == object || s.head(i) == object + 1) {
          return i;
        }
      }
    }
    return object;
  }

  /** <em>It is to Tarn that Norn looks.</em> */
  private static int cleft(Sentence s, int verb, Set<String> words) {
    int be = s.head(verb);
    if (be < 0 || !"be".equals(s.lemma(be)) || !Clefts.it(s, s.child(be, "nsubj", "expl"))) {
      return -1;
    }
    for (int prep : s.children(be, "prep")) {
      if (prep < verb && words.contains(s.lemma(prep))) {
        return s.child(prep, "pobj");
      }
    }
    return -1;
  }

  /** Whether nothing stands after the word in its clause. */
  private static boolean last(Sentence s, int word) {
    return word + 1 >= s.size()
        || "punct".equals(s.label(word + 1))
        || s.head(word + 1) != s.head(word);
  }

  /** What a relative clause or a cleft says it of, when the verb lacks what it takes. */
  private static int gap(Sentence s, int verb) {
    int at = verb;
    while (s.head(at) != Arc.ROOT && LOWER.contains(s.label(at)) && !Clefts.be(s, s.head(at))) {
      at = s.head(at);
    }
    int head = s.head(at);
    if (head == Arc.ROOT) {
      return -1;
    }
    if ("relcl".equals(s.label(at))) {
      int subject = s.child(at, "nsubj", "nsubjpass"); // who asked Tarn to make it stop
      boolean taken = subject >= 0 && s.tag(subject).startsWith("W");
      return taken ? -1 : Clefts.one(s, head);
    }
    boolean cleft =
        LOWER.contains(s.label(at)) && Clefts.be(s, head) && Clefts.it(s, s.child(head, "nsubj"));
    return cleft ? s.child(head, "attr") : -1;
  }
}
