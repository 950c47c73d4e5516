package parley.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement.Mode;
import parley.reading.report.Passage;

/** Phrases that name a source without a verb: according to, in the words of. */
final class SourcePhrases implements Mechanism {

  private static final Set<String> WORDS = Set.of("word", "view", "opinion", "eye", "account");

  @Override
  public List<Attribution> find(Passage p) {
    List<Attribution> found = new ArrayList<>();
    Sentence s = p.sentence();
    for (int i = 0; i + 1 < s.size(); i++) {
      if ("accord".equals(s.lemma(i)) || "according".equals(s.lemma(i))) {
        if ("to".equals(s.lemma(i + 1))) {
          add(found, p, i, i, i + 1, source(s, i, i + 1));
        }
      } else if ("in".equals(s.lemma(i))) {
        inTheWordsOf(p, i, found);
      }
    }
    return found;
  }

  private static int source(Sentence s, int first, int second) {
    int source = s.child(second, "pobj");
    return source >= 0 ? source : s.child(first, "pobj");
  }

  private static void inTheWordsOf(Passage p, int in, List<Attribution> found) {
    Sentence s = p.sentence();
    int noun = s.child(in, "pobj");
    if (noun < 0 || !WORDS.contains(s.lemma(noun))) {
      return;
    }
    int of = s.child(noun, "prep");
    int source = of >= 0 && "of".equals(s.lemma(of)) ? s.child(of, "pobj") : s.child(noun, "poss");
    boolean plainView = !"word".equals(s.lemma(noun)) && !s.tag(noun).equals("NN");
    if (source >= 0 && !plainView) {
      add(found, p, in, in, noun, source);
    }
  }

  private static void add(
      List<Attribution> found, Passage p, int top, int first, int last, int source) {
    Sentence s = p.sentence();
    int clause = clauseAbove(s, top);
    if (source < 0 || clause < 0) {
      return;
    }
    found.add(
        new Attribution(
            p,
            p.span(first, last),
            top,
            source,
            without(p, clause, top),
            Mode.INDIRECT,
            false,
            -1,
            0.9,
            "according-to"));
  }

  /** The clause the phrase qualifies: the nearest verb above it, without climbing out of it. */
  private static int clauseAbove(Sentence s, int token) {
    for (int i = s.head(token); i != Arc.ROOT; i = s.head(i)) {
      if (s.tag(i).startsWith("VB") || s.head(i) == Arc.ROOT) {
        return finite(s, i);
      }
    }
    return -1;
  }

  /** From an open complement up to the verb that has the subject. */
  private static int finite(Sentence s, int verb) {
    int at = verb;
    while (Set.of("xcomp", "pcomp", "auxpass").contains(s.label(at)) && s.head(at) != Arc.ROOT) {
      at = s.head(at);
    }
    return at;
  }

  private static List<Span> without(Passage p, int clause, int phrase) {
    Sentence s = p.sentence();
    int first = Extents.firstOf(s, clause);
    int last = Extents.lastOf(s, clause);
    int from = Math.min(phrase, Extents.firstOf(s, phrase));
    int to = Extents.lastOf(s, phrase);
    List<Span> around = new ArrayList<>();
    if (first < from) {
      around.add(Extents.trimmed(p, first, from - 1));
    }
    if (to + 1 <= last) {
      around.add(Extents.trimmed(p, to + 1, last));
    }
    return around.stream().filter(span -> span.length() > 2).toList();
  }
}
