package parley.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import parley.reading.dossier.AtomicFile;

/** A file named on the command line to be written. */
final class OutputFile {

  private OutputFile() {}

  /**
   * Writes the file whole or leaves it as it was. A device such as {@code /dev/stdout} is written
   * to as it is.
   *
   * @throws Failure with {@link ExitCode#NO_OUTPUT} when the file cannot be written
   */
  static void write(Path file, String text) {
    guard(
        file,
        () -> {
          if (Files.isDirectory(file)) {
            throw new Failure(ExitCode.NO_OUTPUT, file + ": is a folder; name a file");
          }
          if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.writeString(file, text);
          } else {
            AtomicFile.writeText(file, out -> out.write(text));
          }
        });
  }

  /** Something that is written. */
  @FunctionalInterface
  interface Writing {
    void write() throws IOException;
  }

  /**
   * Writes something into a file or folder.
   *
   * @throws Failure with {@link ExitCode#NO_OUTPUT} when it cannot be written
   */
  static void guard(Path file, Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new Failure(ExitCode.NO_OUTPUT, file + ": cannot be written: " + why(e), e);
    }
  }

  private static String why(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "the folder does not exist";
      case AccessDeniedException denied -> "the folder may not be written";
      case FileSystemException broken when broken.getReason() != null -> broken.getReason();
      default -> Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    };
  }
}
