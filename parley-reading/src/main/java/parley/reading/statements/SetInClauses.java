package parley.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Link;
import parley.reading.report.Links;
import parley.reading.report.Passage;

/** Reporting clauses set into what they report: Osk, the minister said, would not sign. */
final class SetInClauses {

  private static final Set<String> MARKS = Set.of(",", "-", "--", "–", "—", "(", ")");

  /** Links that are never the circumstances of somebody's speaking. */
  private static final Set<Link.Kind> CONDITIONS =
      Set.of(
          Link.Kind.AS_LONG_AS,
          Link.Kind.PROVIDED,
          Link.Kind.ASSUMING,
          Link.Kind.IN_THE_EVENT,
          Link.Kind.IN_EXCHANGE,
          Link.Kind.TERMS,
          Link.Kind.UNLESS,
          Link.Kind.IF);

  private SetInClauses() {}

  /** Whether the reporting clause under this verb stands between marks or at the very end. */
  static boolean setOff(Sentence s, int verb) {
    int first = Extents.firstOf(s, verb);
    int last = Extents.lastOf(s, verb);
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
    int head = whole(s, s.head(verb));
    int first = afterSemicolon(s, Math.min(Extents.firstOf(s, head), head), verb);
    int last = Math.max(Extents.lastOf(s, head), head);
    List<Span> around = new ArrayList<>();
    int cutFrom = Extents.firstOf(s, verb);
    int cutTo = beforeCondition(s, verb);
    if (first < cutFrom) {
      around.add(Extents.trimmed(p, first, cutFrom - 1));
    }
    if (cutTo < last && !allMarks(s, cutTo + 1, last)) {
      around.add(Extents.trimmed(p, cutTo + 1, last));
    }
    return around;
  }

  /** "Osk would pay, but that, he said, hinges on Velia": all that the joined clauses say. */
  private static int whole(Sentence s, int clause) {
    int joined = s.head(clause);
    boolean goesOn =
        "conj".equals(s.label(clause))
            && joined != Arc.ROOT
            && s.tag(joined).startsWith("VB")
            && s.child(clause, "nsubj", "nsubjpass") >= 0;
    return goesOn ? joined : clause;
  }

  private static int afterSemicolon(Sentence s, int first, int verb) {
    int from = first;
    for (int i = first; i < verb; i++) {
      from = ";".equals(s.form(i)) ? i + 1 : from;
    }
    return from;
  }

  /**
   * The end of the reporting clause, before "if" or "subject to" that the parser hung on it: behind
   * a comma it belongs to what is reported.
   */
  private static int beforeCondition(Sentence s, int verb) {
    for (Link link : Links.in(s)) {
      int first = link.first();
      if (first > verb + 1
          && CONDITIONS.contains(link.kind())
          && s.dominates(verb, link.last())
          && ",".equals(s.form(first - 1))) {
        return first - 1;
      }
    }
    for (int clause : s.children(verb, "advcl")) {
      int first = Extents.firstOf(s, clause);
      if (clause > verb && s.child(clause, "mark") >= 0 && Extents.mark(s, first - 1)) {
        return first - 1;
      }
    }
    return Extents.lastOf(s, verb);
  }

  private static boolean allMarks(Sentence s, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!Extents.mark(s, i)) {
        return false;
      }
    }
    return true;
  }
}
