package parley.reading.report;

import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * Puts right a row of what is said: in <em>said that the teams would stay, that nothing was set,
 * and that a second visit depended on the first</em> the parser hangs the later clauses on nothing,
 * on one another or on a verb inside the first.
 */
final class ThatClauses {

  private static final Set<String> SPANS =
      Set.of("day", "night", "morning", "afternoon", "evening", "week", "weekend", "month", "year");

  private static final Set<String> SAME =
      Set.of("same", "next", "following", "previous", "last", "other");

  private ThatClauses() {}

  static Sentence mend(Sentence s) {
    return row(sameDay(s));
  }

  /** <em>Osk said the same day that it would stay</em>, read as if it were the day that stays. */
  private static Sentence sameDay(Sentence s) {
    Rehung moved = new Rehung(s);
    for (int that = 2; that < s.size(); that++) {
      int day = that - 1;
      int clause = s.head(that);
      int saying = s.head(day);
      boolean told =
          "that".equals(s.lemma(that))
              && saying >= 0
              && saying < day
              && Clauses.verb(s, saying)
              && Set.of("npadvmod", "dobj").contains(s.label(day))
              && SPANS.contains(s.lemma(day))
              && IntStream.of(s.children(day, "amod", "nmod"))
                  .anyMatch(i -> SAME.contains(s.lemma(i)));
      int subject = clause < that ? -1 : s.child(clause, "nsubj", "nsubjpass");
      if (told && "relcl".equals(s.label(clause)) && s.head(clause) == day && subject > that) {
        moved.hang(clause, saying, "ccomp");
        moved.hang(that, clause, "mark");
      }
    }
    return moved.sentence();
  }

  private static Sentence row(Sentence s) {
    Rehung moved = new Rehung(s);
    int first = -1;
    for (int mark = 1; mark < s.size(); mark++) {
      if (!"that".equals(s.lemma(mark)) || !"mark".equals(s.label(mark)) || s.head(mark) < mark) {
        continue;
      }
      int clause = s.head(mark);
      boolean next = Set.of(",", ";").contains(s.form(mark - 1)) || "and".equals(s.lemma(mark - 1));
      if (first >= 0 && next && clause > first && !joined(s, clause, first)) {
        if (!s.dominates(clause, first)) {
          moved.hang(clause, first, "conj");
        }
      } else if ("ccomp".equals(s.label(clause))
          && s.head(clause) < mark
          && (first < 0 || !s.dominates(first, clause))) {
        first = clause;
      }
    }
    return moved.sentence();
  }

  /** Whether a clause hangs in the row already, or is what another verb says. */
  private static boolean joined(Sentence s, int clause, int first) {
    int head = s.head(clause);
    boolean row = "conj".equals(s.label(clause)) && s.dominates(first, clause);
    boolean other = "ccomp".equals(s.label(clause)) && head != Arc.ROOT && head > first;
    return row || other;
  }
}
