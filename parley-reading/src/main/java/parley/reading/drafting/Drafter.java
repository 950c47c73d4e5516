package parley.reading.drafting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.talks.Talks;

/**
 * Drafts Talks from the claims of reports. Every item carries the words it came from; what the
 * reports leave open is left open, or set to a neutral default that is named as an assumption.
 *
 * <ol>
 *   <li>{@link Matters}: which reports make one negotiation;
 *   <li>{@link Cast}: which actors are one party;
 *   <li>{@link StepDrafter}: meetings and conditions to steps, agreements and options;
 *   <li>{@link TiesDrafter}, {@link Quantities}: leverage, commitments, relations, issues;
 *   <li>{@link Happenings}: what has come about; {@link Standing}: what waits for it no more;
 *   <li>{@link WantsDrafter}: what each party wants; {@link Deadlines}: by when;
 *   <li>{@link Chains}: what waits for an act that itself waits;
 *   <li>{@link PartyDrafter}: the parties, in the order of their weight.
 * </ol>
 */
public final class Drafter {

  private Drafter() {}

  /**
   * Talks over all the reports.
   *
   * @param name what the negotiation is called
   * @throws IllegalArgumentException if there is no report
   */
  public static Talks draft(String name, List<ReportClaims> reports) {
    return draft(name, reports, Sameness.NONE, null).talks();
  }

  /**
   * Talks over the reports, older first.
   *
   * @param sameness what a person says is one, or is not
   * @param asOf the day to describe; reports after it are left out, and told
   * @throws IllegalArgumentException if there is no report, or none up to that day
   */
  public static Draft draft(
      String name, List<ReportClaims> unordered, Sameness sameness, @Nullable LocalDate asOf) {
    Notices notices = new Notices();
    List<ReportClaims> dated = notices.upTo(asOf, ordered(unordered));
    if (dated.isEmpty()) {
      throw new IllegalArgumentException("there is no report to draft from");
    }
    notices.empty(dated);
    notices.copies(dated);
    List<ReportClaims> reports = notices.related(dated, sameness);
    return new TalksMaker(reports, Cast.of(reports, sameness), sameness).draft(name, asOf, notices);
  }

  /**
   * Two drafts with one cast: of some of the reports, and of all. Who is who is taken from all of
   * them, so that a party bears the same name in both and only what was said and done differs.
   *
   * @param earlier which reports the older draft rests on
   * @return the older draft, then the newer; only that of all where no report, or every one, is an
   *     earlier one
   * @throws IllegalArgumentException if there is no report
   */
  public static List<Draft> thenAndNow(
      String name,
      List<ReportClaims> unordered,
      Sameness sameness,
      Predicate<ReportClaims> earlier) {
    Notices notices = new Notices();
    List<ReportClaims> all = ordered(unordered);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("there is no report to draft from");
    }
    notices.empty(all);
    notices.copies(all);
    List<ReportClaims> reports = notices.related(all, sameness);
    Cast cast = Cast.of(reports, sameness);
    List<ReportClaims> then = reports.stream().filter(earlier).toList();
    Draft now = new TalksMaker(reports, cast, sameness).draft(name, null, notices);
    return then.isEmpty() || then.size() == reports.size()
        ? List.of(now)
        : List.of(new TalksMaker(then, cast, sameness).draft(name, null, new Notices()), now);
  }

  private static List<ReportClaims> ordered(List<ReportClaims> reports) {
    return reports.stream()
        .sorted(Comparator.comparing(ReportClaims::day).thenComparing(ReportClaims::id))
        .toList();
  }
}
