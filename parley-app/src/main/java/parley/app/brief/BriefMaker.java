package parley.app.brief;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.chart.PositionsChart;
import parley.app.findings.Analysis;
import parley.app.findings.ChangesFindings;
import parley.app.findings.Comparison;
import parley.app.findings.IssueForecast;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.talks.ReportRef;

/** Makes the brief: every section by its teller, in the order to be read. */
public final class BriefMaker {

  private BriefMaker() {}

  /** The brief of what was read, without an analysis. */
  public static Brief of(Material material) {
    return of(material, null);
  }

  /**
   * The brief of what was read.
   *
   * @param analysis what was found about the Talks of the same reports
   */
  public static Brief of(Material material, @Nullable Analysis analysis) {
    return of(
        material,
        analysis,
        analysis == null || material.readings().size() < 2
            ? null
            : Comparison.ofLatestDay(material));
  }

  /**
   * The brief of what was read.
   *
   * @param analysis what was found about the Talks of the same reports
   * @param comparison what the latest day changed; absent where there is nothing to compare
   */
  public static Brief of(
      Material material, @Nullable Analysis analysis, @Nullable Comparison comparison) {
    List<Document> reports =
        material.readings().stream()
            .map(r -> Document.of(r.report().source(), isUsed(r.report().id(), analysis)))
            .toList();
    return new Brief(
        analysis == null || analysis.drafted() ? title(reports) : analysis.talks().name(),
        material.asOf() != null || analysis == null
            ? material.asOf()
            : analysis.talks().asOf().orElse(null),
        reports,
        sections(material, analysis, comparison),
        analysis == null ? null : analysis.verdicts(),
        comparison == null ? null : ChangesFindings.root(comparison, material),
        analysis == null ? Map.of() : pictures(analysis));
  }

  /** Whether a draft draws on a report; Talks that were given may do so without naming it. */
  private static boolean isUsed(String report, @Nullable Analysis analysis) {
    return analysis == null
        || !analysis.drafted()
        || analysis.talks().reports().stream().map(ReportRef::id).anyMatch(report::equals);
  }

  private static List<Section> sections(
      Material material, @Nullable Analysis analysis, @Nullable Comparison comparison) {
    boolean alone = analysis != null && material.readings().isEmpty();
    return tellers(material, analysis, comparison)
        .map(t -> t.tell(material))
        .filter(section -> !alone || !section.isEmpty())
        .toList();
  }

  /** Without reports only what was computed is told, as far as there is anything. */
  private static Stream<Teller> tellers(
      Material material, @Nullable Analysis analysis, @Nullable Comparison comparison) {
    return Stream.of(
            Stream.of(new StandingTeller(analysis), new WantsTeller(analysis, comparison)),
            compared(comparison),
            Stream.of(
                new WaitingTeller(analysis),
                new MovingTeller(analysis),
                new OutcomeTeller(analysis),
                new BargainingTeller(analysis),
                new AskingTeller(analysis)),
            analysis != null && material.readings().isEmpty()
                ? Stream.<Teller>of()
                : ofReports(analysis),
            Stream.of(new UnknownTeller(analysis)))
        .flatMap(t -> t);
  }

  /** What the reports say, claim by claim. */
  private static Stream<Teller> ofReports(@Nullable Analysis analysis) {
    return Stream.of(
        new StatementTeller(),
        new PositionTeller(),
        new MeetingTeller(analysis),
        new CommitmentTeller(),
        new TieTeller(),
        new EventTeller(),
        new PartyTeller());
  }

  private static Map<String, List<String>> pictures(Analysis analysis) {
    return Map.of(
        "bargaining",
        analysis.bargaining().settling().stream()
            .map(IssueForecast::forecast)
            .map(PositionsChart::of)
            .toList());
  }

  /** What changed, where the reports are of several days; what contradicts what. */
  private static Stream<Teller> compared(@Nullable Comparison comparison) {
    if (comparison == null) {
      return Stream.empty();
    }
    Teller contradictions = new ContradictionTeller(comparison.contradictions());
    return comparison.since() == null
        ? Stream.of(contradictions)
        : Stream.of(new ChangesTeller(comparison), contradictions);
  }

  private static String title(List<Document> reports) {
    return reports.reversed().stream()
        .map(Document::title)
        .filter(Objects::nonNull)
        .map(Phrases::oneLine)
        .findFirst()
        .orElseGet(() -> reports.isEmpty() ? "No reports" : reports.getLast().file());
  }
}
