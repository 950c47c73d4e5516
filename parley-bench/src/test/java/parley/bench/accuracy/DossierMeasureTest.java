package parley.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.drafting.Drafter;
import parley.reading.drafting.ReportClaims;
import parley.reading.drafting.Sameness;

/** Reports of one negotiation, and what a reader expects to be found in them. */
final class DossierMeasureTest {

  @Test
  void whatIsFound_isCounted_andWhatIsNot(@TempDir Path project) throws IOException {
    Path gates = project.resolve("parley-bench/src/test/resources/dossiers/development/gates");
    Files.createDirectories(gates);
    Files.writeString(
        gates.resolve("2031-03-04-gates.txt"),
        """
        Osk and Velia at odds over the gates

        MARN, March 4, 2031 - Osk will not open the gates until Velia pays the toll, Osk said on Tuesday.
        """);
    Files.writeString(
        gates.resolve("expected.yaml"),
        """
        blocked:
          - {step: open gates, set-by: Minister Brandt | Osk, waits-for: [settle toll | pay toll], veto: [Osk, Velia]}
          - {step: dredge the channel, set-by: Velia, waits-for: [inspection]}
        met:
          - release the barge
        deadlocks:
          - {steps: [open gates, pay toll]}
        moved:
          - {over: Osk, by: Velia, through: Loria}
        """);

    List<Row> rows =
        new DossierMeasure()
            .rows(new Material(null, project, List.of(), Material.Own.ALL, new Readings()));

    assertThat(tally(rows, "blocked.steps")).isEqualTo(new Tally(1, 1, 1, 2));
    assertThat(tally(rows, "vetoes")).isEqualTo(Tally.recallOf(1, 1));
    assertThat(tally(rows, "met")).isEqualTo(Tally.recallOf(1, 1));
    assertThat(tally(rows, "deadlocks")).isEqualTo(Tally.recallOf(0, 1));
    assertThat(tally(rows, "movers")).isEqualTo(Tally.recallOf(0, 1));
  }

  /** What is quoted of a party in the older draft has to stand in an older report. */
  @ParameterizedTest
  @ValueSource(strings = {"development", "reporting"})
  void everyDossier_isComparedWithTheDayBefore(String part) throws IOException {
    Readings readings = new Readings();
    try (Stream<Path> dossiers = Files.list(Path.of("src/test/resources/dossiers", part))) {
      for (Path dossier : dossiers.sorted().toList()) {
        List<ReportClaims> reports = DossierMeasure.claims(dossier, readings);
        assertThat(
                Drafter.thenAndNow(
                    "Talks",
                    reports,
                    Sameness.NONE,
                    report -> !report.id().equals(reports.getLast().id())))
            .as(dossier.toString())
            .hasSize(2);
      }
    }
  }

  @Test
  void words_areFoundInAnyForm_butAllOfThem() {
    assertThat(ExpectedDossier.says("release prisoners", "Osk: released the last prisoner"))
        .isTrue();
    assertThat(ExpectedDossier.says("release prisoners", "Osk: released the barge")).isFalse();
  }

  private static Tally tally(List<Row> rows, String what) {
    return rows.stream()
        .filter(r -> r.id().equals("dossiers.development." + what))
        .findFirst()
        .orElseThrow()
        .total();
  }
}
