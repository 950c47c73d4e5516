package parley.reading.contradictions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parley.reading.contradictions.Contradiction.Kind;
import parley.reading.contradictions.Contradiction.Side;
import parley.reading.drafting.ReportClaims;
import parley.reading.drafting.Sameness;

/**
 * Finds what contradicts what. Only what is said outright counts: no question, nothing under a
 * condition, nothing that one says of another, and only where both speak of the same in the same
 * words. A change of circumstances between the two is no contradiction: a party that will do
 * something once something else has happened does not contradict itself when it then does.
 */
public final class Contradictions {

  private Contradictions() {}

  /**
   * All contradictions in the reports, by kind, then by day.
   *
   * @param sameness what a person says is one party or issue, or is not
   */
  public static List<Contradiction> of(List<ReportClaims> reports, Sameness sameness) {
    Scene scene = Scene.of(reports, sameness);
    List<Telling> tellings =
        scene.reports().stream().flatMap(r -> Tellings.in(scene, r).stream()).toList();
    List<Contradiction> found = new ArrayList<>();
    Stream.of(
            Stances.find(scene),
            Commitments.find(scene),
            Meetings.find(scene),
            Intents.find(scene, tellings),
            Denials.find(scene),
            Accounts.find(tellings),
            Tolls.find(scene))
        .flatMap(List::stream)
        .filter(c -> found.stream().noneMatch(known -> isSame(known, c)))
        .forEach(found::add);
    return found.stream()
        .sorted(
            Comparator.comparing(Contradiction::kind)
                .thenComparing(
                    c -> c.other().day(), Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** Whether the same words are set against each other, for whatever reason, or one meeting. */
  private static boolean isSame(Contradiction a, Contradiction b) {
    boolean one = isSame(a.one(), b.one());
    boolean other = isSame(a.other(), b.other());
    boolean reports =
        a.one().report().equals(b.one().report()) && a.other().report().equals(b.other().report());
    return a.kind() == Kind.HELD ? reports && (one || other) : one && other;
  }

  private static boolean isSame(Side a, Side b) {
    return a.report().equals(b.report()) && a.span().overlaps(b.span());
  }
}
