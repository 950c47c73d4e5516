package parley.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.findings.WhatIfFindings;
import parley.process.Supposition;
import parley.process.WhatIf;
import parley.talks.Talks;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows supposed changes through the Talks. */
@Command(
    name = "what-if",
    header = "Suppose changes, one after the other, and say what comes of them.",
    description = {
      "",
      "Changes count in the order they are given; one that cannot be made is refused with the"
          + " reason. Nothing is written."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley what-if examples/syria-2015/talks.yaml --take russia.confirm",
      "  parley what-if talks.yaml --take representation --take blacklist --take confirm",
      "  parley what-if talks.yaml --waive russia:new-york-round --take confirm --json"
    })
final class WhatIfCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "TALKS",
      description = "A Talks file, a dossier that holds one, or - for standard input.")
  private String file = "";

  @ArgGroup(multiplicity = "0..*")
  private List<Change> changes = new ArrayList<>();

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  WhatIfCommand(Session session) {
    this.session = session;
  }

  /** One change; picocli keeps the order of the command line. */
  static final class Change {
    @Option(
        names = "--take",
        paramLabel = "OPTION",
        required = true,
        description = "An option is taken; an agreement stands for the parts of all.")
    private @Nullable String take;

    @Option(
        names = "--drop",
        paramLabel = "OPTION",
        required = true,
        description = "An option is no longer taken.")
    private @Nullable String drop;

    @Option(
        names = "--waive",
        paramLabel = "[PARTY:]STEP",
        required = true,
        description = "The conditions set before a step are given up, or those one party set.")
    private @Nullable String waive;
  }

  @Override
  public Integer call() throws IOException {
    if (changes.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE, "suppose something: --take OPTION, --drop OPTION or --waive STEP");
    }
    Console console = session.console();
    Talks talks = TalksInput.talks(console, file);
    WhatIf.Answer answer = WhatIf.of(talks, suppositions(new NamedIn(talks)));
    switch (answer) {
      case WhatIf.Answer.Followed followed ->
          console.print(
              json
                  ? WhatIfFindings.json(talks, followed)
                  : WhatIfFindings.text(talks, followed, console.width()));
      case WhatIf.Answer.Refused(var change, var why) ->
          throw new Failure(ExitCode.BAD_INPUT, refusal(change) + ": " + why);
    }
    return ExitCode.DONE.number();
  }

  private List<Supposition> suppositions(NamedIn names) {
    List<Supposition> supposed = new ArrayList<>();
    for (Change change : changes) {
      if (change.take != null) {
        names.options(change.take).forEach(o -> supposed.add(new Supposition.Take(o)));
      } else if (change.drop != null) {
        names.options(change.drop).forEach(o -> supposed.add(new Supposition.Drop(o)));
      } else if (change.waive != null) {
        names.conditions(change.waive).forEach(c -> supposed.add(new Supposition.Waive(c)));
      }
    }
    return supposed;
  }

  private static String refusal(Supposition change) {
    return switch (change) {
      case Supposition.Take(var option) -> "cannot take " + option;
      case Supposition.Drop(var option) -> "cannot drop " + option;
      case Supposition.Waive(var condition) ->
          "cannot waive the condition before " + condition.before().name();
    };
  }
}
