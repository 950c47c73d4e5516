package parley.reading.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.reading.claim.Dated;
import parley.reading.claim.Span;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;

class DossierFolderTest {

  private static final String TEXT =
      "Osk met Velia in Lund on 4 March 2031.\r\n\r\nThe caf\u00E9 \uD83E\uDD1D was shut.";

  @TempDir private Path folder;

  @Test
  void read_whatWasWritten_givesTheSameDossier() throws IOException {
    Dossier dossier = dossier();
    DossierFolder.write(folder.resolve("new"), dossier);
    assertThat(DossierFolder.read(folder.resolve("new"))).isEqualTo(dossier);
  }

  @Test
  void write_overAnOlderDossier_leavesOtherFilesAlone() throws IOException {
    Files.writeString(folder.resolve("review.yaml"), "mine");
    DossierFolder.write(folder, dossier());
    DossierFolder.write(folder, dossier());
    assertThat(folder.resolve("review.yaml")).hasContent("mine");
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("review.yaml", "claims.jsonl", "texts");
    }
  }

  @Test
  void write_whereAFileStandsInTheWay_failsAndLeavesTheClaims() throws IOException {
    DossierFolder.write(folder, dossier());
    byte[] before = Files.readAllBytes(folder.resolve("claims.jsonl"));
    Files.delete(folder.resolve("texts").resolve(report().id() + ".txt"));
    Files.delete(folder.resolve("texts"));
    Files.writeString(folder.resolve("texts"), "no folder");
    assertThatThrownBy(() -> DossierFolder.write(folder, dossier()))
        .isInstanceOf(IOException.class);
    assertThat(Files.readAllBytes(folder.resolve("claims.jsonl"))).isEqualTo(before);
  }

  @Test
  void read_textChangedSince_saysSo() throws IOException {
    DossierFolder.write(folder, dossier());
    Files.writeString(folder.resolve("texts").resolve(report().id() + ".txt"), "Other words.");
    assertThatThrownBy(() -> DossierFolder.read(folder))
        .isInstanceOf(UnreadableClaims.class)
        .hasMessageContaining("has 12 characters, and had " + TEXT.length() + " when it was read");
  }

  @Test
  void read_idThatLeadsOutOfTheFolder_refused() throws IOException {
    Files.writeString(
        folder.resolve("claims.jsonl"),
        "{\"kind\":\"date\",\"id\":\"date-1\",\"report\":\"../../etc/passwd\",\"span\":[0,1],\"value\":\"2031\","
            + "\"confidence\":1,\"rule\":\"year\"}\n");
    assertThatThrownBy(() -> DossierFolder.read(folder))
        .isInstanceOf(UnreadableClaims.class)
        .hasMessageContaining("'../../etc/passwd' is no report id");
  }

  private static Dossier dossier() {
    Report report = report();
    return Dossier.of(
        List.of(report),
        List.of(
            report.source(),
            new Dated(
                "date-1", report.id(), new Span(25, 37), "2031-03-04", 0.97, "calendar-day")));
  }

  private static Report report() {
    return new Intake(IntakeSettings.DEFAULT)
        .read("osk.txt", new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)))
        .reports()
        .getFirst();
  }
}
