package parley.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.findings.Analysis;
import parley.app.material.Material;
import parley.reading.drafting.Draft;
import parley.talks.file.TalksFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads reports and drafts Talks from them. */
@Command(
    name = "draft",
    header = "Read reports and draft a Talks file, to be corrected by a person.",
    description = {
      "",
      "Every item names the words it came from; what the reports do not give is left open."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley draft examples/osk-velia-water > talks.yaml",
      "  parley draft report.txt --name 'Sarn dam' --out talks.yaml",
      "  parley draft sarn --into sarn/talks.yaml"
    })
final class DraftCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What the negotiation is called; the latest headline where not given.")
  private @Nullable String name;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to this file, whole or not at all, instead of standard output.")
  private @Nullable Path out;

  DraftCommand(Session session) {
    this.session = session;
  }

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description =
          "Merge into this file: what you changed in it stays, and what the reports would change"
              + " there is told.")
  private @Nullable Path into;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Describe this day; reports after it are left out.")
  private @Nullable LocalDate asOf;

  @Override
  public Integer call() throws IOException {
    Reports reports = Reports.read(session, reading);
    Draft draft = draft(reports);
    String text = TalksFile.write(draft.talks());
    if (into != null) {
      boolean isNew = Files.notExists(into);
      DraftMerge.into(session.console(), into, text);
      if (isNew) {
        next(into);
      }
    } else if (out == null || out.toString().equals("-")) {
      session.console().print(text);
      if (session.console().progress()) {
        session.console().note("to keep it and change it: --into talks.yaml");
      }
    } else {
      OutputFile.write(out, text);
      session.console().note("wrote " + out);
      next(out);
    }
    return reports.exitCode();
  }

  private void next(Path talks) {
    session
        .console()
        .note(
            "next: correct "
                + talks
                + " in an editor; parley blockers "
                + talks
                + " says what waits");
  }

  private Draft draft(Reports reports) {
    Material material = reports.material(reading);
    try {
      Draft draft = Analysis.draft(material, name, asOf);
      draft.notices().forEach(session.console()::note);
      return draft;
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.BAD_INPUT, "no report is dated up to " + asOf, e);
    }
  }
}
