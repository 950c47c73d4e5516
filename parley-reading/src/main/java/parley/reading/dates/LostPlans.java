package parley.reading.dates;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/**
 * What was planned and came to nothing may have been for a day before or after: <em>had been set
 * for Monday</em>, <em>a session planned for Monday was called off</em>, <em>was to meet them on
 * Monday, but did not turn up</em>.
 */
final class LostPlans {

  /** What ends a plan: was called off, fell through. */
  private static final Set<String> ENDING =
      Set.of(
          "abandon",
          "abort",
          "boycott",
          "call off",
          "cancel",
          "drop",
          "fall through",
          "postpone",
          "put off",
          "refuse",
          "reject",
          "scrap",
          "shelve",
          "skip",
          "turn down");

  private static final Set<String> PARTICLES = Set.of("off", "down", "through");

  private LostPlans() {}

  /** Whether the words tell of the plan that nothing came of it. */
  static boolean undone(Sentence s, int plan) {
    boolean had = false;
    boolean to = false;
    for (int aux : s.children(plan, "aux")) {
      had |= s.form(aux).equals("had");
      to |= s.tag(aux).equals("TO");
    }
    if (had && ClauseTime.PLANNED.contains(s.lemma(plan))) {
      return true;
    }
    int noun = s.head(plan);
    boolean ofNoun = Set.of("acl", "relcl", "amod").contains(s.label(plan)) && noun != Arc.ROOT;
    int verb = ofNoun && s.label(noun).startsWith("nsubj") ? s.head(noun) : plan;
    boolean wasTo = to && s.label(plan).equals("xcomp") && s.form(s.head(plan)).matches("was|were");
    int top = wasTo ? s.head(plan) : verb;
    if (ofNoun && ends(s, top)) {
      return true;
    }
    for (int then : wasTo || ofNoun ? s.children(top, "conj") : new int[0]) {
      if (ends(s, then) || (Clauses.negated(s, then) && s.child(then, "nsubj") >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb tells in the past that a plan was given up. */
  private static boolean ends(Sentence s, int verb) {
    if (!s.tag(verb).matches("VBD|VBN")) {
      return false;
    }
    String how = "";
    for (int child : s.children(verb, "prt", "advmod", "prep")) {
      how = PARTICLES.contains(s.lemma(child)) ? s.lemma(child) : how;
    }
    return ENDING.contains(s.lemma(verb)) || ENDING.contains(s.lemma(verb) + " " + how);
  }
}
