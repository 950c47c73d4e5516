package parley.reading.report;

import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * Puts right clauses with a linking word that the parser takes for what the sentence says: in
 * <em>the elder will not speak to the rebels, however, before the ministry has allowed him to</em>
 * the elder's refusal hangs on the permission, in <em>Velia would name its judges only when Osk had
 * published the plan</em> the plan hangs on nothing.
 */
final class LinkedRoots {

  private static final Set<String> LINKS =
      Set.of("until", "till", "unless", "before", "after", "once", "when");

  private LinkedRoots() {}

  static Sentence mend(Sentence s) {
    Rehung moved = new Rehung(s);
    if (s.size() > 0 && "?".equals(s.form(s.size() - 1))) {
      return s; // when will Osk leave?
    }
    for (int verb = 1; verb < s.size(); verb++) {
      int link = s.head(verb) == Arc.ROOT && Finite.is(s, verb) ? link(s, verb) : -1;
      int main = link < 0 ? -1 : main(s, verb, link);
      if (main >= 0) {
        if (s.head(main) == verb) {
          asides(s, verb, main, link, moved);
          moved.hang(main, Arc.ROOT, "root");
        }
        moved.hang(verb, said(s, main, link), "advcl");
        return moved.sentence();
      }
    }
    return s;
  }

  /** The linking word that opens the clause of this verb, before its subject; -1 without one. */
  private static int link(Sentence s, int verb) {
    int subject = s.child(verb, "nsubj", "nsubjpass");
    for (int word : s.children(verb, "mark", "advmod")) {
      boolean opens =
          IntStream.of(s.subtree(subject < 0 ? verb : subject))
                  .filter(i -> i > word)
                  .findFirst()
                  .orElse(-1)
              == word + 1; // only when they: only may hang on them
      if (LINKS.contains(s.lemma(word)) && word < subject && opens) {
        return word;
      }
    }
    return -1;
  }

  /** The verb before the linking word that hangs on this one, or on nothing; -1 without one. */
  private static int main(Sentence s, int verb, int link) {
    for (int i = link - 1; i > 0; i--) {
      boolean under = s.head(i) == verb && "ccomp".equals(s.label(i));
      boolean clause = under || (s.head(i) == Arc.ROOT && Clauses.verb(s, i));
      if (clause && Finite.is(s, i) && s.child(i, "nsubj", "nsubjpass", "expl") >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** <em>however</em>, a comma: what stands before the linking word goes with the main clause. */
  private static void asides(Sentence s, int verb, int main, int link, Rehung moved) {
    for (int child : s.children(verb)) {
      boolean before = child > main && child < link && s.subtree(child)[0] > main;
      if (before && !"only".equals(s.lemma(child))) {
        moved.hang(child, main, s.label(child));
      }
    }
  }

  /** Of <em>said that it would sign only when</em> the verb of what is said. */
  private static int said(Sentence s, int main, int link) {
    int content = s.child(main, "ccomp");
    boolean told = content > main && content < link && !Clauses.modal(s, content).isEmpty();
    return told ? content : main;
  }
}
