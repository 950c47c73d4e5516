package parley.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.app.material.Reading;
import parley.reading.claim.Claim;
import parley.reading.claim.Source;
import parley.reading.dossier.Dossier;
import parley.reading.dossier.DossierFolder;
import parley.reading.dossier.UnreadableClaims;
import parley.reading.report.Report;
import parley.reading.review.Review;
import parley.reading.review.ReviewFile;
import parley.reading.review.Reviewed;
import parley.yaml.Problem;

/**
 * A dossier named on the command line, with what a person decided about it.
 *
 * @param dossier as it was read
 * @param reviewed as a person has corrected it
 */
record DossierInput(Path folder, Dossier dossier, Review review, Reviewed reviewed) {

  /**
   * Opens a dossier.
   *
   * @throws Failure where its claims or its review cannot be read
   */
  static DossierInput open(Path folder) throws IOException {
    Dossier dossier;
    try {
      dossier = DossierFolder.read(folder);
    } catch (UnreadableClaims e) {
      throw new Failure(ExitCode.BAD_INPUT, String.valueOf(e.getMessage()), e);
    }
    Review review = review(folder);
    return new DossierInput(folder, dossier, review, Reviewed.of(dossier, review));
  }

  /**
   * What a person decided about the dossier of a folder.
   *
   * @throws Failure where the file says it in no way that can be read; it is left untouched
   */
  static Review review(Path folder) throws IOException {
    return switch (ReviewFile.read(DossierFolder.review(folder))) {
      case ReviewFile.Reading.Read read -> read.review();
      case ReviewFile.Reading.Refused refused -> {
        List<Problem> errors = refused.errors();
        throw new Failure(
            ExitCode.BAD_INPUT,
            errors.getFirst()
                + (errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "")
                + "; the file was not changed");
      }
    };
  }

  /** The corrected claims, a reading for each report. */
  List<Reading> readings() {
    return readings(reviewed.dossier());
  }

  static List<Reading> readings(Dossier dossier) {
    Map<String, List<Claim>> byReport = new LinkedHashMap<>();
    dossier
        .claims()
        .forEach(
            c -> byReport.computeIfAbsent(c.report(), r -> new java.util.ArrayList<>()).add(c));
    return byReport.values().stream()
        .flatMap(claims ->
            claims.stream()
                .filter(Source.class::isInstance)
                .map(Source.class::cast)
                .limit(1)
                .map(source -> new Reading(report(source, dossier), claims)))
        .toList();
  }

  private static Report report(Source source, Dossier dossier) {
    return new Report(
        source, dossier.text(source.report()).orElseThrow(), source.body(), List.of());
  }

  /** Tells of the corrections that no longer have a claim, or do not fit theirs. */
  void tell(Console console) {
    for (Reviewed.Outcome outcome : reviewed.outcomes()) {
      switch (outcome.fate()) {
        case DONE -> {}
        case MOVED, LOST, REFUSED ->
            console.note(
                Corrections.place(DossierFolder.review(folder).toString(), outcome)
                    + ": "
                    + Corrections.words(outcome));
      }
    }
  }
}
