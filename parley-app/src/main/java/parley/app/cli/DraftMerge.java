package parley.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.reading.merging.Merger;
import parley.talks.file.TalksFile;
import parley.yaml.Problem;

/**
 * Puts a draft into a file that a person may have edited. What was last drafted is kept beside it,
 * in {@code .parley}, so that a person's changes are told from the draft's.
 */
final class DraftMerge {

  private DraftMerge() {}

  /**
   * Writes or merges, and tells what changed.
   *
   * @throws Failure where the file holds no sound Talks; it is then left as it is
   */
  static void into(Console console, Path file, String fresh) throws IOException {
    Path base = base(file);
    String next = fresh;
    if (Files.notExists(file)) {
      OutputFile.write(file, fresh);
      console.note("wrote " + file);
    } else {
      String mine = sound(file);
      Merger.Merged merged = Merger.merge(last(base), mine, fresh);
      next = merged.base();
      merged.changes().forEach(console::note);
      if (!merged.text().equals(mine)) {
        OutputFile.write(file, merged.text());
      }
      console.note(
          merged.changes().isEmpty()
              ? file + ": nothing new"
              : file + ": merged; what that means for its items is told above");
    }
    OutputFile.guard(base, () -> Files.createDirectories(base.toAbsolutePath().getParent()));
    OutputFile.write(base, next);
  }

  private static Path base(Path file) {
    return file.resolveSibling(".parley").resolve(file.getFileName() + ".base");
  }

  private static String last(Path base) throws IOException {
    return Files.exists(base) ? Files.readString(base) : "";
  }

  private static String sound(Path file) throws IOException {
    if (TalksFile.read(file) instanceof TalksFile.Reading.Refused(var errors)) {
      Problem first = errors.getFirst();
      throw new Failure(ExitCode.BAD_INPUT, first + "; the file was not changed");
    }
    return Files.readString(file);
  }
}
