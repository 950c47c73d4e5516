package parley.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.findings.LeverageText;
import parley.leverage.Influence;
import parley.leverage.LeverageFindings;
import parley.talks.Leverage;
import parley.talks.Option;
import parley.talks.Party;
import parley.talks.Talks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says who can bring whom to what. */
@Command(
    name = "leverage",
    header = "Say who can bring a party to something, and through whom.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley leverage examples/syria-2015/talks.yaml",
      "  parley leverage talks.yaml --over damascus",
      "  parley leverage talks.yaml --toward damascus.attend --json"
    })
final class LeverageCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "TALKS", description = "A Talks file, or - for standard input.")
  private String file = "";

  @picocli.CommandLine.Option(
      names = "--over",
      paramLabel = "PARTY",
      description = "Only who can move this party.")
  private @Nullable String over;

  @picocli.CommandLine.Option(
      names = "--toward",
      paramLabel = "PARTY.OPTION",
      description = "Only who can bring about this option.")
  private @Nullable String toward;

  @picocli.CommandLine.Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  LeverageCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Console console = session.console();
    Talks talks = TalksInput.talks(console, file);
    List<LeverageFindings> findings = findings(talks);
    console.print(
        json ? LeverageText.json(findings) : LeverageText.of(talks, findings, console.width()));
    return ExitCode.DONE.number();
  }

  private List<LeverageFindings> findings(Talks talks) {
    if (toward != null) {
      return talks.choices().stream()
          .filter(o -> o.id().toString().equals(toward))
          .findFirst()
          .map(Option::id)
          .map(o -> List.of(Influence.toward(talks, o)))
          .orElseThrow(() ->
              unknown(
                  "option", toward, talks.choices().stream().map(o -> o.id().toString()).toList()));
    }
    if (over != null) {
      return talks
          .findParty(over)
          .map(p -> List.of(Influence.over(talks, p.id())))
          .orElseThrow(
              () -> unknown("party", over, talks.parties().stream().map(Party::id).toList()));
    }
    return talks.leverage().stream()
        .map(Leverage::over)
        .distinct()
        .map(p -> Influence.over(talks, p))
        .toList();
  }

  private static Failure unknown(String what, @Nullable String name, List<String> known) {
    return new Failure(
        ExitCode.USAGE, "no " + what + " " + name + "; there are " + String.join(", ", known));
  }
}
