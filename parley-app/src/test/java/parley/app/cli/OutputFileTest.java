package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.reading.dossier.AtomicFile;

class OutputFileTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @Test
  void write_overAFile_replacesItAndLeavesNothingElse() throws IOException {
    Path file = folder.resolve("brief.html");
    Files.writeString(file, "old");

    OutputFile.write(file, "new");

    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryContaining(p -> p.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void write_throughALink_changesWhatItPointsTo() throws IOException {
    Path file = folder.resolve("brief.html");
    Files.writeString(file, "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), file);

    OutputFile.write(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void write_intoNoFolder_saysSo() {
    Path file = folder.resolve("nowhere/brief.html");

    assertThatThrownBy(() -> OutputFile.write(file, "new"))
        .isInstanceOfSatisfying(
            Failure.class, e -> assertThat(e.code()).isEqualTo(ExitCode.NO_OUTPUT))
        .hasMessage(file + ": cannot be written: the folder does not exist");
  }

  @Test
  void write_overAFolder_saysSo() {
    assertThatThrownBy(() -> OutputFile.write(folder, "new"))
        .hasMessage(folder + ": is a folder; name a file");
  }

  /** Not even root may make a file there. */
  @Test
  void write_whereNobodyMay_saysSo() {
    Path file = Path.of("/proc/brief.html");
    assumeTrue(Files.isDirectory(Path.of("/proc")), "a system with /proc");

    assertThatThrownBy(() -> OutputFile.write(file, "new"))
        .isInstanceOfSatisfying(
            Failure.class, e -> assertThat(e.code()).isEqualTo(ExitCode.NO_OUTPUT))
        .hasMessageStartingWith(file + ": cannot be written: ");
    assertThat(file).doesNotExist();
  }

  @Test
  void write_toAFullDevice_saysSo() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "a system with /dev/full");

    assertThatThrownBy(() -> OutputFile.write(full, "new"))
        .isInstanceOfSatisfying(
            Failure.class, e -> assertThat(e.code()).isEqualTo(ExitCode.NO_OUTPUT))
        .hasMessage("/dev/full: cannot be written: No space left on device");
  }

  @Test
  void writing_thatBreaksOffHalfWay_leavesTheOldFileAndNothingElse() throws IOException {
    Path file = folder.resolve("brief.html");
    Files.writeString(file, "old");

    assertThatThrownBy(() ->
            OutputFile.guard(
                file,
                () ->
                    AtomicFile.writeText(
                        file,
                        out -> {
                          out.write("half of the new");
                          out.flush();
                          throw new IOException("No space left on device");
                        })))
        .hasMessage(file + ": cannot be written: No space left on device");

    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).hasSize(1);
  }
}
