package parley.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.findings.LeverageText;
import parley.app.findings.Persuasion;
import parley.leverage.Influence;
import parley.leverage.LeverageFindings;
import parley.talks.Leverage;
import parley.talks.Talks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who can bring whom to what. */
@Command(
    name = "leverage",
    header = "Say who can bring a party to something, and through whom.",
    description = {
      "",
      "Of one party also which steps wait for it and whether it would gain by them; of one of its"
          + " options whose wants would have to change for it to hold, and who can change them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley leverage examples/syria-2015/talks.yaml",
      "  parley leverage talks.yaml damascus",
      "  parley leverage talks.yaml damascus attend --json"
    })
final class LeverageCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      index = "0",
      paramLabel = "TALKS",
      description = "A Talks file, a dossier that holds one, or - for standard input.")
  private String file = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PARTY",
      description = "Only who can move this party.")
  private @Nullable String party;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "OPTION",
      description = "Only who can bring it to take this option.")
  private @Nullable String option;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  LeverageCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Console console = session.console();
    Talks talks = TalksInput.talks(console, file);
    List<LeverageFindings> findings = findings(talks);
    Optional<Persuasion> persuasion =
        party == null
            ? Optional.empty()
            : Optional.of(
                Persuasion.of(talks, findings.getFirst().target(), findings.getFirst().toward()));
    console.print(
        json
            ? LeverageText.json(findings, persuasion)
            : LeverageText.of(talks, findings, persuasion, console.width()));
    return ExitCode.DONE.number();
  }

  private List<LeverageFindings> findings(Talks talks) {
    NamedIn names = new NamedIn(talks);
    if (party == null) {
      return talks.leverage().stream()
          .map(Leverage::over)
          .distinct()
          .map(p -> Influence.over(talks, p))
          .toList();
    }
    String target = names.party(party);
    return List.of(
        option == null
            ? Influence.over(talks, target)
            : Influence.toward(talks, names.option(target + "." + option)));
  }
}
