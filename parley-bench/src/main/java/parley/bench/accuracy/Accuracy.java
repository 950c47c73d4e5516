package parley.bench.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.bench.accuracy.Material.Own;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley-bench/accuracy}: how well the reader reads, and whether that got worse. */
@Command(
    name = "parley-bench/accuracy",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the reader on annotated data and compares with docs/accuracy.json.",
      "",
      "P: of the claims judged, those right. R: of what the data hold, what was found. The 95 %%"
          + " interval is a bootstrap over records."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley-bench/accuracy ../gold",
      "  parley-bench/accuracy ../gold --only events,dates --misses 20",
      "  parley-bench/accuracy --only own --part development --texts h- --misses 50",
      "  parley-bench/accuracy ../gold --write"
    })
final class Accuracy implements Callable<Integer> {

  private static final int FELL = 1;
  private static final String PAGE = "docs/accuracy.md";
  private static final String CONFIDENCES =
      "parley-reading/src/main/resources/parley/reading/confidence/confidence.tsv";

  private static final Map<String, Measure> MEASURES = measures();

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @Parameters(
      arity = "0..1",
      paramLabel = "GOLD",
      description = "The folder of the gold data; what needs it is left out without it.")
  private @Nullable Path gold;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description =
          "Measure only these: events, attribution, dates, actors, codes, own, agreement, dossiers,"
              + " report.")
  private List<String> only = List.of();

  @Option(
      names = "--part",
      split = ",",
      paramLabel = "PART",
      description = "Of our own texts only these parts: ${COMPLETION-CANDIDATES}.")
  private List<Part> parts = List.of();

  @Option(
      names = "--texts",
      split = ",",
      paramLabel = "PREFIX",
      description = "Of our own texts only those whose name begins so.")
  private List<String> prefixes = List.of();

  @Option(
      names = "--misses",
      paramLabel = "N",
      description = "Print the N largest misses of each row with their words, to read.")
  private int misses;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "A real report that the project has annotations for, but no text of.")
  private List<Path> reports = List.of();

  @Option(
      names = "--margin",
      paramLabel = "X",
      defaultValue = "0.005",
      description = "A figure fell if it is lower by more than this. Default: ${DEFAULT-VALUE}.")
  private double margin;

  @Option(
      names = "--write",
      description = "Put the figures in docs/accuracy.json and docs/accuracy.md.")
  private boolean write;

  @Option(
      names = "--calibrate",
      description =
          "Put the counts of each rule into the reader's confidence.tsv; takes all measures and the"
              + " gold.")
  private boolean calibrate;

  @Option(
      names = "--annotate",
      paramLabel = "DIR",
      description =
          "Measure nothing; put into claims.jsonl what notes.yaml in this folder says of the texts"
              + " beside it (docs/annotating.md).")
  private @Nullable Path notes;

  @Option(
      names = "--project",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder of the project. Default: the current one.")
  private Path project = Path.of(".");

  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Accuracy()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  private static Map<String, Measure> measures() {
    Map<String, Measure> all = new LinkedHashMap<>();
    all.put("events", new EventMeasure());
    all.put("attribution", new AttributionMeasure());
    all.put("dates", new DateMeasure());
    all.put("actors", new ActorMeasure());
    all.put("codes", new ActorCodeMeasure());
    all.put("own", new PassageMeasure());
    all.put("agreement", new AgreementMeasure());
    all.put("dossiers", new DossierMeasure());
    all.put("report", new ReportMeasure());
    return all;
  }

  @Override
  public Integer call() throws IOException {
    if (notes != null) {
      return annotate(notes);
    }
    for (String name : only) {
      if (!MEASURES.containsKey(name)) {
        out.println("no measure is called " + name + "; there are " + MEASURES.keySet());
        return CommandLine.ExitCode.USAGE;
      }
    }
    Own own = new Own(parts.isEmpty() ? Own.ALL.parts() : Set.copyOf(parts), prefixes);
    if (write && !own.isAll()) {
      out.println("--write takes all of our own texts: leave out --part and --texts");
      return CommandLine.ExitCode.USAGE;
    }
    boolean everything = only.isEmpty() && gold != null && own.isAll();
    if (calibrate && !everything) {
      out.println("--calibrate needs all measures: give GOLD, no --only, --part or --texts");
      return CommandLine.ExitCode.USAGE;
    }
    List<Row> rows = measure(new Material(gold, project, reports, own, new Readings()));
    Path file = project.resolve("docs/accuracy.json");
    // The figures of some texts are no better or worse than those of all.
    Ledger before = prefixes.isEmpty() ? Ledger.read(file) : new Ledger(List.of());
    List<Figure> figures = rows.stream().map(Figure::of).toList();
    out.print(Table.terminal(figures, before));
    rows.forEach(this::tellMisses);
    List<Ledger.Fall> falls = before.falls(figures, margin);
    falls.forEach(this::tell);
    if (falls.isEmpty()) {
      out.println(
          before.figures().isEmpty()
              ? "There are no figures to compare with."
              : "No figure fell by more than " + margin + ".");
    }
    if (calibrate) {
      calibrate(rows);
    }
    if (write) {
      write(before.with(figures), file);
      if (everything) {
        Page.replace(project.resolve(PAGE), "reliability", Reliability.markdown(rows));
      }
      return CommandLine.ExitCode.OK;
    }
    return falls.isEmpty() ? CommandLine.ExitCode.OK : FELL;
  }

  private int annotate(Path folder) throws IOException {
    try {
      Notes.write(folder);
      out.println("Wrote " + folder.resolve("claims.jsonl") + ".");
      return CommandLine.ExitCode.OK;
    } catch (NoteException e) {
      out.println(folder.resolve("notes.yaml") + ": " + e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private List<Row> measure(Material material) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, Measure> measure : MEASURES.entrySet()) {
      if (only.isEmpty() || only.contains(measure.getKey())) {
        try {
          rows.addAll(measure.getValue().rows(material));
        } catch (Absent e) {
          out.println(measure.getKey() + " not measured: " + e.getMessage());
        }
      }
    }
    return rows;
  }

  private void tellMisses(Row row) {
    List<Miss> worst = row.misses(misses);
    if (!worst.isEmpty()) {
      out.println("\n" + row.task() + ", the largest misses:");
      worst.forEach(m -> out.println("  " + m.item() + " " + m.kind() + " " + m.words()));
    }
  }

  private void tell(Ledger.Fall fall) {
    out.printf(
        Locale.ROOT,
        "FELL: %s: %s from %.3f to %.3f%n",
        fall.now().task(),
        fall.metric().word(),
        fall.before(),
        fall.after());
  }

  private void calibrate(List<Row> rows) throws IOException {
    Path file = project.resolve(CONFIDENCES);
    Files.write(file, Calibration.lines(Verdict.counted(rows)), StandardCharsets.UTF_8);
    out.println("Wrote " + file + "; compile again before reading with it.");
  }

  private void write(Ledger ledger, Path file) throws IOException {
    ledger.write(file);
    Path page = project.resolve(PAGE);
    Page.replace(page, "figures", Table.markdown(ledger.figures()));
    Page.replace(page, "worst", Table.worst(ledger.figures()));
    out.println("Wrote " + file + " and " + page + ".");
  }
}
