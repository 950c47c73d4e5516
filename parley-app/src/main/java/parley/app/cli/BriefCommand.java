package parley.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.brief.Brief;
import parley.app.brief.BriefJson;
import parley.app.brief.BriefMaker;
import parley.app.brief.TerminalBrief;
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
      "The answers first, on one screen: where things stand, what blocks and the least that"
          + " unblocks, who can move whom, which outcomes would hold and how surely, where bargaining"
          + " points, what to ask next. Then each in full, with what was said and assumed, every"
          + " claim with the words it came from.",
      "",
      "Answers come from a draft of the reports; from the Talks a person wrote where --talks names"
          + " them, the only input is a Talks file, or the dossier holds a talks.yaml."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley brief examples/syria-2015/report.txt",
      "  parley brief examples/osk-velia-water --html brief.html",
      "  parley brief examples/syria-2015/talks.yaml",
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
      description =
          "Answer from this Talks file, or the dossier that holds one, instead of a draft.")
  private @Nullable String talks;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Brief this day from a draft; reports after it are left out.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--all",
      description = "List everything, however long; else long lists end with a count of the rest.")
  private boolean all;

  @Option(names = "--json", description = "Print the brief as JSON.")
  private boolean json;

  BriefCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Console console = session.console();
    BriefInput input = BriefInput.read(session, reading, talks, asOf);
    Material material = input.material();
    Brief brief = BriefMaker.of(material, input.analysis(), input.comparison());
    if (html != null) {
      String page = HtmlPage.render(brief, material);
      if (html.toString().equals("-")) {
        console.print(page);
        return input.exitCode();
      }
      OutputFile.write(html, page);
      console.note("wrote " + html);
    }
    if (json) {
      console.print(BriefJson.render(brief));
    } else if (html == null) {
      int most = all ? Integer.MAX_VALUE : TerminalBrief.MOST;
      console.print(TerminalBrief.render(brief, console.width(), session.colourful(), most));
    }
    return input.exitCode();
  }
}
