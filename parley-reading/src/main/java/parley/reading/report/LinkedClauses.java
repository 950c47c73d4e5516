package parley.reading.report;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * Puts right what conditions hang on: in <em>were Velia to sign</em> the parser takes signing for a
 * relative clause, in <em>whether it lasts hinges on Osk</em> the question for an aside, in
 * <em>release the loan subject to an audit</em> the subject for what is released.
 */
final class LinkedClauses {

  private static final Set<String> TERMS = Set.of("subject", "contingent", "conditional");

  private LinkedClauses() {}

  static Sentence mend(Sentence s) {
    Rehung moved = new Rehung(s);
    for (int i = 0; i < s.size(); i++) {
      were(s, i, moved);
      whether(s, i, moved);
      terms(s, i, moved);
      stray(s, i, moved);
    }
    return moved.sentence();
  }

  /** <em>Were Velia to sign</em>. */
  private static void were(Sentence s, int were, Rehung moved) {
    int subject = s.child(were, "nsubj");
    if (!"were".equalsIgnoreCase(s.form(were))
        || !"advcl".equals(s.label(were))
        || subject < were
        || s.child(were, "mark") >= 0) {
      return;
    }
    for (int verb : s.subtree(were)) {
      boolean to = s.child(verb, "aux") > subject && "TO".equals(s.tag(s.child(verb, "aux")));
      if (verb > subject && to && (s.head(verb) == subject || s.head(verb) == were)) {
        moved.hang(verb, s.head(were), "advcl");
        moved.hang(subject, verb, "nsubj");
        moved.hang(were, verb, "aux");
        return;
      }
    }
  }

  /** <em>Whether it leads anywhere hinges on Osk</em>: it is what hinges. */
  private static void whether(Sentence s, int mark, Rehung moved) {
    int clause = s.head(mark);
    int verb = clause < 0 ? -1 : s.head(clause);
    if ("whether".equals(s.lemma(mark))
        && verb > clause
        && "advcl".equals(s.label(clause))
        && s.subtree(clause)[0] == mark
        && s.child(verb, "nsubj", "nsubjpass", "expl", "csubj") < 0) {
      moved.hang(clause, verb, "csubj");
    }
  }

  /** <em>release the loan subject to an audit</em>: the loan is released. */
  private static void terms(Sentence s, int word, Rehung moved) {
    int noun = word - 1;
    boolean object = Set.of("dobj", "pobj", "attr").contains(s.label(word));
    if (noun > 0
        && TERMS.contains(s.lemma(word))
        && object
        && word + 1 < s.size()
        && Set.of("to", "on", "upon").contains(s.lemma(word + 1))) {
      if ("compound".equals(s.label(noun)) && s.head(noun) == word) {
        for (int child : s.children(word)) {
          if (child < noun) {
            moved.hang(child, noun, s.label(child));
          }
        }
        moved.hang(noun, s.head(word), s.label(word));
      }
      moved.hang(word, Clauses.verb(s, s.head(word)) ? s.head(word) : noun, "advmod");
      moved.hang(word + 1, word, "prep");
    }
  }

  /** A clause with an opening word that hangs on a mark belongs to the sentence's verb. */
  private static void stray(Sentence s, int verb, Rehung moved) {
    int head = s.head(verb);
    if (head == Arc.ROOT || !"punct".equals(s.label(head)) || s.child(verb, "mark") < 0) {
      return;
    }
    int top = head;
    while (s.head(top) != Arc.ROOT) {
      top = s.head(top);
    }
    if (top < verb && Clauses.verb(s, top)) {
      moved.hang(verb, top, "advcl");
    }
  }
}
