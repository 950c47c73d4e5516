package parley.reading.positions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Position.Stance;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** What all wordings of several actors' stands ask of a sentence: whose they are and on what. */
record SharedWords(Scene scene, Sentence s) {

  static final Set<String> ABOUT = Set.of("on", "over", "about", "regarding", "upon");

  private static final Set<String> PHRASE =
      Set.of("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "CD");

  SharedWords(Scene scene) {
    this(scene, scene.sentence());
  }

  /** Whether a word with this lemma hangs on the other. */
  boolean hasChild(int head, String lemma) {
    for (int child : s.children(head)) {
      if (lemma.equals(s.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  List<Span> about(int head) {
    List<Span> found = new ArrayList<>();
    for (int prep : s.children(head, "prep")) {
      if (prep > head && ABOUT.contains(s.lemma(prep))) {
        found.addAll(matters(prep));
      }
    }
    return found;
  }

  List<Span> matters(int preposition) {
    int first = s.child(preposition, "pobj", "pcomp");
    if (first < 0) {
      return List.of();
    }
    List<Integer> heads = Clauses.conjuncts(s, first);
    List<Span> found = new ArrayList<>();
    heads.stream().filter(h -> !scene.date(h) && !wire(h)).forEach(h -> found.add(words(h)));
    int after = heads.size() == 1 ? phraseAfterAnd(first) : -1;
    if (after >= 0) {
      found.add(scene.passage().span(first + 2, after));
    }
    return found;
  }

  /** <em>agreed over the telephone</em> tells how, not what. */
  private boolean wire(int noun) {
    return Set.of("telephone", "phone", "radio", "dinner", "lunch", "breakfast", "coffee")
        .contains(s.lemma(noun));
  }

  /** The last word of the noun phrase after <em>and</em>, where the parser lost it; or -1. */
  private int phraseAfterAnd(int head) {
    if (head + 2 >= s.size() || !"and".equals(s.lemma(head + 1))) {
      return -1;
    }
    int i = head + 2;
    while (i < s.size() && PHRASE.contains(s.tag(i))) {
      i++;
    }
    boolean noun = i > head + 2 && s.tag(i - 1).startsWith("NN");
    boolean ends = i == s.size() || "punct".equals(s.label(i));
    return noun && ends ? i - 1 : -1;
  }

  Span words(int head) {
    return Clauses.spanWithout(scene.passage(), head, joined(head));
  }

  List<String> actors(int verb) {
    int subject = verb < 0 ? -1 : Clauses.subject(s, verb);
    return subject < 0 ? List.of() : scene.actors(subject);
  }

  List<Stand> stand(List<String> actors, List<Span> issues, Stance stance, int word, String rule) {
    List<Stand> found = new ArrayList<>();
    Span at = scene.passage().span(word);
    List<String> speakers = scene.statement(at).map(Statement::speakers).orElse(List.of());
    for (Span issue : issues) {
      for (String actor : actors) {
        String by = speakers.isEmpty() || speakers.contains(actor) ? null : speakers.getFirst();
        found.add(new Stand(actor, issue, stance, at.cover(issue), by, .82, rule));
      }
    }
    return found;
  }

  private Set<Integer> joined(int head) {
    Set<Integer> out = new HashSet<>();
    for (int child : s.children(head, "cc", "conj", "preconj")) {
      out.add(child);
    }
    if (head + 1 < s.size() && "cc".equals(s.label(head + 1))) {
      out.add(head + 1); // whatever it hangs on
    }
    for (int child : s.children(head, "prep")) {
      int noun = s.child(child, "pobj");
      if (Set.of("despite", "between").contains(s.lemma(child))
          || (noun >= 0 && scene.date(noun))) {
        out.add(child);
      }
    }
    return out;
  }
}
