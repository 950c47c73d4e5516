package parley.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import parley.app.findings.ChangesFindings;
import parley.changes.Change;
import parley.changes.Changes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed from one day's Talks to another's. */
@Command(
    name = "changes",
    header = "Say what changed between two days: positions, conditions, steps, who moves whom.",
    description = {
      "",
      "A position is softer the nearer it is to where the others stood on average, and harder the"
          + " farther; in words, from against through conditional to for."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley changes march.yaml april.yaml",
      "  parley draft reports/ | parley changes talks.yaml - --json"
    })
final class ChangesCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The older Talks file, or - for standard input.")
  private String old = "";

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "The newer Talks file, or - for standard input.")
  private String newer = "";

  @Option(names = "--json", description = "Print the changes as JSON.")
  private boolean json;

  ChangesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (old.equals("-") && newer.equals("-")) {
      throw new Failure(ExitCode.USAGE, "only one of OLD and NEW can be standard input");
    }
    Console console = session.console();
    List<Change> changes =
        Changes.between(TalksInput.talks(console, old), TalksInput.talks(console, newer));
    console.print(
        json ? ChangesFindings.json(changes) : ChangesFindings.text(changes, console.width()));
    return ExitCode.DONE.number();
  }
}
