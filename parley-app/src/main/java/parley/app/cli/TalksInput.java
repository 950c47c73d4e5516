package parley.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.yaml.Problem;

/** A Talks file named on the command line. */
final class TalksInput {

  private static final int MOST_LOOKED_AT = 4096;

  /** What the Talks of a dossier are called in its folder. */
  static final String OF_A_DOSSIER = "talks.yaml";

  private TalksInput() {}

  /** What came of reading it, or that of a dossier; {@code -} is standard input. */
  static TalksFile.Reading reading(Console console, String file) throws IOException {
    if (file.equals("-")) {
      return TalksFile.read("stdin", console.in());
    }
    return TalksFile.read(path(file));
  }

  /**
   * Where the Talks are: the file itself, or the Talks of a dossier.
   *
   * @throws Failure for a folder without Talks
   */
  static Path path(String file) {
    Path path = Path.of(file);
    if (!Files.isDirectory(path)) {
      return path;
    }
    Path talks = path.resolve(OF_A_DOSSIER);
    if (!Files.isRegularFile(talks)) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          file
              + ": holds no "
              + OF_A_DOSSIER
              + "; draft it first: parley draft "
              + file
              + " --into "
              + talks
              + ", then give the same command again");
    }
    return talks;
  }

  /** Whether it is most likely a report, named where Talks are needed. */
  private static boolean isReport(String file) throws IOException {
    return !file.equals("-") && !isTalks(path(file));
  }

  private static String drafting(String report) {
    return "; to draft one from a report: parley draft "
        + report
        + " --into talks.yaml, then name talks.yaml";
  }

  /** Whether a file is meant for Talks: by its name, or by the key that opens them. */
  static boolean isTalks(Path file) throws IOException {
    if (file.toString().matches("(?i).*\\.ya?ml")) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(MOST_LOOKED_AT), StandardCharsets.UTF_8);
      return start.lines().anyMatch(line -> line.startsWith("parley:"));
    }
  }

  /**
   * The Talks themselves; warnings go to standard error.
   *
   * @throws Failure when the file has an error
   */
  static Talks talks(Console console, String file) throws IOException {
    return switch (reading(console, file)) {
      case TalksFile.Reading.Read read -> {
        read.warnings().forEach(w -> console.note(w.toString()));
        yield read.talks();
      }
      case TalksFile.Reading.Refused refused -> {
        List<Problem> errors = refused.errors();
        String more =
            errors.size() > 1
                ? " (and " + (errors.size() - 1) + " more: parley check " + file + ")"
                : "";
        throw new Failure(
            ExitCode.BAD_INPUT,
            (errors.isEmpty() ? file + ": holds no Talks" : errors.getFirst().toString())
                + (isReport(file) ? drafting(file) : more));
      }
    };
  }
}
