package parley.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.reading.claim.Claim;
import parley.reading.claim.Source;
import parley.reading.dossier.ClaimsFile;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;

/**
 * Real reports whose text is not the project's. Their annotations hold places and names only and
 * are found by the report's SHA-256.
 */
final class ReportMeasure implements Measure {

  private static final String FOLDER = "parley-reading/src/test/resources/passages/reports";

  @Override
  public List<Row> rows(Material material) throws IOException {
    if (material.reports().isEmpty()) {
      throw new Absent("no --report was given");
    }
    List<Row> rows = new ArrayList<>();
    for (Path file : material.reports()) {
      Report report = new Intake(IntakeSettings.DEFAULT).read(file).reports().getFirst();
      Annotated annotated =
          new Annotated(
              report.id(), report.text(), annotations(material, report.source().sha256()));
      List<Claim> found = material.readings().read(report);
      for (ClaimKind kind : ClaimKind.values()) {
        Row row =
            new Row(
                "report." + name(file) + "." + kind.plural(),
                "real report " + name(file) + ": " + kind.plural(),
                List.of(annotated.compare(kind, found)));
        // The goal is 11 of the 12 quotations and reported utterances.
        rows.add(kind == ClaimKind.STATEMENT ? row.goal(Metric.RECALL, 11.0 / 12) : row);
      }
    }
    return rows;
  }

  private static List<Claim> annotations(Material material, String sha256) throws IOException {
    Path folder = material.project().resolve(FOLDER);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        List<Claim> claims = ClaimsFile.read(file);
        if (claims.stream().anyMatch(c -> c instanceof Source s && s.sha256().equals(sha256))) {
          return claims;
        }
      }
    }
    throw new Absent("no annotations in " + folder + " are of the report with SHA-256 " + sha256);
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
