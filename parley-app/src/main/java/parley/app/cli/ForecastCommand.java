package parley.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.chart.ForecastCharts;
import parley.app.findings.ForecastJson;
import parley.app.findings.ForecastText;
import parley.app.findings.InquiryJson;
import parley.app.findings.InquiryText;
import parley.app.findings.IssueForecast;
import parley.app.findings.Questions;
import parley.app.table.TableWriter;
import parley.bargaining.IssueMatrix;
import parley.bargaining.IssueTable;
import parley.bargaining.SetAside;
import parley.bargaining.Stake;
import parley.bargaining.expectedutility.ExpectedUtility;
import parley.bargaining.expectedutility.Forecast;
import parley.bargaining.expectedutility.Settings;
import parley.bargaining.spread.Margin;
import parley.bargaining.spread.Spread;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where issues would settle. */
@Command(
    name = "forecast",
    header = "Say where each issue would settle: plain sums first, a model beside them.",
    description = {
      "",
      "Needs a position, salience and influence of two parties at least; parties without are set"
          + " aside and named. A table has the columns Actor, Description, Influence, then Position"
          + " and Salience for each issue, from 0 to 100; a range is written 20..30."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley forecast examples/norland-coalition/talks.yaml --spread 1000",
      "  parley forecast actors.csv --explain Greens,Centre --round 1",
      "  parley forecast talks.yaml --issue fuel-tax --settings risk=none --json",
      "  parley forecast talks.yaml --rounds 0 --csv > actors.csv"
    })
final class ForecastCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "TALKS-OR-CSV",
      description =
          "A Talks file, a dossier that holds one, a table of actors, or - for standard input.")
  private String file = "";

  @Option(names = "--issue", paramLabel = "NAME", description = "Only this issue; may be repeated.")
  private List<String> issues = new ArrayList<>();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "The most rounds to play, 0 to 1000; 50 where not given.")
  private @Nullable Integer rounds;

  @Option(
      names = "--settings",
      paramLabel = "WORDS",
      split = ",",
      description = {
        "textbook or replication, then others: divisor=pair|all-pairs,"
            + " choice=least-move|by-kind, capitulation=true|false, estimate=receiver|offerer,"
            + " risk=security|challenge|none, status-quo=0..1, outcome=median|mean,"
            + " tolerance=0..1."
      })
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--spread",
      paramLabel = "N",
      description = "Draw uncertain numbers N times, up to 100000, and give bands.")
  private @Nullable Integer spread;

  @Option(names = "--seed", paramLabel = "S", description = "Where the draws start; 1 by default.")
  private long seed = 1;

  @Option(
      names = "--margin",
      paramLabel = "PERCENT",
      description = "Take exact numbers as known only within this many percent.")
  private @Nullable Double margin;

  @Option(
      names = "--explain",
      paramLabel = "PARTY",
      split = ",",
      description = "Say why a party moved; of two, also what lies between them.")
  private List<String> explain = new ArrayList<>();

  @Option(names = "--round", paramLabel = "N", description = "With --explain: only this round.")
  private @Nullable Integer round;

  @Option(names = "--svg", paramLabel = "FILE", description = "Draw charts into this file.")
  private @Nullable Path svg;

  @ArgGroup private Form form = new Form();

  /** How to print. */
  private static final class Form {
    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    @Option(
        names = "--csv",
        description = "Print a table of actors as they stand after the last round.")
    private boolean csv;
  }

  ForecastCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Console console = session.console();
    Settings rules = rules();
    List<IssueTable> tables = tables(MatrixInput.matrix(console, file));
    List<IssueForecast> forecasts =
        tables.stream().filter(IssueTable::isContested).map(t -> forecast(t, rules)).toList();
    List<IssueTable> leftOut = tables.stream().filter(t -> !t.isContested()).toList();
    if (forecasts.isEmpty()) {
      throw none(leftOut);
    }
    if (svg != null) {
      OutputFile.write(
          svg, ForecastCharts.of(forecasts.stream().map(IssueForecast::forecast).toList()));
    }
    console.print(printed(console, forecasts, leftOut));
    return ExitCode.DONE.number();
  }

  private String printed(Console console, List<IssueForecast> forecasts, List<IssueTable> leftOut) {
    if (form.csv) {
      return csv(console, forecasts);
    }
    if (!explain.isEmpty()) {
      return explained(forecasts, console.width());
    }
    return form.json
        ? ForecastJson.of(forecasts, leftOut)
        : ForecastText.of(forecasts, leftOut, console.width());
  }

  private Settings rules() {
    Settings rules = SettingsArgument.parse(settings);
    try {
      return rounds == null ? rules : rules.withRounds(rounds);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "--rounds: " + e.getMessage(), e);
    }
  }

  private List<IssueTable> tables(IssueMatrix matrix) {
    if (matrix.issues().isEmpty()) {
      throw new Failure(
          ExitCode.BAD_INPUT, file + ": there are no issues; name one under issues: in the Talks");
    }
    List<IssueTable> wanted =
        issues.isEmpty() ? matrix.issues() : issues.stream().map(i -> named(matrix, i)).toList();
    return wanted.stream().map(this::widened).toList();
  }

  private static IssueTable named(IssueMatrix matrix, String issue) {
    return matrix
        .find(issue)
        .orElseThrow(() ->
            NamedIn.unknown("issue", issue, matrix.issues().stream().map(IssueTable::id).toList()));
  }

  private IssueTable widened(IssueTable table) {
    try {
      return margin == null ? table : Margin.widen(table, margin);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "--margin: " + e.getMessage(), e);
    }
  }

  private IssueForecast forecast(IssueTable table, Settings rules) {
    try {
      return new IssueForecast(
          ExpectedUtility.of(table, rules),
          Optional.ofNullable(spread).map(n -> Spread.of(table, rules, n, seed)));
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "--spread: " + e.getMessage(), e);
    }
  }

  private Failure none(List<IssueTable> leftOut) {
    IssueTable first = leftOut.getFirst();
    String aside =
        first.aside().isEmpty()
            ? ""
            : "; set aside: "
                + String.join("; ", first.aside().stream().map(SetAside::toString).toList());
    return new Failure(
        ExitCode.BAD_INPUT, file + ": " + first.id() + ": " + ForecastText.tooFew(first) + aside);
  }

  private static String csv(Console console, List<IssueForecast> forecasts) {
    IssueMatrix ends = new IssueMatrix(forecasts.stream().map(f -> f.forecast().end()).toList());
    if (TableWriter.isSimplified(ends)) {
      console.note("a table holds no ranges and one influence a party: middles, and the first");
    }
    return TableWriter.write(ends);
  }

  private String explained(List<IssueForecast> forecasts, int width) {
    if (explain.size() > 2) {
      throw new Failure(ExitCode.USAGE, "--explain: one party or two, not " + explain.size());
    }
    List<Questions> asked = forecasts.stream().map(f -> questions(f.forecast())).toList();
    return form.json ? InquiryJson.of(asked) : InquiryText.of(asked, width);
  }

  private Questions questions(Forecast forecast) {
    int last = forecast.rounds().size();
    if (round != null && (round < 1 || round > last)) {
      throw new Failure(ExitCode.USAGE, "--round: no round " + round + "; there are 1 to " + last);
    }
    return new Questions(
        forecast,
        explain.stream().map(p -> party(forecast.table(), p)).toList(),
        round == null ? 0 : round);
  }

  /** A party by its id or name. */
  private static String party(IssueTable table, String name) {
    return table.stakes().stream()
        .filter(s -> s.party().equals(name) || s.name().equals(name))
        .findFirst()
        .map(Stake::party)
        .orElseThrow(() ->
            NamedIn.unknown(
                "party on " + table.id(),
                name,
                table.stakes().stream().map(Stake::party).toList()));
  }
}
