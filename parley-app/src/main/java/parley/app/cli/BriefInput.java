package parley.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.app.findings.Analysis;
import parley.app.findings.Comparison;
import parley.app.material.Material;
import parley.app.material.Reading;
import parley.reading.dossier.DossierFolder;
import parley.talks.ReportRef;
import parley.talks.Talks;

/**
 * What a brief is made from: reports with a draft of theirs, or the Talks a person wrote with the
 * reports these draw on.
 */
record BriefInput(
    Material material, Analysis analysis, @Nullable Comparison comparison, int exitCode) {

  /**
   * Reads it. Talks are taken from the file named; else from the only input where it is a Talks
   * file or a dossier that holds one; else they are drafted.
   *
   * @param talks a Talks file named besides the reports
   * @param asOf the day to brief, from a draft of the reports up to it
   */
  static BriefInput read(
      Session session, ReadingOptions options, @Nullable String talks, @Nullable LocalDate asOf)
      throws IOException {
    List<String> inputs = options.inputs();
    if (asOf != null) {
      boolean given = talks != null || (inputs.size() == 1 && isTalks(inputs.getFirst()));
      if (given) {
        throw new Failure(
            ExitCode.USAGE, "--as-of: a Talks file describes its own day; name the reports alone");
      }
      return asOf(session, options, asOf);
    }
    if (inputs.size() == 1 && isTalks(inputs.getFirst())) {
      if (talks != null) {
        throw new Failure(
            ExitCode.USAGE, "--talks: " + inputs.getFirst() + " is a Talks file already");
      }
      return ofTalks(session, options, inputs.getFirst());
    }
    Reports reports = Reports.read(session, options);
    Material material = reports.material(options);
    String own = talks != null ? talks : inDossier(inputs);
    Comparison comparison = comparison(material);
    if (own != null) {
      Analysis analysis = Analysis.of(TalksInput.talks(session.console(), own));
      return new BriefInput(material, analysis, comparison, reports.exitCode());
    }
    return drafted(reports, material, comparison);
  }

  /** From the reports up to a day, whatever Talks their dossier holds. */
  private static BriefInput asOf(Session session, ReadingOptions options, LocalDate day)
      throws IOException {
    Reports reports = Reports.read(session, options);
    String own = inDossier(options.inputs());
    if (own != null) {
      session.console().note(own + ": not used, as answers of another day come from a draft");
    }
    Material all = reports.material(options);
    Material material = Reports.upTo(all, day);
    all.readings().stream()
        .map(Reading::report)
        .filter(report -> material.readings().stream().noneMatch(r -> r.report().equals(report)))
        .map(report -> report.source().file())
        .forEach(file -> session.console().note(file + ": later than that day, left out"));
    return drafted(reports, material, comparison(material));
  }

  private static BriefInput drafted(
      Reports reports, Material material, @Nullable Comparison comparison) {
    Analysis analysis = drafted(material, comparison);
    return new BriefInput(
        material.heeding(drawnOn(analysis)), analysis, comparison, reports.exitCode());
  }

  /** The reports a draft draws on: not those on other matters, which are told as left out. */
  private static Set<String> drawnOn(Analysis analysis) {
    return analysis.talks().reports().stream().map(ReportRef::id).collect(Collectors.toSet());
  }

  private static @Nullable Comparison comparison(Material material) {
    return material.readings().size() < 2 ? null : Comparison.ofLatestDay(material);
  }

  /** The draft that the latest day was compared with, made once; one of its own where none was. */
  private static Analysis drafted(Material material, @Nullable Comparison comparison) {
    return comparison == null || comparison.since() == null
        ? Analysis.ofDraft(material)
        : Analysis.ofDraft(comparison.talks());
  }

  private static boolean isTalks(String input) {
    String name = input.toLowerCase(Locale.ROOT);
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(Path.of(input));
  }

  private static @Nullable String inDossier(List<String> inputs) {
    if (inputs.size() != 1 || inputs.getFirst().equals("-")) {
      return null;
    }
    Path folder = Path.of(inputs.getFirst());
    Path talks = folder.resolve(TalksInput.OF_A_DOSSIER);
    return DossierFolder.is(folder) && Files.isRegularFile(talks) ? talks.toString() : null;
  }

  private static BriefInput ofTalks(Session session, ReadingOptions options, String file)
      throws IOException {
    Talks talks = TalksInput.talks(session.console(), file);
    Path folder = Path.of(file).toAbsolutePath().normalize().getParent();
    List<String> reports =
        talks.reports().stream()
            .map(ReportRef::file)
            .flatMap(named -> named.stream())
            .filter(named -> folder != null && isBeside(folder, named))
            .map(named -> Path.of(file).resolveSibling(named).toString())
            .toList();
    Reports read = Reports.read(session, reports, options.settings());
    Material material = read.material(options);
    return new BriefInput(material, Analysis.of(talks), comparison(material), read.exitCode());
  }

  /** A file that a Talks file names is only opened in its own folder or below. */
  private static boolean isBeside(Path folder, String named) {
    Path report = folder.resolve(named).normalize();
    return report.startsWith(folder) && Files.isRegularFile(report);
  }
}
