package parley.reading.conditions;

import java.util.Set;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/**
 * By what words something is said not to happen: <em>not</em>, <em>no</em> and <em>nobody</em>,
 * refusing, <em>impossible</em>, <em>off the table</em>, <em>under no circumstances</em>.
 */
final class Denying {

  static final Set<String> REFUSALS = Set.of("refuse", "decline", "reject", "oppose", "resist");

  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "nothing", "no-one", "neither", "little", "few", "nor");

  /** Adjectives that say no. */
  private static final Set<String> NEGATIVE_STATES =
      Set.of(
          "impossible",
          "unthinkable",
          "unable",
          "unwilling",
          "reluctant",
          "inconceivable",
          "pointless",
          "useless",
          "premature",
          "unacceptable",
          "meaningless");

  private static final Set<String> NO_CASE =
      Set.of("circumstance", "case", "account", "condition", "time", "way");

  /** Without these nobody can act. */
  private static final Set<String> MEANS =
      Set.of(
          "power", "authority", "right", "mandate", "intention", "plan", "way", "means", "choice");

  private Denying() {}

  static boolean denies(Sentence s, int verb) {
    if (Clauses.negated(s, verb)) {
      return true;
    }
    for (int child : s.children(verb)) {
      String label = s.label(child);
      boolean part = label.startsWith("nsubj") || "attr".equals(label) || "dobj".equals(label);
      boolean against = child + 1 < s.size() && "against".equals(s.lemma(child + 1));
      if (part && !against && (NOBODY.contains(s.lemma(child)) || no(s, child))) {
        return true; // but not: has nothing against it
      }
      if (("acomp".equals(label) || "oprd".equals(label))
          && NEGATIVE_STATES.contains(s.lemma(child))) {
        return true;
      }
    }
    return ruledOut(s, verb) || offTheTable(s, verb) || inNoCase(s, verb);
  }

  /** <em>under no circumstances</em>, <em>will agree to nothing</em>. */
  private static boolean inNoCase(Sentence s, int verb) {
    for (int prep : s.children(verb, "prep")) {
      int noun = s.child(prep, "pobj");
      boolean never = noun >= 0 && NO_CASE.contains(s.lemma(noun)) && no(s, noun);
      if (never || (noun >= 0 && Set.of("nothing", "nobody").contains(s.lemma(noun)))) {
        return true;
      }
    }
    return false;
  }

  /** <em>off the table</em>, <em>out of the question</em>. */
  static boolean offTheTable(Sentence s, int verb) {
    for (int prep : s.children(verb, "prep")) {
      boolean off = "off".equals(s.lemma(prep)) && near(s, prep, "table");
      if (off || ("out".equals(s.lemma(prep)) && near(s, prep, "question"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(Sentence s, int top, String lemma) {
    for (int i : s.subtree(top)) {
      if (i > top && i < top + 4 && lemma.equals(s.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** <em>had no power to do so</em>: what somebody cannot do, even as it is told in the past. */
  static boolean powerless(Sentence s, int verb) {
    int means = "have".equals(s.lemma(verb)) ? s.child(verb, "dobj") : -1;
    return means > verb
        && MEANS.contains(s.lemma(means))
        && no(s, means)
        && s.child(means, "acl") > means;
  }

  static boolean ruledOut(Sentence s, int verb) {
    return ("rule".equals(s.lemma(verb)) && s.child(verb, "prt") >= 0)
        || (REFUSALS.contains(s.lemma(verb)) && s.child(verb, "dobj") >= 0);
  }

  private static boolean no(Sentence s, int noun) {
    for (int child : s.children(noun)) {
      if (child < noun && ("no".equals(s.lemma(child)) || "neg".equals(s.label(child)))) {
        return true;
      }
    }
    return false;
  }
}
