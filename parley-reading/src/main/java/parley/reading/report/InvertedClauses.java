package parley.reading.report;

import parley.language.Sentence;

/**
 * Puts right conditions without a linking word: <em>were Velia to sign</em>, <em>should Velia
 * attack</em>. Before the clause that waits or behind it the parser takes them for a relative
 * clause, for what is said or for a clause of their own.
 */
final class InvertedClauses {

  private InvertedClauses() {}

  static Sentence mend(Sentence s) {
    for (int i = 0; i + 3 < s.size(); i++) {
      String word = s.lemma(i);
      boolean were = "were".equalsIgnoreCase(s.form(i)) && s.child(i, "mark") < 0;
      int verb = were ? infinitive(s, i) : "should".equals(word) ? under(s, i) : -1;
      if (verb >= 0) {
        int main = main(s, i, verb);
        return main < 0 ? s : mended(s, i, verb, main);
      }
    }
    return s;
  }

  /** The infinitive of <em>were</em> with its subject between the two, or -1. */
  private static int infinitive(Sentence s, int were) {
    int own = s.child(were, "nsubj", "nsubjpass", "expl");
    boolean asked = own >= 0 && own < were && !taken(s, were, own);
    for (int to = were + 2; !asked && to < Math.min(s.size() - 1, were + 15); to++) {
      if (Clauses.verb(s, to - 1) && !"VBN".equals(s.tag(to - 1)) && to - 1 > were) {
        return -1;
      }
      if ("TO".equals(s.tag(to)) && "VB".equals(s.tag(s.head(to))) && s.head(to) > to) {
        boolean subject = s.tag(to - 1).startsWith("NN") || s.tag(to - 1).startsWith("PRP");
        return subject && before(s, were) ? s.head(to) : -1;
      }
    }
    return -1;
  }

  /** <em>would hand in their weapons were the governor to</em>: the weapons are handed in. */
  private static boolean taken(Sentence s, int were, int noun) {
    int main = s.head(were);
    boolean under = "advcl".equals(s.label(were)) && main >= 0 && main < noun;
    return under && !Clauses.modal(s, main).isEmpty() && s.child(main, "dobj") < 0;
  }

  /** Who were to do it does not stand before: <em>the men were to sign</em>. */
  private static boolean before(Sentence s, int were) {
    if (were == 0) {
      return true;
    }
    int word = were - 1;
    boolean subject =
        s.label(word).startsWith("nsubj") && s.head(word) == were && !taken(s, were, word);
    return !subject && !s.tag(word).startsWith("W") && !"there".equals(s.lemma(word));
  }

  /** The bare verb under <em>should</em> whose subject stands between the two, or -1. */
  private static int under(Sentence s, int should) {
    int verb = s.head(should);
    int subject = verb < should ? -1 : s.child(verb, "nsubj", "nsubjpass", "expl");
    boolean bare = subject > should && subject < verb && s.subtree(subject)[0] == should + 1;
    boolean question = "?".equals(s.form(s.size() - 1)) || "advmod".equals(s.label(should + 1));
    return bare && !question ? verb : -1;
  }

  /** The verb that waits: the one before with a subject of its own, else the next one behind. */
  private static int main(Sentence s, int opener, int verb) {
    for (int i = opener - 1; i > 0; i--) {
      boolean told = Clauses.verb(s, i) && s.child(i, "nsubj", "nsubjpass", "expl") >= 0;
      if (told && i < opener && s.child(i, "nsubj", "nsubjpass", "expl") < i) {
        return i;
      }
    }
    int comma = opener;
    while (comma < s.size() && !(comma > verb && ",".equals(s.form(comma)))) {
      comma++;
    }
    for (int i = comma + 2; i < s.size(); i++) {
      boolean modal = !Clauses.modal(s, i).isEmpty();
      if (Clauses.verb(s, i) && (modal || Finite.is(s, i)) && !"MD".equals(s.tag(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Sentence mended(Sentence s, int opener, int verb, int main) {
    Rehung moved = new Rehung(s);
    int old = s.head(verb);
    boolean told = "ccomp".equals(s.label(verb)) && old >= 0 && old < main && main < verb;
    if (told && s.head(main) != old) {
      moved.hang(main, old, "ccomp"); // the parser took the condition for what is said
    }
    if (main > verb) {
      subject(s, verb, main, moved);
      int over = s.head(opener) == verb ? s.head(verb) : s.head(opener);
      if (over > main && Clauses.verb(s, over) && s.head(main) != over) {
        moved.hang(main, over, "ccomp");
      }
    }
    int taken = s.child(opener, "nsubj");
    if (taken >= 0 && taken < opener) {
      moved.hang(taken, main, "dobj");
    }
    moved.hang(verb, main, "advcl");
    moved.hang(opener, verb, "aux");
    for (int i = opener + 1; i < verb; i++) {
      boolean outside = s.head(i) <= opener || s.head(i) >= verb;
      boolean noun = s.tag(i).startsWith("NN") || s.tag(i).startsWith("PRP");
      if (outside && noun) {
        boolean passive = s.child(verb, "auxpass") >= 0;
        moved.hang(i, verb, passive ? "nsubjpass" : "nsubj");
        break;
      }
    }
    return moved.sentence();
  }

  /** <em>..., the diocese could take part</em>, taken for another name of what stands before. */
  private static void subject(Sentence s, int verb, int main, Rehung moved) {
    if (s.child(main, "nsubj", "nsubjpass", "expl") >= 0) {
      return;
    }
    for (int i = verb + 1; i < main; i++) {
      boolean behind = i > 1 && ",".equals(s.form(s.subtree(i)[0] - 1));
      if (behind && s.tag(i).startsWith("NN") && s.head(i) < s.subtree(i)[0]) {
        moved.hang(i, main, s.child(main, "auxpass") >= 0 ? "nsubjpass" : "nsubj");
        return;
      }
    }
  }
}
