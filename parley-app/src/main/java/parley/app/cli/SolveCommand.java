package parley.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.findings.Solution;
import parley.app.findings.Solution.Drawn;
import parley.app.findings.SolveCsv;
import parley.app.findings.SolveJson;
import parley.app.findings.SolveSection;
import parley.app.findings.SolveText;
import parley.stability.conflict.Stability;
import parley.stability.conflict.UnsolvableException;
import parley.talks.formula.Formula;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which outcomes of the Talks would hold. */
@Command(
    name = "solve",
    header = "Say which outcomes would hold, and what the others would do where they do not.",
    description = {
      "",
      "An outcome holds when no party would move away from it: because it cannot do better alone,"
          + " or because others would answer so that it ends no better. docs/stability.md says more."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley solve examples/syria-2015/talks.yaml",
      "  parley solve talks.yaml --where 'peace-talks and not us.veto'",
      "  parley solve talks.yaml --concept Nash,SEQ --json",
      "  parley solve talks.yaml --goal peace-talks --inverse",
      "  parley solve talks.yaml --from now --goal peace-talks --robust"
    })
final class SolveCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "TALKS",
      description =
          "A Talks file, a dossier that holds one, a .gmcr model, or - for standard input.")
  private String file = "";

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private SolvingOptions solving;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private SolveAnalyses analyses;

  @Option(
      names = "--where",
      paramLabel = "FORMULA",
      description = "Only outcomes in which this holds.")
  private @Nullable String where;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Also draw N of the equilibria of each concept at random.")
  private int sample;

  @Option(names = "--seed", paramLabel = "S", description = "What the drawing starts from.")
  private long seed = 1;

  @Option(
      names = "--names",
      description = "Show the concepts by name, and what is stable for whom.")
  private boolean names;

  @Option(names = "--full", description = "With --json: the states stable for each party too.")
  private boolean full;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Option(names = "--csv", description = "Print the equilibria as CSV, a line for each.")
  private boolean csv;

  SolveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Console console = session.console();
    ConflictInput input = ConflictInput.of(console, file);
    Optional<Formula> asked =
        analyses
            .goal()
            .map(text -> input.formula("--goal", text))
            .or(() -> Optional.ofNullable(where).map(text -> input.formula("--where", text)));
    console.print(answer(input, asked));
    return ExitCode.DONE.number();
  }

  private String answer(ConflictInput input, Optional<Formula> asked) throws IOException {
    try (Progress progress = new Progress(session.console())) {
      progress.say("solving");
      Stability stability = solving.solve(input.conflict(), solving.concepts());
      Solution solution = new Solution(input.title(), stability, asked, List.of());
      if (sample > 0) {
        solution = drawing(solution);
      }
      return told(solution, analyses.sections(input, solution, solving, seed, progress));
    } catch (UnsolvableException e) {
      throw input.refusal(e);
    }
  }

  private Solution drawing(Solution solution) {
    Random random = new Random(seed);
    List<Drawn> drawn =
        solution.stability().verdicts().entrySet().stream()
            .map(entry ->
                new Drawn(
                    entry.getKey().code(),
                    solution.equilibria(entry.getValue()).sample(sample, random)))
            .toList();
    return new Solution(solution.name(), solution.stability(), solution.where(), drawn);
  }

  private String told(Solution solution, List<SolveSection> sections) {
    if (json) {
      return SolveJson.of(solution, sections, full);
    }
    return csv
        ? SolveCsv.of(solution)
        : SolveText.of(solution, sections, names || solving.isByName(), session.console().width());
  }
}
