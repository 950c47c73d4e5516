package parley.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.findings.Analysis;
import parley.app.findings.ChangesFindings;
import parley.app.findings.Comparison;
import parley.app.material.Material;
import parley.talks.Talks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed between two days of a negotiation. */
@Command(
    name = "changes",
    header = "Say what changed between two days: positions, conditions, steps, who moves whom.",
    description = {
      "",
      "Each side is a Talks file, a dossier, or a report or folder of reports, which are drafted. The"
          + " reports of NEW are taken together with those of OLD: what they do not speak of has not"
          + " changed. Of reports it is also said where a party contradicts its earlier word, and where"
          + " they contradict each other.",
      "A position is softer the nearer it is to where the others stood on average, and harder the"
          + " farther; in words, from against through conditional to for."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley changes march.yaml april.yaml",
      "  parley changes sarn --since 2031-03-12",
      "  parley changes monday.txt tuesday.txt",
      "  parley draft reports/ | parley changes talks.yaml - --json"
    })
final class ChangesCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "A Talks file, a dossier, reports, or - for Talks on standard input.")
  private String old = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      description = "The same of a later day; left out with --since.")
  private @Nullable String newer;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Compare the reports of OLD up to this day with all of them.")
  private @Nullable LocalDate since;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Describe this day; reports after it are left out.")
  private @Nullable LocalDate asOf;

  @Mixin private final ReadingSettings reading = new ReadingSettings();

  @Option(names = "--json", description = "Print the changes as JSON.")
  private boolean json;

  ChangesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if ((newer == null) == (since == null)) {
      throw new Failure(
          ExitCode.USAGE,
          newer == null
              ? "name NEW, or give --since DAY for what changed in " + old + " since that day"
              : "give either NEW or --since, not both");
    }
    if (old.equals("-") && "-".equals(newer)) {
      throw new Failure(ExitCode.USAGE, "only one of OLD and NEW can be standard input");
    }
    boolean reports = isReports(old) && (newer == null || isReports(newer));
    return reports ? ofReports() : ofTalks();
  }

  private int ofTalks() throws IOException {
    if (newer == null) {
      throw new Failure(ExitCode.USAGE, "--since needs a dossier or reports; " + old + " is Talks");
    }
    Comparison comparison = Comparison.of(talks(old), talks(newer));
    comparison.notices().forEach(session.console()::note);
    return print(comparison, null);
  }

  private int ofReports() throws IOException {
    Reports before = Reports.read(session, List.of(old), reading);
    Reports after =
        newer == null ? before : Reports.read(session, List.of(newer), reading).with(before);
    Material all = after.material(reading, asOf);
    Material older = Reports.upTo(newer == null ? all : before.material(reading), since);
    Comparison comparison = Comparison.of(older, all);
    comparison.notices().forEach(session.console()::note);
    print(comparison, all);
    return after.exitCode();
  }

  /** Talks as they are given, or as the reports come to. */
  private Talks talks(String input) throws IOException {
    return isReports(input)
        ? Analysis.draft(
                Reports.read(session, List.of(input), reading).material(reading), null, asOf)
            .talks()
        : TalksInput.talks(session.console(), input);
  }

  /** Whether an input is read rather than taken for Talks. */
  private static boolean isReports(String input) throws IOException {
    Path path = Path.of(input);
    return !input.equals("-")
        && (Files.isDirectory(path) || (Files.isRegularFile(path) && !TalksInput.isTalks(path)));
  }

  private int print(Comparison comparison, @Nullable Material material) {
    session
        .console()
        .print(
            json
                ? ChangesFindings.json(comparison, material)
                : ChangesFindings.text(comparison, material, session.console().width()));
    return ExitCode.DONE.number();
  }
}
