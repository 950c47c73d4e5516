package parley.app.cli;

import java.util.List;
import parley.app.findings.Analysis;
import parley.app.material.Material;
import parley.app.material.Reading;
import parley.reading.claim.Claim;
import parley.reading.dossier.DossierFolder;
import parley.reading.drafting.Sameness;
import parley.reading.review.Correction;
import parley.reading.review.Reviewed;

/** Tells a dossier's claims, what a person decided about them, and what a draft takes for one. */
final class ReviewListing {

  private final Console console;
  private final DossierInput input;

  ReviewListing(Console console, DossierInput input) {
    this.console = console;
    this.input = input;
  }

  /** What became of each decision, one a line. */
  void decisions(boolean json) {
    for (Reviewed.Outcome outcome : input.reviewed().outcomes()) {
      String place = Corrections.place(DossierFolder.review(input.folder()).toString(), outcome);
      console.print(
          json
              ? Corrections.json(place, outcome) + "\n"
              : Printable.line(place + ": " + Corrections.words(outcome)) + "\n");
    }
  }

  /** Everything: the decisions, the merges, and all claims report by report. */
  void all() {
    List<Reviewed.Outcome> outcomes = input.reviewed().outcomes();
    console.print(
        Printable.line(
                count(input.dossier().texts().size(), "report")
                    + ", "
                    + count(input.dossier().claims().size(), "claim")
                    + ", "
                    + count(outcomes.size(), "correction"))
            + "\n");
    decisions(false);
    merges();
    for (Reading reading : DossierInput.readings(input.dossier())) {
      Material material = Material.of(List.of(reading), 0);
      console.print("\n" + Printable.line(reading.report().id()) + "\n");
      for (Claim claim : reading.claims()) {
        console.print(ClaimLines.listed(material, claim) + mark(outcomes, claim) + "\n");
      }
    }
  }

  /** What a draft takes for one, so that a person can keep it apart. */
  private void merges() {
    Material material = Material.of(input.readings(), 0, Sameness.of(input.review()));
    Analysis.draft(material, null, null)
        .merges()
        .forEach(m -> console.print(Printable.line("merged " + m.words()) + "\n"));
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String mark(List<Reviewed.Outcome> outcomes, Claim claim) {
    return outcomes.stream()
        .filter(o -> o.claim().filter(claim.id()::equals).isPresent())
        .filter(o -> Reviewed.isOfOneName(o.correction().report(), claim.report()))
        .filter(o -> o.fate() != Reviewed.Fate.REFUSED)
        .map(Reviewed.Outcome::correction)
        .map(Correction::decision)
        .map(decision ->
            switch (decision) {
              case ACCEPT -> "  [accepted]";
              case REJECT -> "  [rejected]";
              case EDIT -> "  [edited]";
            })
        .findFirst()
        .orElse("");
  }
}
