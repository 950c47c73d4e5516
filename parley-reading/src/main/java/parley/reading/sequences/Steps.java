package parley.reading.sequences;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** The words of one step, and whether it lies ahead. */
final class Steps {

  private static final Set<String> ORDER_WORDS =
      Set.of("first", "then", "second", "finally", "only", "eventually", "later", "next", "#ord#");

  private Steps() {}

  /** The words under a head, without joined ones, words of order and the given pieces. */
  static Span words(Scene scene, int head, Set<Integer> leftOut) {
    Sentence s = scene.sentence();
    Set<Integer> out = new HashSet<>(leftOut);
    out.removeIf(token -> s.head(token) == head && inside(s, token, head));
    for (int child : s.children(head)) {
      switch (s.label(child)) {
        case "cc", "conj", "mark", "preconj", "parataxis" -> out.add(child);
        default -> {
          boolean order =
              "advmod".equals(s.label(child)) && orderForm(s, child) && !inside(s, child, head);
          boolean to = "to".equals(s.lemma(child)) && "aux".equals(s.label(child));
          if (order
              || (to && child < head)
              || setOff(s, child, head)
              || ("ccomp".equals(s.label(child)) && child < subject(s, head))
              || "according".equals(s.form(child))) {
            out.add(child);
          }
        }
      }
    }
    for (int token : s.subtree(head)) {
      if (token < head && ":".equals(s.form(token))) {
        out.addAll(before(s, head, token)); // they proposed the reverse: Osk would pay
      }
    }
    return Clauses.spanWithout(scene.passage(), head, out);
  }

  /** A word of order between subject and verb cannot be left out: Osk will then pay. */
  private static boolean inside(Sentence s, int token, int head) {
    int subject = s.child(head, "nsubj", "nsubjpass");
    boolean first = "first".equals(s.form(token));
    return !first && orderForm(s, token) && subject >= 0 && subject < token && token < head;
  }

  private static int subject(Sentence s, int head) {
    return s.child(head, "nsubj", "nsubjpass");
  }

  /** <em>Under the plan, Osk would pay</em>: what stands before the subject, set off by a comma. */
  private static boolean setOff(Sentence s, int child, int head) {
    int subject = s.child(head, "nsubj", "nsubjpass");
    int[] words = s.subtree(child);
    int next = words[words.length - 1] + 1;
    return child < subject
        && Set.of("prep", "npadvmod", "advmod").contains(s.label(child))
        && next < subject
        && ",".equals(s.form(next));
  }

  private static Set<Integer> before(Sentence s, int head, int colon) {
    Set<Integer> out = new HashSet<>();
    for (int child : s.children(head)) {
      if (child <= colon) {
        out.add(child);
      }
    }
    return out;
  }

  private static boolean orderForm(Sentence s, int token) {
    return ORDER_WORDS.contains(s.lemma(token))
        || ORDER_WORDS.contains(s.form(token).toLowerCase(Locale.ROOT));
  }

  /** Whether the verb speaks of what is to come: modal, infinitive, present or a plan. */
  static boolean ahead(Sentence s, int verb) {
    int at = verb;
    while (at >= 0) {
      if (!Clauses.modal(s, at).isEmpty()
          || Plans.planning(s, at)
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

  static boolean infinitive(Sentence s, int verb) {
    for (int aux : s.children(verb, "aux")) {
      if ("to".equals(s.lemma(aux))) {
        return true;
      }
    }
    return false;
  }

  private static boolean perfect(Sentence s, int verb) {
    if (Plans.planning(s, verb)) {
      return false;
    }
    boolean have = false;
    for (int aux : s.children(verb, "aux")) {
      have |= "have".equals(s.lemma(aux));
    }
    return have && Clauses.modal(s, verb).isEmpty();
  }

  /** Who says so. */
  static List<String> speakers(Scene scene, Span words) {
    return scene.statement(words).map(st -> st.speakers()).orElse(List.of());
  }

  /** Whose order it is: the speaker, else whose will it is, where a will is expressed. */
  static List<String> by(Scene scene, int token, Span words) {
    Sentence s = scene.sentence();
    List<String> speakers = speakers(scene, words);
    if (!speakers.isEmpty()) {
      return speakers;
    }
    int verb = Clauses.verb(s, token) ? token : Clauses.verbAbove(s, token);
    boolean auxiliary = verb >= 0 && s.label(verb).startsWith("aux");
    int told = auxiliary ? s.head(verb) : verb;
    List<String> goingOn = told < 0 ? List.of() : scene.goingOn(told);
    if (!goingOn.isEmpty()) {
      return goingOn;
    }
    while (verb >= 0) {
      int subject = s.child(verb, "nsubj");
      if (subject >= 0) {
        boolean willed =
            Plans.planning(s, verb)
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

  /** One official, whom no step is about; the hostages and then the prisoners may well be two. */
  static boolean isOfficial(Scene scene, Span step) {
    Sentence s = scene.sentence();
    for (int i = 0; i < s.size(); i++) {
      if (scene.passage().span(i).end() == step.end()) {
        boolean one = Set.of("NN", "NNP").contains(s.tag(i));
        return one
            && scene
                .groundwork()
                .actors()
                .at(step)
                .filter(a -> a.type() == Actor.Type.UNNAMED)
                .isPresent();
      }
    }
    return false;
  }
}
