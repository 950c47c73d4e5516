package parley.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.chart.PackagesChart;
import parley.app.findings.PackagesAnswer;
import parley.app.findings.PackagesCsv;
import parley.app.findings.PackagesJson;
import parley.app.findings.PackagesText;
import parley.bargaining.agreement.TooManyPackages;
import parley.talks.Talks;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what the parties could agree on. */
@Command(
    name = "packages",
    header = "Say what all parties could accept, and which packages to settle on.",
    description = {
      "",
      "From the options of issues and what they are worth to the parties; where the Talks name no"
          + " options, from where the parties stand. Also what positions they would exchange."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley packages examples/sarn-water-treaty/talks.yaml",
      "  parley packages talks.yaml --issue gates --issue fees --limit 5",
      "  parley packages talks.yaml --csv > packages.csv",
      "  parley packages talks.yaml --svg packages.svg --json"
    })
final class PackagesCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "TALKS",
      description = "A Talks file, a dossier that holds one, or - for standard input.")
  private String file = "";

  @Option(
      names = "--issue",
      paramLabel = "ISSUE",
      description = "Only this issue; may be repeated.")
  private List<String> issues = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "List so many Pareto-optimal packages (${DEFAULT-VALUE} where left out).")
  private int limit;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Which of them are drawn where there are more (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Draw the packages listed and the solutions into this file.")
  private @Nullable Path svg;

  @ArgGroup private final Form form = new Form();

  PackagesCommand(Session session) {
    this.session = session;
  }

  /** How the answer is printed. */
  static final class Form {
    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print a table with a row a package.")
    private boolean csv;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 0) {
      throw new Failure(ExitCode.USAGE, "--limit " + limit + ": give a number of 0 or more");
    }
    Console console = session.console();
    Talks talks = TalksInput.talks(console, file);
    NamedIn names = new NamedIn(talks);
    List<String> wanted = issues.stream().map(name -> names.issue(name).id()).toList();
    PackagesAnswer answer = answer(talks, wanted);
    if (answer.isEmpty()) {
      throw new Failure(ExitCode.BAD_INPUT, file + ": " + nothing(answer));
    }
    if (svg != null) {
      OutputFile.write(svg, chart(answer));
      console.note("wrote " + svg);
    }
    console.print(
        form.json
            ? PackagesJson.of(answer)
            : form.csv ? PackagesCsv.of(answer) : PackagesText.of(answer, console.width()));
    return ExitCode.DONE.number();
  }

  private PackagesAnswer answer(Talks talks, List<String> wanted) {
    try {
      return PackagesAnswer.of(talks, wanted, limit, seed);
    } catch (TooManyPackages e) {
      throw new Failure(ExitCode.BAD_INPUT, file + ": " + e.getMessage() + " (--issue names some)");
    }
  }

  private String chart(PackagesAnswer answer) {
    return PackagesChart.of(
        answer.talks().name(),
        answer
            .space()
            .orElseThrow(
                () -> new Failure(ExitCode.BAD_INPUT, file + ": there are no packages to draw")),
        answer.settlements(),
        answer.pareto());
  }

  private static String nothing(PackagesAnswer answer) {
    List<String> reasons =
        Stream.concat(
                answer.made().leftOut().stream(),
                answer.made().aside().stream().map(Object::toString))
            .toList();
    return "no packages and no exchanges can be worked out"
        + (reasons.isEmpty() ? " without issues" : " (" + String.join("; ", reasons) + ")")
        + "; name options of issues and what they are worth to at least two parties, as"
        + " docs/talks-file.md shows";
  }
}
