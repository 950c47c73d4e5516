package parley.reading.conditions;

import java.util.Map;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.report.WordFile;

/** The acts of {@code threats.txt} beside this class, and whether a clause tells one. */
final class Threats {

  private static final Map<String, Set<String>> ENGLISH =
      WordFile.lists(Threats.class, "threats.txt");

  private Threats() {}

  /** Whether what a verb says is done to others to their harm, or is a failure. */
  static boolean threatens(Sentence s, int verb) {
    int act = verb;
    for (int inner = verb; inner >= 0; inner = s.child(inner, "xcomp")) {
      act = inner; // would be ready to attack
      if (harms(s, act)) {
        return true;
      }
    }
    return false;
  }

  private static boolean harms(Sentence s, int verb) {
    String lemma = s.lemma(verb);
    if (s.child(verb, "prt") < 0 && done(s, verb, lemma)) {
      return true;
    }
    for (int particle : s.children(verb, "prt", "advmod", "prep")) {
      if (particle > verb && done(s, verb, lemma + "_" + s.lemma(particle))) {
        return true;
      }
    }
    return false;
  }

  private static boolean done(Sentence s, int verb, String word) {
    Set<String> to = ENGLISH.getOrDefault(word, Set.of());
    int object = s.child(verb, Clauses.passive(s, verb) ? "nsubjpass" : "dobj");
    boolean nothing = object < 0 && to.contains("nothing");
    int subject = s.child(verb, "nsubj");
    return to.contains("anything")
        || nothing
        || (object >= 0 && to.contains(s.lemma(object)))
        || (object < 0 && subject >= 0 && to.contains(s.lemma(subject)));
  }
}
