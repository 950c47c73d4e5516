package parley.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.brief.Brief;
import parley.app.brief.BriefJson;
import parley.app.brief.BriefMaker;
import parley.app.brief.TerminalBrief;
import parley.app.findings.Analysis;
import parley.app.material.Material;
import parley.app.page.HtmlPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads reports and tells what the talks are waiting for. */
@Command(
    name = "brief",
    header = "Read reports and brief the talks.",
    description = {
      "",
      "Tells where things stand, what waits for what, who can move whom, who said what, and what is"
          + " not known, every line with the words it came from."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley brief examples/syria-2015/report.txt",
      "  parley brief examples/osk-velia-water --html brief.html",
      "  curl -s https://example.org/report.html | parley brief - --json"
    })
final class BriefCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the brief as one self-contained page; - for standard output.")
  private @Nullable Path html;

  @Option(
      names = "--talks",
      paramLabel = "FILE",
      description = "Answer from this Talks file instead of a draft from the reports.")
  private @Nullable String talks;

  @Option(names = "--json", description = "Print the brief as JSON.")
  private boolean json;

  BriefCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Reports reports = Reports.read(session, reading);
    Material material = reports.material(reading);
    Console console = session.console();
    Analysis analysis =
        talks == null ? Analysis.ofDraft(material) : Analysis.of(TalksInput.talks(console, talks));
    Brief brief = BriefMaker.of(material, analysis);
    if (html != null) {
      String page = HtmlPage.render(brief, material);
      if (html.toString().equals("-")) {
        console.print(page);
        return reports.exitCode();
      }
      OutputFile.write(html, page);
      console.note("wrote " + html);
    }
    if (json) {
      console.print(BriefJson.render(brief));
    } else if (html == null) {
      console.print(TerminalBrief.render(brief, console.width(), session.colourful()));
    }
    return reports.exitCode();
  }
}
