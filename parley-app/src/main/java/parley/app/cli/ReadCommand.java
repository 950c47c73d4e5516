package parley.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.app.material.Reading;
import parley.reading.claim.Claim;
import parley.reading.dossier.ClaimsFile;
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
          + " text, the end exclusive."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley read examples/syria-2015/report.txt",
      "  parley read examples/osk-velia-water --json > claims.jsonl",
      "  parley read page.html --with-text"
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

  @Override
  public Integer call() {
    Reports reports = Reports.read(session, reading);
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
        claims.forEach(c -> console.print(line(material, c)));
      }
    }
    return reports.exitCode();
  }

  private static String line(Material material, Claim claim) {
    return Printable.line(
            String.format(
                Locale.ROOT,
                "%-14s %3.0f%%  %s",
                claim.id(),
                claim.confidence() * 100,
                Phrases.oneLine(ClaimLines.words(material, claim))))
        + "\n";
  }
}
