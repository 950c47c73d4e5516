package parley.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import parley.app.table.TableException;
import parley.app.table.TableReader;
import parley.bargaining.IssueMatrix;
import parley.yaml.Problem;

/** The issues of a Talks file or of a table of actors named on the command line. */
final class MatrixInput {

  private static final int LOOK = 4096;
  private static final Pattern TALKS = Pattern.compile("(?m)^\\uFEFF?parley\\s*:");
  private static final Pattern TABLE = Pattern.compile("(?i)^\\W*(?:actor|name|party)\\b.*[,;].*");

  private MatrixInput() {}

  /**
   * The issues; {@code -} is standard input.
   *
   * @throws Failure where the file has an error, with all of them but the last told before
   */
  static IssueMatrix matrix(Console console, String file) throws IOException {
    if (file.equals("-")) {
      BufferedInputStream in = new BufferedInputStream(console.in(), LOOK);
      return isTable(in)
          ? table(console, "stdin", in)
          : IssueMatrix.of(TalksInput.talks(console.withIn(in), file));
    }
    if (Files.isRegularFile(Path.of(file))) {
      try (BufferedInputStream in =
          new BufferedInputStream(Files.newInputStream(Path.of(file)), LOOK)) {
        if (file.endsWith(".csv") || isTable(in)) {
          return table(console, file, in);
        }
      }
    }
    return IssueMatrix.of(TalksInput.talks(console, file));
  }

  private static boolean isTable(BufferedInputStream in) throws IOException {
    in.mark(LOOK);
    String start = new String(in.readNBytes(LOOK), StandardCharsets.UTF_8);
    in.reset();
    return !TALKS.matcher(start).find()
        && start.lines().limit(2).anyMatch(line -> TABLE.matcher(line).matches());
  }

  private static IssueMatrix table(Console console, String file, InputStream in)
      throws IOException {
    try {
      return TableReader.read(file, in);
    } catch (TableException e) {
      List<Problem> problems = e.problems();
      problems.subList(0, problems.size() - 1).forEach(p -> console.note(p.toString()));
      throw new Failure(ExitCode.BAD_INPUT, problems.getLast().toString(), e);
    }
  }
}
