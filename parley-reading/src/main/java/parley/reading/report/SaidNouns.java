package parley.reading.report;

import java.util.Set;
import parley.language.Sentence;

/**
 * What is said is a clause and nobody says a noun: <em>said everything hinged on the lists</em> is
 * read as <em>said everything, hung on the lists</em>, <em>said peace hinges on them</em> as
 * <em>said hinges of peace</em>, and in <em>…, said the mediator, Gita Holm, after a week</em> the
 * mediator is taken for another name of what stands before.
 */
final class SaidNouns {

  private static final Set<String> OBJECTS = Set.of("dobj", "appos", "dep", "npadvmod", "oprd");

  private SaidNouns() {}

  static Sentence mend(Sentence s) {
    Rehung moved = new Rehung(s);
    for (int verb = 1; verb < s.size() - 2; verb++) {
      if ("say".equals(s.lemma(verb)) && Set.of("VBD", "VBZ", "VBP").contains(s.tag(verb))) {
        clause(s, verb, moved);
        speaker(s, verb, moved);
      }
    }
    return moved.sentence();
  }

  /** The noun right behind becomes the subject of its participle. */
  private static void clause(Sentence s, int verb, Rehung moved) {
    if (s.child(verb, "ccomp", "mark", "auxpass") >= 0) {
      return;
    }
    for (int noun = verb + 1; noun < s.size() - 1; noun++) {
      if (s.subtree(noun)[0] == verb + 1 && OBJECTS.contains(s.label(noun))) {
        int participle = s.child(noun, "acl");
        boolean mistaken = noun > verb + 1 && MistakenVerbs.possible(s, noun);
        if (participle == noun + 1 && "VBN".equals(s.tag(participle))) {
          moved.tag(participle, "VBD", s.lemma(participle));
          moved.hang(participle, verb, "ccomp");
          moved.hang(noun, participle, "nsubj");
        } else if (mistaken && s.head(noun - 1) == noun) {
          moved.tag(noun, "VBZ", s.lemma(noun));
          moved.hang(noun, verb, "ccomp");
          moved.hang(noun - 1, noun, "nsubj");
          for (int before : s.children(noun, "det", "nmod", "amod", "compound")) {
            if (before < noun - 1) {
              moved.hang(before, noun - 1, s.label(before));
            }
          }
        }
        return;
      }
    }
  }

  /** The noun behind a verb that follows a comma becomes its subject. */
  private static void speaker(Sentence s, int verb, Rehung moved) {
    boolean closes = ",".equals(s.form(verb - 1)) && s.child(verb, "ccomp") >= 0;
    if (!closes || s.child(verb, "nsubj", "nsubjpass") >= 0) {
      return;
    }
    for (int noun = verb + 1; noun < s.size(); noun++) {
      boolean torn = s.head(noun) >= 0 && s.head(noun) < verb && s.subtree(noun)[0] == verb + 1;
      if (torn && OBJECTS.contains(s.label(noun)) && s.tag(noun).startsWith("NN")) {
        moved.hang(noun, verb, "nsubj");
        return;
      }
    }
  }
}
