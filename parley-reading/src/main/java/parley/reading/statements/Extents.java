package parley.reading.statements;

import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Links;
import parley.reading.report.Passage;

/** Where reported words begin and end, as token stretches of one sentence. */
final class Extents {

  private static final Set<String> CONTRASTS = Set.of("while", "whereas");

  private static final Set<String> CLAUSES = Set.of("relcl", "acl", "ccomp", "parataxis", "advcl");

  private Extents() {}

  /** The stretch of a clause on its side of the verb that reports it. */
  static Span clause(Passage p, int clause, int verb) {
    Sentence s = p.sentence();
    int first = clause;
    int last = clause;
    for (int i : s.subtree(clause)) {
      if (i < verb == clause < verb) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    return trimmed(p, first, last);
  }

  /** The reported clause with what the parser cut off its end: "…, but only after a truce". */
  static Span reported(Passage p, int clause, int verb) {
    Span own = clause(p, clause, verb);
    Sentence s = p.sentence();
    if (clause < verb) {
      return own;
    }
    int last = lastOf(s, clause);
    int end = last;
    for (int child : s.children(verb, "ccomp", "conj", "acl")) {
      boolean goesOn =
          child > last
              && (!"conj".equals(s.label(child)) || that(s, child) || s.child(child, "mark") >= 0);
      end = goesOn ? Math.max(end, lastOf(s, child)) : end;
    }
    Span grown = own.cover(trimmed(p, clause, verbless(s, end)));
    int next = another(s, clause);
    return next < 0 ? grown : new Span(grown.start(), trimmed(p, clause, next - 1).end());
  }

  /**
   * Where somebody else's words begin in "she said the offer was final, while the union said it was
   * an insult": the word that joins a second reporting clause to the reported one, or -1.
   */
  private static int another(Sentence s, int clause) {
    for (int child : s.children(clause, "conj", "advcl")) {
      boolean joined =
          "conj".equals(s.label(child)) || CONTRASTS.contains(s.lemma(s.subtree(child)[0]));
      if (child > clause
          && joined
          && s.child(child, "nsubj") >= 0
          && s.child(child, "ccomp") > child
          && Cues.english().find(s.lemma(child), Frame.CLAUSE).filter(Cue::speech).isPresent()) {
        int at = s.subtree(child)[0];
        return "conj".equals(s.label(child)) ? opening(s, at, clause) : at;
      }
    }
    return -1;
  }

  /** With the conjunction and the comma before it. */
  private static int opening(Sentence s, int first, int lowest) {
    int at = first;
    while (at - 1 > lowest && ("cc".equals(s.label(at - 1)) || mark(s, at - 1))) {
      at--;
    }
    return at;
  }

  /** To the end of the sentence, if no verb and no phrase of the cue follows. */
  private static int verbless(Sentence s, int last) {
    for (int i = last + 1; i < s.size(); i++) {
      boolean part = mark(s, i) || !s.tag(i).startsWith("VB");
      boolean stray = s.head(i) >= 0 && (s.head(i) > last || mark(s, i) || "cc".equals(s.label(i)));
      if (!part || !stray) {
        return last;
      }
    }
    return s.size() - 1;
  }

  /**
   * Whether the clause opens with "that" and has a subject of its own, so is no relative clause.
   */
  static boolean that(Sentence s, int clause) {
    int first = firstOf(s, clause);
    int subject = s.child(clause, "nsubj", "nsubjpass", "expl", "csubj");
    return "that".equals(s.lemma(first)) && subject >= 0 && subject != first;
  }

  /**
   * What stands before a source that interrupts its own clause: in "The dam, she said, will open"
   * the words before the first comma, when a comma also follows the reporting clause.
   */
  static Optional<Span> leading(Passage p, int verb, int clause, int source) {
    Sentence s = p.sentence();
    if (clause < verb || source < 0) {
      return Optional.empty();
    }
    int opens = firstOf(s, clause);
    int before = Math.min(verb, firstOf(s, source)) - 1;
    boolean interrupts =
        opens > verb + 1
            && ",".equals(s.form(opens - 1))
            && before > 0
            && ",".equals(s.form(before))
            && (noneVerbal(s, 0, before) || condition(s, before));
    return interrupts ? Optional.of(trimmed(p, 0, before - 1)) : Optional.empty();
  }

  /**
   * "As long as soldiers sleep there, she told him, she would stay": it is part of what she told.
   */
  private static boolean condition(Sentence s, int comma) {
    return Links.in(s).stream()
        .anyMatch(link -> link.first() == 0 && link.clause() && link.linked() < comma);
  }

  private static boolean noneVerbal(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.tag(i).startsWith("VB") || ("IN".equals(s.tag(i)) && i == from)) {
        return false;
      }
    }
    return true;
  }

  static int firstOf(Sentence s, int top) {
    return s.subtree(top)[0];
  }

  static int lastOf(Sentence s, int top) {
    int[] tokens = s.subtree(top);
    return tokens[tokens.length - 1];
  }

  /** From one token to another, without marks at either end. */
  static Span trimmed(Passage p, int first, int last) {
    Sentence s = p.sentence();
    int from = first;
    int to = last;
    while (from < to && mark(s, from)) {
      from++;
    }
    while (to > from && (mark(s, to) || "POS".equals(s.tag(to)))) {
      to--;
    }
    return p.span(from, to);
  }

  static boolean mark(Sentence s, int token) {
    return !Character.isLetterOrDigit(s.form(token).codePointAt(0))
        && !"$".equals(s.form(token))
        && !"'s".equals(s.form(token));
  }

  /** Whom a verb of telling addresses: its object, or whom it speaks to. */
  static int addressee(Sentence s, int verb) {
    int object = s.child(verb, "dobj", "dative");
    if (object >= 0) {
      return object;
    }
    for (int prep : s.children(verb, "prep", "dative")) {
      if (Set.of("to", "with").contains(s.lemma(prep))) {
        return s.child(prep, "pobj");
      }
    }
    return -1;
  }

  /** A noun phrase with what is conjoined to it, without the clauses that hang on it. */
  static Span phrase(Passage p, int noun) {
    Sentence s = p.sentence();
    boolean[] part = new boolean[s.size()];
    for (int i : s.subtree(noun)) {
      part[i] = !inClause(s, i, noun);
    }
    int first = noun;
    int last = noun;
    while (first > 0 && part[first - 1]) {
      first--;
    }
    while (last + 1 < s.size() && part[last + 1]) {
      last++;
    }
    return trimmed(p, first, last);
  }

  private static boolean inClause(Sentence s, int token, int noun) {
    for (int i = token; i != noun; i = s.head(i)) {
      boolean verbal = "conj".equals(s.label(i)) && s.tag(i).startsWith("VB");
      if (CLAUSES.contains(s.label(i)) || verbal) {
        return true;
      }
    }
    return false;
  }
}
