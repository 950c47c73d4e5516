package parley.reading.report;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * Puts right clauses whose linking word the parser takes for something else: in <em>would leave
 * once Osk had given its word</em> for an adverb of the leaving, in <em>would not pay before the
 * union called off its ban</em> for a preposition of the union alone.
 */
final class LinkedSubjects {

  private static final Set<String> PREPOSITIONS = Set.of("until", "till", "before", "after");

  /** As what the parser hangs a clause that it sees no linking word before. */
  private static final Set<String> LOOSE = Set.of("advcl", "conj", "dep", "prep", "ccomp", "relcl");

  private LinkedSubjects() {}

  static Sentence mend(Sentence s) {
    Rehung moved = new Rehung(s);
    for (int word = 1; word + 2 < s.size(); word++) {
      if ("once".equals(s.lemma(word)) && "advmod".equals(s.label(word))) {
        once(s, word, moved);
      } else if (PREPOSITIONS.contains(s.lemma(word)) && "prep".equals(s.label(word))) {
        preposition(s, word, moved);
      }
    }
    return moved.sentence();
  }

  /** <em>can be discussed once a settlement has been reached</em>, read as a row of two. */
  private static void once(Sentence s, int once, Rehung moved) {
    int main = s.head(once);
    if (main == Arc.ROOT) {
      return;
    }
    int clause = Clauses.verb(s, main) && main < once ? opened(s, once, main) : main;
    boolean loose =
        clause > once + 1
            && LOOSE.contains(s.label(clause))
            && Finite.is(s, clause)
            && subject(s, clause, once);
    int above = loose ? s.head(clause) : Arc.ROOT;
    if (above != Arc.ROOT && above < once && Clauses.verb(s, above)) {
      moved.hang(once, clause, "mark");
      moved.hang(clause, above, "advcl");
    }
  }

  /** The verb below the main one whose subject stands right behind the word, or -1. */
  private static int opened(Sentence s, int once, int main) {
    for (int below : s.children(main)) {
      if (below > once && Clauses.verb(s, below) && subject(s, below, once)) {
        return below;
      }
    }
    return -1;
  }

  private static boolean subject(Sentence s, int verb, int word) {
    int subject = s.child(verb, "nsubj", "nsubjpass", "expl");
    return subject > word && s.subtree(subject)[0] == word + 1;
  }

  /** <em>before the union called</em>, read as before the union: whoever called. */
  private static void preposition(Sentence s, int word, Rehung moved) {
    int noun = s.child(word, "pobj");
    int main = Clauses.verbAbove(s, word);
    if (noun < 0 || main < 0) {
      return;
    }
    int[] phrase = s.subtree(noun);
    int next = phrase[phrase.length - 1] + 1;
    int verb = next < s.size() && s.label(next).startsWith("aux") ? s.head(next) : next;
    boolean bare =
        verb < s.size()
            && verb >= next
            && Finite.is(s, verb)
            && LOOSE.contains(s.label(verb))
            && (s.head(verb) == main || s.head(verb) == s.head(word))
            && s.child(verb, "nsubj", "nsubjpass", "expl", "mark") < 0;
    if (bare && main < word && main != verb) {
      moved.hang(noun, verb, s.child(verb, "auxpass") >= 0 ? "nsubjpass" : "nsubj");
      moved.hang(word, verb, "mark");
      moved.hang(verb, main, "advcl");
    }
  }
}
