package parley.reading.report;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * Puts right what conditions hang on: in <em>whether it lasts hinges on Osk</em> the parser takes
 * the question for an aside, in <em>release the loan subject to an audit</em> the subject for what
 * is released.
 */
final class LinkedClauses {

  private static final Set<String> TERMS = Set.of("subject", "contingent", "conditional");

  private LinkedClauses() {}

  static Sentence mend(Sentence s) {
    Rehung moved = new Rehung(s);
    for (int i = 0; i < s.size(); i++) {
      whether(s, i, moved);
      terms(s, i, moved);
      stray(s, i, moved);
      mistaken(s, i, moved);
      contrast(s, i, moved);
      joined(s, i, moved);
    }
    return ProvidedClauses.mend(
        InvertedClauses.mend(LinkedRoots.mend(LinkedSubjects.mend(moved.sentence()))));
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

  /** <em>peace hinges on a vote</em>, read as hinges of peace. */
  private static void mistaken(Sentence s, int word, Rehung moved) {
    boolean on = word + 1 < s.size() && Set.of("on", "upon").contains(s.lemma(word + 1));
    if (!on || !MistakenVerbs.possible(s, word)) {
      return;
    }
    int noun = s.child(word, "compound");
    int above = s.head(word);
    if (noun == word - 1 && noun >= 0) {
      for (int child : s.children(word)) {
        if (child < noun) {
          moved.hang(child, noun, s.label(child));
        }
      }
      moved.hang(noun, word, "nsubj");
      int of = "pobj".equals(s.label(word)) ? s.head(word) : -1;
      int whole = of < 0 ? -1 : s.head(of);
      if (whole >= 0 && s.label(whole).startsWith("nsubj") && s.head(whole) > word) {
        moved.hang(noun, of, "pobj"); // the success of the union hinges on
        moved.hang(word, s.head(whole), "ccomp");
        moved.hang(whole, word, "nsubj");
      }
    } else if ("dobj".equals(s.label(word)) && "whether".equals(s.lemma(s.subtree(above)[0]))) {
      moved.hang(above, word, "csubj");
    }
  }

  /** <em>undertakes to stop, while Velia will think about it</em>: no part of the undertaking. */
  private static void contrast(Sentence s, int mark, Rehung moved) {
    int clause = s.head(mark);
    int act = clause < 0 ? -1 : s.head(clause);
    boolean contrast =
        Set.of("while", "whereas", "though", "although").contains(s.lemma(mark))
            && mark > 0
            && ",".equals(s.form(mark - 1));
    if (contrast
        && "advcl".equals(s.label(clause))
        && act >= 0
        && act < mark
        && "xcomp".equals(s.label(act))
        && s.child(clause, "nsubj", "nsubjpass") > mark) {
      moved.hang(clause, s.head(act), "advcl");
    }
  }

  /** <em>give us our ships and the pumps will run</em>, read as if the pumps were given too. */
  private static void joined(Sentence s, int noun, Rehung moved) {
    int[] phrase = s.subtree(noun);
    int next = phrase[phrase.length - 1] + 1;
    if (!"conj".equals(s.label(noun))
        || next >= s.size()
        || !s.tag(noun).startsWith("NN")
        || !"cc".equals(s.label(Math.max(0, phrase[0] - 1)))) {
      return;
    }
    int verb = "MD".equals(s.tag(next)) ? s.head(next) : -1;
    boolean bare = verb > next && s.child(verb, "nsubj", "nsubjpass", "expl") < 0;
    if (bare && "conj".equals(s.label(verb)) && s.head(verb) < phrase[0]) {
      moved.hang(phrase[0] - 1, s.head(verb), "cc");
      moved.hang(noun, verb, s.child(verb, "auxpass") >= 0 ? "nsubjpass" : "nsubj");
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
