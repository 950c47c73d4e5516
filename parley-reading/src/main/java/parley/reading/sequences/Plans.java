package parley.reading.sequences;

import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Statement;
import parley.reading.statements.Scene;

/**
 * Words that speak of plans, so that what they tell lies ahead even where they stand in the past.
 */
final class Plans {

  /** Verbs whose object is a plan, even where they stand in the past. */
  private static final Set<String> PLANNING =
      Set.of(
          "propose",
          "suggest",
          "foresee",
          "envisage",
          "envision",
          "plan",
          "agree",
          "offer",
          "outline",
          "want",
          "seek",
          "demand",
          "call",
          "provide",
          "include",
          "consist",
          "set",
          "accept",
          "back",
          "recommend",
          "expect",
          "prefer",
          "favour",
          "favor",
          "schedule");

  private Plans() {}

  /** Whether what the verb takes is a plan: propose, agree. */
  static boolean planning(Sentence s, int verb) {
    int prep = s.child(verb, "prep");
    boolean off = "call".equals(s.lemma(verb)) && (prep < 0 || !"for".equals(s.lemma(prep)));
    return PLANNING.contains(s.lemma(verb)) && !off;
  }

  /** Words for what is agreed or proposed: what would happen under it is planned. */
  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "proposal",
          "paper",
          "draft",
          "deal",
          "agreement",
          "accord",
          "offer",
          "calendar",
          "protocol",
          "text",
          "map",
          "roadmap",
          "blueprint",
          "scheme",
          "timetable",
          "arrangement");

  /** Whether what would happen is said by somebody or planned, and no habit of the past. */
  static boolean reported(Scene scene, int verb) {
    return planned(scene.sentence())
        || scene
            .statement(scene.passage().span(verb))
            .filter(st -> st.mode() != Statement.Mode.DIRECT && !st.speakers().isEmpty())
            .isPresent();
  }

  /** Whether the noun is a plan, a paper, an agreement. */
  static boolean plan(Sentence s, int noun) {
    boolean map = noun > 0 && "road".equals(s.lemma(noun - 1));
    return PLANS.contains(s.lemma(noun)) || CALENDARS.contains(s.lemma(noun)) || map;
  }

  /** Whether the sentence speaks of a plan, a paper, an agreement. */
  static boolean planned(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (s.tag(i).startsWith("NN") && PLANS.contains(s.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> CALENDARS =
      Set.of("timetable", "calendar", "schedule", "roadmap", "sequence", "procedure");

  /** Whether the sentence speaks of a calendar. */
  static boolean calendar(Sentence s) {
    return s.tokens().stream().anyMatch(token -> CALENDARS.contains(token.lemma()));
  }

  /**
   * Whether the subject of a copula announces a plan: her order of business is, what he proposes
   * is.
   */
  static boolean announced(Sentence s, int verb) {
    if (s.label(verb).startsWith("aux")) {
      return false;
    }
    int start = verb;
    while (start > 0 && !Marks.separates(s, start - 1)) {
      start--;
    }
    int subject = s.child(verb, "nsubj", "csubj");
    boolean what = "what".equals(s.lemma(start));
    for (int i = what || subject < 0 ? start : s.subtree(subject)[0]; i < verb; i++) {
      if ("what".equals(s.lemma(i))
          || Set.of("order", "idea", "aim", "sequence", "timetable", "schedule")
              .contains(s.lemma(i))
          || PLANS.contains(s.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** Verbs of laying out a plan: the step is what they take, not the laying out. */
  private static final Set<String> LAYING_OUT =
      Set.of(
          "propose",
          "suggest",
          "foresee",
          "envisage",
          "envision",
          "plan",
          "outline",
          "want",
          "seek",
          "demand",
          "provide",
          "call",
          "include",
          "recommend",
          "prefer",
          "favour",
          "favor",
          "agree",
          "offer",
          "back");

  /** The step that a verb tells: itself, or of <em>proposes a truce</em> the truce. */
  static int told(Sentence s, int verb) {
    return told(s, verb, s.size());
  }

  /** The same, where it stands before a token. */
  static int told(Sentence s, int verb, int end) {
    boolean begins = Set.of("begin", "start").contains(s.lemma(verb));
    if (!LAYING_OUT.contains(s.lemma(verb)) && !begins) {
      return verb;
    }
    int below = s.child(verb, "xcomp", "ccomp");
    int object = s.child(verb, "dobj");
    if (object > verb && object < end && !begins) {
      return object;
    }
    if (below > verb && below < end && !begins) {
      return below;
    }
    for (int prep : s.children(verb, "prep")) {
      int thing = s.child(prep, "pobj", "pcomp");
      if (prep > verb
          && thing >= 0
          && thing < end
          && (begins ? Set.of("with") : Set.of("for", "on", "to")).contains(s.lemma(prep))) {
        return thing;
      }
    }
    return verb;
  }
}
