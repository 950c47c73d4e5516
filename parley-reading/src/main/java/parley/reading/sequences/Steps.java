package parley.reading.sequences;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** The words of one step, and whether it lies ahead. */
final class Steps {

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

  private static final Set<String> ORDER_WORDS =
      Set.of("first", "then", "second", "finally", "only", "eventually", "later", "next", "#ord#");

  private Steps() {}

  /** The words under a head, without joined ones, words of order and the given pieces. */
  static Span words(Scene scene, int head, Set<Integer> leftOut) {
    Sentence s = scene.sentence();
    Set<Integer> out = new HashSet<>(leftOut);
    for (int child : s.children(head)) {
      switch (s.label(child)) {
        case "cc", "conj", "mark", "preconj", "parataxis" -> out.add(child);
        default -> {
          boolean order = ORDER_WORDS.contains(s.lemma(child)) || orderForm(s, child);
          boolean to = "to".equals(s.lemma(child)) && "aux".equals(s.label(child));
          if ((order && "advmod".equals(s.label(child))) || (to && child < head)) {
            out.add(child);
          }
        }
      }
    }
    return Clauses.spanWithout(scene.passage(), head, out);
  }

  private static boolean orderForm(Sentence s, int token) {
    return ORDER_WORDS.contains(s.form(token).toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether the verb speaks of what is to come: modal, infinitive, present or a plan. */
  static boolean ahead(Sentence s, int verb) {
    int at = verb;
    while (at >= 0) {
      if (!Clauses.modal(s, at).isEmpty()
          || PLANNING.contains(s.lemma(at))
          || infinitive(s, at)
          || Set.of("VBZ", "VBP", "VBG").contains(s.tag(at))) {
        return s.child(at, "aux") < 0 || !perfect(s, at);
      }
      if ("VBD".equals(s.tag(at)) || done(s, at)) {
        return false;
      }
      at = Clauses.verbAbove(s, at);
    }
    return true;
  }

  /** <em>was arrested</em>: a passive of the past. */
  private static boolean done(Sentence s, int verb) {
    int be = s.child(verb, "auxpass");
    return be >= 0 && "VBD".equals(s.tag(be)) && Clauses.modal(s, verb).isEmpty();
  }

  private static boolean infinitive(Sentence s, int verb) {
    for (int aux : s.children(verb, "aux")) {
      if ("to".equals(s.lemma(aux))) {
        return true;
      }
    }
    return false;
  }

  private static boolean perfect(Sentence s, int verb) {
    if (PLANNING.contains(s.lemma(verb))) {
      return false;
    }
    boolean have = false;
    for (int aux : s.children(verb, "aux")) {
      have |= "have".equals(s.lemma(aux));
    }
    return have && Clauses.modal(s, verb).isEmpty();
  }

  /** Whose order it is: the speaker, else whose will it is, where a will is expressed. */
  static List<String> by(Scene scene, int token, Span words) {
    Sentence s = scene.sentence();
    List<String> speakers = scene.statement(words).map(st -> st.speakers()).orElse(List.of());
    if (!speakers.isEmpty()) {
      return speakers;
    }
    int verb = Clauses.verb(s, token) ? token : Clauses.verbAbove(s, token);
    while (verb >= 0) {
      int subject = s.child(verb, "nsubj");
      if (subject >= 0) {
        boolean willed =
            PLANNING.contains(s.lemma(verb))
                || "ccomp".equals(s.label(verb))
                || !"xcomp".equals(s.label(verb));
        int above = "ccomp".equals(s.label(verb)) ? s.head(verb) : -1;
        return above >= 0
            ? scene.actors(Clauses.subject(s, above))
            : willed ? scene.actors(subject) : List.of();
      }
      verb = Clauses.verbAbove(s, verb);
    }
    return List.of();
  }
}
