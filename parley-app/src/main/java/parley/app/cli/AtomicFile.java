package parley.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there whole or not at all. */
final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes beside the file and moves into place, so that a full disk or an interruption leaves what
   * was there before.
   *
   * @throws Failure with {@link ExitCode#NO_OUTPUT} when the file cannot be written
   */
  static void write(Path file, String text) {
    Path real = Files.isSymbolicLink(file) ? resolved(file) : file;
    Path part = real.resolveSibling(real.getFileName() + ".part" + ProcessHandle.current().pid());
    try {
      if (Files.isDirectory(real)) {
        throw new Failure(ExitCode.NO_OUTPUT, file + ": is a folder; name a file");
      }
      if (Files.exists(real) && !Files.isRegularFile(real)) {
        // A device such as /dev/stdout has nothing to move into place.
        Files.writeString(real, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        return;
      }
      if (Files.exists(real) && !Files.isWritable(real)) {
        throw new Failure(ExitCode.NO_OUTPUT, file + ": may not be written");
      }
      Files.writeString(
          part,
          text,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE);
      move(part, real);
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      if (e instanceof java.nio.file.NoSuchFileException) {
        why = "the folder does not exist";
      } else if (e instanceof java.nio.file.AccessDeniedException) {
        why = "the folder may not be written";
      } else if (e instanceof java.nio.file.FileSystemException broken
          && broken.getReason() != null) {
        why = broken.getReason();
      }
      throw new Failure(ExitCode.NO_OUTPUT, file + ": cannot be written: " + why, e);
    } finally {
      discard(part);
    }
  }

  private static Path resolved(Path link) {
    try {
      return link.toRealPath();
    } catch (IOException e) {
      return link;
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      part.toFile().deleteOnExit();
    }
  }
}
