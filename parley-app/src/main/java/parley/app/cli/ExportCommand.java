package parley.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.export.Export;
import parley.app.export.Exports;
import parley.app.material.Material;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads reports and writes what they hold in a format of the field. */
@Command(
    name = "export",
    header = "Read reports and write claims, events or graphs in the field's formats.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley export --format events-csv examples/osk-velia-water --out events.csv",
      "  parley export --format waiting-dot report.txt | dot -Tsvg > waiting.svg",
      "  parley export --format actors-graphml reports/ --out actors.graphml"
    })
final class ExportCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private String format = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to this file, whole or not at all, instead of standard output.")
  private @Nullable Path out;

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Export export =
        Exports.find(format)
            .orElseThrow(() ->
                new Failure(
                    ExitCode.USAGE,
                    "no format " + format + "; there are " + String.join(", ", Exports.names())));
    Reports reports = Reports.read(session, reading);
    Material material = reports.material(reading);
    String text = export.write(material);
    if (out == null || out.toString().equals("-")) {
      session.console().print(text);
    } else {
      OutputFile.write(out, text);
      session.console().note("wrote " + out);
    }
    return reports.exitCode();
  }

  /** The names of the formats, for help and completion. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Exports.names().iterator();
    }
  }
}
