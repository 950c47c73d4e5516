package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
