package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole commands on real reads of the invented report. */
class CommandsTest {

  private static final String REPORT =
      """
      Osk and Velia meet over the Sarn dam

      4 March 2031

      LUND - Osk will not open the gates of the Sarn dam until Velia pays for the repair, Osk's \
      Water Minister Tomas Brandt said on Tuesday.

      "We have waited for two years," Mr Brandt said. "Our farmers cannot wait for a third."
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @Test
  void brief_ofAReportOnStandardInput_quotesIt() {
    Run run = Run.withInput(REPORT, "brief", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Osk and Velia meet over the Sarn dam\n")
        .contains("We have waited for two years");
  }

  @Test
  void brief_asPage_writesOneFileAndSaysSo() throws IOException {
    Path page = folder.resolve("brief.html");
    Run run = Run.withInput(REPORT, "brief", "-", "--html", page.toString());

    assertThat(run).isEqualTo(new Run(0, "", "parley: wrote " + page + "\n"));
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }

  @Test
  void read_asJson_isOneClaimALine() {
    Run run = Run.withInput(REPORT, "read", "-", "--json", "--with-text");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).allSatisfy(l -> assertThat(l).startsWith("{").endsWith("}"));
    assertThat(run.out()).startsWith("{\"kind\":\"text\"").contains("{\"kind\":\"report\"");
  }

  @Test
  void sameReportTwice_isReadOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("sarn.txt"), REPORT);
    Run run = Run.parley("read", file.toString(), file.toString(), "--json");

    assertThat(run.err()).contains("the same report again; read once");
    assertThat(run.out().lines().filter(l -> l.startsWith("{\"kind\":\"report\""))).hasSize(1);
  }

  @Test
  void missingReport_isOneLine() {
    Run run = Run.parley("brief", folder.resolve("none.txt").toString());

    assertThat(run.code()).isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("none.txt: no such file or folder");
  }

  @Test
  void emptyReport_isOneLine() {
    Run run = Run.withInput("", "brief", "-");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT.number());
    assertThat(run.err().lines()).singleElement().asString().contains("stdin: an empty file");
  }

  @Test
  void confidenceOutOfRange_isAUsageError() {
    Run run = Run.withInput(REPORT, "read", "-", "--min-confidence", "2");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
  }

  @Test
  void check_ofSoundTalks_saysSo() throws IOException {
    Path talks = Files.writeString(folder.resolve("talks.yaml"), "parley: 1\ntalks: Sarn\n");
    Run run = Run.parley("check", talks.toString());

    assertThat(run.out()).endsWith(talks + ": sound\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void check_ofUnknownName_saysWhereAndEndsWithOne() throws IOException {
    Path talks =
        Files.writeString(
            folder.resolve("talks.yaml"),
            "parley: 1\ntalks: Sarn\nsteps:\n  round: {when: velia.pay}\n");
    Run run = Run.parley("check", talks.toString());

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS.number());
    assertThat(run.out()).startsWith(talks + ":4:").contains("error");
  }

  @Test
  void check_ofAMissingFile_isOneLine() {
    Run run = Run.parley("check", folder.resolve("none.yaml").toString());

    assertThat(run.code()).isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void export_inAnUnknownFormat_namesTheOthers() {
    Run run = Run.withInput(REPORT, "export", "-", "--format", "xls");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("no format xls; there are claims, events-csv");
  }
}
