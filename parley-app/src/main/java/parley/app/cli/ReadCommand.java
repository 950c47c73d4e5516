package parley.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.material.Material;
import parley.app.material.Reading;
import parley.reading.claim.Claim;
import parley.reading.dossier.ClaimsFile;
import parley.reading.dossier.Dossier;
import parley.reading.dossier.DossierFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads reports and prints the claims. */
@Command(
    name = "read",
    header = "Read reports and print the claims they hold.",
    description = {
      "",
      "With --json one claim a line (JSON Lines); offsets count UTF-16 code units of the report's"
          + " text, the end exclusive. With --into a dossier is kept: a folder that review, draft"
          + " and brief take."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley read examples/syria-2015/report.txt",
      "  parley read examples/osk-velia-water --json > claims.jsonl",
      "  parley read page.html --with-text",
      "  parley read examples/osk-velia-water --into sarn",
      "  parley read report.txt --second-opinion http://localhost:11434/v1 \\",
      "    --model llama3.3"
    })
final class ReadCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(names = "--json", description = "Print JSON Lines.")
  private boolean json;

  @Option(
      names = "--with-text",
      description =
          "Print the text that offsets count in before the claims; with --json as a line of kind"
              + " text.")
  private boolean withText;

  ReadCommand(Session session) {
    this.session = session;
  }

  @Option(
      names = "--into",
      paramLabel = "DOSSIER",
      description =
          "Keep the claims and the texts in this folder, beside what it holds; a report read again"
              + " takes the place it had.")
  private @Nullable Path into;

  @Override
  public Integer call() throws IOException {
    Reports reports = Reports.read(session, reading);
    if (into != null) {
      keep(reports, into);
      return reports.exitCode();
    }
    double least = reading.leastConfidence();
    Console console = session.console();
    for (Reading read : reports.readings()) {
      Material material = Material.of(List.of(read), least);
      List<Claim> claims = material.readings().getFirst().claims();
      if (json) {
        if (withText) {
          console.print(ClaimLines.text(read.report()) + "\n");
        }
        claims.forEach(c -> console.print(ClaimsFile.line(c) + "\n"));
      } else {
        if (withText) {
          console.print(read.report().text() + "\n\n");
        }
        claims.forEach(c -> console.print(ClaimLines.listed(material, c) + "\n"));
      }
    }
    return reports.exitCode();
  }

  private void keep(Reports reports, Path folder) throws IOException {
    // A review that cannot be read stops it here, before anything is written.
    DossierInput.review(folder);
    List<Claim> claims = reports.readings().stream().flatMap(r -> r.claims().stream()).toList();
    Dossier read = Dossier.of(reports.readings().stream().map(Reading::report).toList(), claims);
    boolean known = DossierFolder.is(folder);
    Dossier before = known ? DossierInput.open(folder).dossier() : new Dossier(Map.of(), List.of());
    Dossier all = known ? before.with(read) : read;
    OutputFile.guard(folder, () -> DossierFolder.write(folder, all));
    Console console = session.console();
    before
        .replacedBy(read)
        .forEach((old, now) ->
            console.note(now + ": takes the place of " + old + ", the same file with other words"));
    DossierInput.open(folder).tell(console);
    console.note(
        folder
            + ": "
            + claims.size()
            + " claims of "
            + reports.readings().size()
            + (reports.readings().size() == 1 ? " report" : " reports")
            + (known
                ? ", "
                    + all.texts().size()
                    + (all.texts().size() == 1 ? " report" : " reports")
                    + " in all"
                : ""));
    console.note(
        "next: parley review "
            + folder
            + " to correct what was read; parley draft "
            + folder
            + " --into "
            + folder.resolve(TalksInput.OF_A_DOSSIER)
            + "; parley brief "
            + folder);
  }
}
