package parley.app.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.gaps.Gaps;
import parley.gaps.Question;
import parley.process.Blockers;
import parley.process.ProcessFindings;
import parley.reading.claim.Source;
import parley.reading.drafting.Draft;
import parley.reading.drafting.Drafter;
import parley.reading.drafting.ReportClaims;
import parley.talks.Talks;

/**
 * Talks and what was found about them.
 *
 * @param outcomes which would hold, or why that is not known
 * @param bargaining where issues would settle, or what is missing to say it
 * @param questions what the Talks leave open, the most telling first
 * @param drafted whether the Talks were drafted from the reports rather than given by a person
 */
public record Analysis(
    Talks talks,
    ProcessFindings process,
    Outcomes outcomes,
    Bargaining bargaining,
    List<Question> questions,
    boolean drafted) {

  public Analysis {
    questions = List.copyOf(questions);
  }

  /** Drafts Talks from what was read and analyses them. */
  public static Analysis ofDraft(Material material) {
    return ofDraft(draft(material, null, null).talks());
  }

  /** Analyses Talks that were drafted from the reports. */
  public static Analysis ofDraft(Talks talks) {
    return of(talks, true);
  }

  /** Analyses Talks that a person wrote or corrected. */
  public static Analysis of(Talks talks) {
    return of(talks, false);
  }

  private static Analysis of(Talks talks, boolean drafted) {
    ProcessFindings process = Blockers.of(talks);
    return new Analysis(
        talks,
        process,
        OutcomeSurvey.of(talks, process, drafted),
        Bargaining.of(talks),
        Gaps.of(talks, process),
        drafted);
  }

  /** What was computed, as fields. */
  public Verdicts verdicts() {
    return Verdicts.of(this);
  }

  /**
   * Talks drafted from what was read, with what a person should know of it.
   *
   * @param name what they are called; the latest headline where absent
   * @param asOf the day to describe; the latest report's where absent
   */
  public static Draft draft(Material material, @Nullable String name, @Nullable LocalDate asOf) {
    return Drafter.draft(
        name == null ? headline(material) : name, claims(material), material.sameness(), asOf);
  }

  static List<ReportClaims> claims(Material material) {
    return material.readings().stream()
        .map(r -> ReportClaims.of(r.report().text(), r.claims()))
        .toList();
  }

  static String headline(Material material) {
    return material.all(Source.class).reversed().stream()
        .map(Source::title)
        .filter(Objects::nonNull)
        .map(Phrases::oneLine)
        .findFirst()
        .orElse("Talks");
  }
}
