package parley.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import parley.talks.file.TalksFile;
import parley.yaml.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Checks Talks files. */
@Command(
    name = "check",
    header = "Check Talks files and say what is wrong, with line and column.",
    description = {"", "Ends with 1 when a file has an error; warnings alone do not."},
    footerHeading = "%nExamples:%n",
    footer = {"  parley check examples/syria-2015/talks.yaml", "  parley check - < talks.yaml"})
final class CheckCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Talks files, dossiers that hold one, or - for standard input.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--json", description = "Print the problems as JSON, one a line.")
  private boolean json;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    boolean sound = true;
    Console console = session.console();
    for (String file : files) {
      TalksFile.Reading reading = TalksInput.reading(console, file);
      List<Problem> problems =
          switch (reading) {
            case TalksFile.Reading.Read read -> read.warnings();
            case TalksFile.Reading.Refused refused -> refused.errors();
          };
      sound &= reading instanceof TalksFile.Reading.Read;
      for (Problem problem : problems) {
        console.print(
            (json
                    ? JsonMapper.shared().writeValueAsString(problem)
                    : Printable.line(problem.toString()))
                + "\n");
      }
      if (!json && reading instanceof TalksFile.Reading.Read) {
        console.print(Printable.line(Path.of(file) + ": sound") + "\n");
      }
    }
    return (sound ? ExitCode.DONE : ExitCode.FINDINGS).number();
  }
}
