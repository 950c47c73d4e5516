package parley.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;

/** Where reported words begin and end, as token stretches of one sentence. */
final class Extents {

  private static final Set<String> MARKS = Set.of(",", "-", "--", "–", "—", "(", ")");

  private static final Set<String> CLAUSES =
      Set.of("relcl", "acl", "ccomp", "parataxis", "advcl", "conj", "cc");

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

  /**
   * What stands before a source that interrupts its own clause: in "The dam, she said, will open"
   * the words before the first comma, when a comma also follows the reporting clause.
   */
  static Optional<Span> leading(Passage p, int verb, int clause, int source) {
    Sentence s = p.sentence();
    if (clause < verb || source < 0 || source > verb) {
      return Optional.empty();
    }
    int opens = firstOf(s, clause);
    int before = firstOf(s, source) - 1;
    boolean interrupts =
        opens > verb + 1
            && ",".equals(s.form(opens - 1))
            && before > 0
            && ",".equals(s.form(before))
            && noneVerbal(s, 0, before);
    return interrupts ? Optional.of(trimmed(p, 0, before - 1)) : Optional.empty();
  }

  private static boolean noneVerbal(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.tag(i).startsWith("VB") || ("IN".equals(s.tag(i)) && i == from)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the reporting clause under this verb stands between marks or at the very end. */
  static boolean setOff(Sentence s, int verb) {
    int first = firstOf(s, verb);
    int last = lastOf(s, verb);
    boolean before =
        first > 0 && (MARKS.contains(s.form(first - 1)) || MARKS.contains(s.form(first)));
    boolean after =
        last + 1 >= s.size()
            || MARKS.contains(s.form(last + 1))
            || MARKS.contains(s.form(last))
            || ".".equals(s.form(last + 1));
    return before && after;
  }

  /** The clause that a set-in reporting clause interrupts, without it. */
  static List<Span> around(Passage p, int verb) {
    Sentence s = p.sentence();
    int head = s.head(verb);
    int first = Math.min(firstOf(s, head), head);
    int last = Math.max(lastOf(s, head), head);
    List<Span> around = new ArrayList<>();
    int cutFrom = firstOf(s, verb);
    int cutTo = lastOf(s, verb);
    if (first < cutFrom) {
      around.add(trimmed(p, first, cutFrom - 1));
    }
    if (cutTo < last && !allMarks(s, cutTo + 1, last)) {
      around.add(trimmed(p, cutTo + 1, last));
    }
    return around;
  }

  private static boolean allMarks(Sentence s, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!mark(s, i)) {
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
    while (to > from && mark(s, to)) {
      to--;
    }
    return p.span(from, to);
  }

  private static boolean mark(Sentence s, int token) {
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
    Span phrase = Clauses.span(p, noun, CLAUSES);
    for (int other : Clauses.conjuncts(s, noun)) {
      if (other != noun && s.tag(other).startsWith("N")) {
        phrase = phrase.cover(Clauses.span(p, other, CLAUSES));
      }
    }
    return phrase;
  }
}
