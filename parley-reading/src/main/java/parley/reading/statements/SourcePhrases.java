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

  private static final Set<String> WORDS =
      Set.of("word", "view", "opinion", "reading", "judgment", "judgement", "telling");

  private static final Set<String> OPEN = Set.of("xcomp", "pcomp", "auxpass");

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
    if (source < 0) {
      return;
    }
    int clause = qualified(s, top);
    List<Span> content = clause < 0 ? rest(p, source) : without(p, clause, top);
    if (content.isEmpty()) {
      return;
    }
    found.add(
        new Attribution(
            p,
            p.span(first, last),
            top,
            source,
            content,
            Mode.INDIRECT,
            false,
            -1,
            0.9,
            "according-to"));
  }

  /** The clause the phrase qualifies: all of the sentence if set off, else the nearest verb. */
  private static int qualified(Sentence s, int top) {
    if (s.head(top) == Arc.ROOT) {
      return -1;
    }
    int last = Extents.lastOf(s, top);
    boolean ends = last + 1 >= s.size() || (".".equals(s.form(last + 1)) && last + 2 >= s.size());
    if (top > 0 && ",".equals(s.form(top - 1)) && ends) {
      return s.root();
    }
    int i = s.head(top);
    while (s.head(i) != Arc.ROOT && !s.tag(i).startsWith("VB")) {
      i = s.head(i);
    }
    while (OPEN.contains(s.label(i)) && s.head(i) != Arc.ROOT) {
      i = s.head(i);
    }
    return i;
  }

  /** What follows the source, where the parser made the phrase itself the sentence. */
  private static List<Span> rest(Passage p, int source) {
    Sentence s = p.sentence();
    int from = source + 1;
    while (from < s.size() && !",".equals(s.form(from))) {
      from++;
    }
    return from + 2 < s.size() ? List.of(Extents.trimmed(p, from + 1, s.size() - 1)) : List.of();
  }

  private static List<Span> without(Passage p, int clause, int phrase) {
    Sentence s = p.sentence();
    int first = Extents.firstOf(s, clause);
    int last = Extents.lastOf(s, clause);
    int from = Extents.firstOf(s, phrase);
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
