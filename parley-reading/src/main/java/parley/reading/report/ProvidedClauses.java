package parley.reading.report;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * Puts right <em>provided</em> with a clause: in <em>the wounded can leave provided every man is
 * searched</em> and <em>would act provided Velia asked for help</em> the parser takes it for a verb
 * or hangs what comes before on what comes after.
 */
final class ProvidedClauses {

  private ProvidedClauses() {}

  static Sentence mend(Sentence s) {
    for (int i = 2; i + 2 < s.size(); i++) {
      if (Set.of("provided", "providing").contains(s.form(i)) && s.child(i, "aux", "auxpass") < 0) {
        int clause = clause(s, i);
        int main = clause < 0 ? -1 : main(s, i);
        if (main >= 0 && !fits(s, i, clause, main)) {
          return mended(s, i, clause, main);
        }
      }
    }
    return s;
  }

  private static boolean fits(Sentence s, int provided, int clause, int main) {
    boolean subject = s.child(clause, "nsubj", "nsubjpass", "expl") >= 0;
    return (s.head(clause) == provided && s.head(provided) == main && subject)
        || (s.head(clause) == main && s.head(provided) == clause);
  }

  /** The finite verb whose subject begins right behind the word, or -1. */
  private static int clause(Sentence s, int provided) {
    int next = "that".equals(s.lemma(provided + 1)) ? provided + 2 : provided + 1;
    for (int verb = next + 1; verb < s.size(); verb++) {
      if (!Clauses.verb(s, verb) || !Finite.is(s, verb)) {
        continue;
      }
      for (int subject : s.children(verb, "nsubj", "nsubjpass", "expl")) {
        if (subject >= next && s.subtree(subject)[0] == next) {
          return verb;
        }
      }
      int object = s.child(provided, "dobj");
      boolean follows = object >= next && s.subtree(object)[0] == next;
      if (follows && lastOf(s, object) + 1 == s.subtree(verb)[0]) {
        return verb;
      }
    }
    return -1;
  }

  /** The verb of what is promised: the last one before, but for who says so. */
  private static int main(Sentence s, int provided) {
    for (int i = provided - 1; i > 0; i--) {
      boolean subject = s.child(i, "nsubj", "nsubjpass", "expl") >= 0;
      boolean verb = "VB".equals(s.tag(i)) || (Clauses.verb(s, i) && subject);
      if (verb && !reports(s, i)) {
        return i;
      }
    }
    return -1;
  }

  /** <em>, he said,</em>. */
  private static boolean reports(Sentence s, int verb) {
    int first = s.subtree(verb)[0];
    return ",".equals(s.form(verb + 1))
        && ",".equals(s.form(Math.max(0, first - 1)))
        && s.child(verb, "nsubj") >= 0
        && s.child(verb, "dobj", "aux") < 0;
  }

  private static Sentence mended(Sentence s, int provided, int clause, int main) {
    Rehung moved = new Rehung(s);
    int top = s.dominates(clause, main) ? clause : s.dominates(provided, main) ? provided : -1;
    if (top >= 0) {
      int above = s.head(top);
      moved.hang(main, above, above == Arc.ROOT ? "root" : s.label(top));
    }
    for (int child : s.children(clause, "nsubj", "nsubjpass", "aux")) {
      if (child < provided && child < main) {
        moved.hang(child, main, "nsubjpass".equals(s.label(child)) ? "nsubj" : s.label(child));
      }
    }
    for (int child : s.children(provided, "nsubj", "nsubjpass", "aux")) {
      if (child < main) {
        moved.hang(child, main, s.label(child));
      }
    }
    moved.hang(clause, main, "advcl");
    int object = s.child(provided, "dobj");
    if (object > provided && s.child(clause, "nsubj", "nsubjpass") < 0) {
      moved.hang(object, clause, s.child(clause, "auxpass") >= 0 ? "nsubjpass" : "nsubj");
    }
    moved.hang(provided, clause, "mark");
    return moved.sentence();
  }

  private static int lastOf(Sentence s, int top) {
    int[] tokens = s.subtree(top);
    return tokens[tokens.length - 1];
  }
}
