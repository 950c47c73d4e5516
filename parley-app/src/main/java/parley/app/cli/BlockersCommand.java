package parley.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.findings.BlockersJson;
import parley.app.findings.BlockersText;
import parley.process.Blockers;
import parley.process.ProcessFindings;
import parley.process.ProcessFindings.StepFinding;
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
      "  parley blockers talks.yaml --step peace-talks --json",
      "  parley draft report.txt | parley blockers -"
    })
final class BlockersCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "TALKS", description = "A Talks file, or - for standard input.")
  private String file = "";

  @Option(names = "--step", paramLabel = "NAME", description = "Only this step.")
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
    ProcessFindings findings = Blockers.of(talks);
    List<StepFinding> steps = steps(findings);
    console.print(
        json
            ? BlockersJson.of(talks, findings, steps)
            : BlockersText.of(talks, findings, steps, console.width()));
    return ExitCode.DONE.number();
  }

  private List<StepFinding> steps(ProcessFindings findings) {
    if (step == null) {
      return findings.steps();
    }
    return findings
        .find(step)
        .map(List::of)
        .orElseThrow(() ->
            new Failure(
                ExitCode.USAGE,
                "no step "
                    + step
                    + "; there are "
                    + String.join(
                        ", ", findings.steps().stream().map(s -> s.step().id()).toList())));
  }
}
