package parley.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.findings.BlockersJson;
import parley.app.findings.BlockersText;
import parley.process.Blockers;
import parley.process.ProcessFindings;
import parley.talks.Talks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what each step of the Talks waits for. */
@Command(
    name = "blockers",
    header = "Say what each step waits for and the least that opens it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley blockers examples/syria-2015/talks.yaml",
      "  parley blockers talks.yaml peace-talks --json",
      "  parley draft report.txt | parley blockers -"
    })
final class BlockersCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      index = "0",
      paramLabel = "TALKS",
      description = "A Talks file, a dossier that holds one, or - for standard input.")
  private String file = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "STEP", description = "Only this step.")
  private @Nullable String step;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  BlockersCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Console console = session.console();
    Talks talks = TalksInput.talks(console, file);
    ProcessFindings findings =
        step == null
            ? Blockers.of(talks)
            : Blockers.of(talks, new NamedIn(talks).step(step), Blockers.MOST_SETS);
    console.print(
        json
            ? BlockersJson.of(talks, findings)
            : BlockersText.of(talks, findings, console.width()));
    return ExitCode.DONE.number();
  }
}
