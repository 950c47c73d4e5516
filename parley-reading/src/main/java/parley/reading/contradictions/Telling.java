package parley.reading.contradictions;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.reading.drafting.ReportClaims;

/**
 * What one clause says came about, or did not.
 *
 * @param who the parties named where it is told who acts; empty where nobody is
 * @param head the noun of who or what acts, where that is no party: convoy
 * @param act what was done
 * @param happened whether it is told that it was
 * @param admitted whether it is owned up to, so that it is about what was said before
 * @param lasting whether it holds up to the day of telling: has not released
 * @param nobody whether it is denied of everybody: nobody was freed
 * @param day the day it is told of, where the clause has one
 * @param voice the party whose word it is; absent where the report tells it
 * @param by the name of whoever says so
 * @param claim id of the claim the words stand in: a statement, or the report itself
 */
record Telling(
    ReportClaims report,
    Set<Member> who,
    String head,
    Act act,
    boolean happened,
    boolean admitted,
    boolean lasting,
    boolean nobody,
    @Nullable LocalDate day,
    @Nullable Member voice,
    @Nullable String by,
    Span span,
    String claim) {

  /** Whether it is not told who or what acts. */
  boolean isUnsaid() {
    return who.isEmpty() && head.isEmpty();
  }
}
