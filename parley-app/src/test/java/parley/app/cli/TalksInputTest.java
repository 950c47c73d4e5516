package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalksInputTest {

  @Test
  void aFolderWithTalks_isReadAsThem(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("talks.yaml"), SolveCommandTest.DAM);

    assertThat(Run.parley("check", folder.toString()).code()).isZero();
    assertThat(Run.parley("blockers", folder.toString()).out()).startsWith("treaty: ");
    assertThat(Run.parley("solve", folder.toString()).out()).contains("the rules allow 4 states");
  }

  @Test
  void aFolderWithoutTalks_saysHowToGetThem(@TempDir Path folder) {
    assertThat(Run.parley("blockers", folder.toString()).err())
        .isEqualTo(
            "parley: "
                + folder
                + ": holds no talks.yaml; draft it first: parley draft "
                + folder
                + " --into "
                + folder.resolve("talks.yaml")
                + ", then give the same command again\n");
  }

  @Test
  void aReport_saysHowToDraftTalksFromIt(@TempDir Path folder) throws IOException {
    Path report = Files.writeString(folder.resolve("lund.txt"), "LUND - Osk met Velia.\n");
    String advice =
        "; to draft one from a report: parley draft "
            + report
            + " --into talks.yaml, then name talks.yaml\n";

    assertThat(Run.parley("blockers", report.toString()).err()).endsWith(advice);
    assertThat(Run.parley("leverage", report.toString()).err()).endsWith(advice);
    assertThat(Run.parley("solve", report.toString()).err()).endsWith(advice);
  }
}
