package parley.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.process.Blockers;
import parley.process.ProcessFindings;
import parley.process.ProcessFindings.Deadlock;
import parley.process.ProcessFindings.StepFinding;
import parley.reading.drafting.Drafter;
import parley.reading.drafting.ReportClaims;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;
import parley.talks.Talks;

/**
 * From reports to answers: how much of what a reader expects of a dossier the drafted Talks say.
 * Everything counts here at once: who is who, what is a condition, what is one act, what has
 * happened. The first three steps told are judged, as more are seldom read.
 */
final class DossierMeasure implements Measure {

  private static final String FOLDER = "parley-bench/src/test/resources/dossiers";
  private static final int FIRST = 3;

  private record Drafted(
      String id, ExpectedDossier expected, Talks talks, ProcessFindings process) {

    Item blocked() {
      List<StepFinding> told = ExpectedDossier.told(process);
      List<StepFinding> first = told.stream().limit(FIRST).toList();
      return item(
          "blocked",
          (int)
              first.stream()
                  .filter(s -> expected.blocked().stream().anyMatch(b -> b.isFoundIn(talks, s)))
                  .count(),
          first.size(),
          expected.blocked(),
          b -> told.stream().anyMatch(s -> b.isFoundIn(talks, s)));
    }

    Item vetoes() {
      return recall(
          "vetoes",
          expected.blocked().stream().filter(b -> !b.veto().isEmpty()).toList(),
          b ->
              ExpectedDossier.told(process).stream()
                  .anyMatch(s -> b.isFoundIn(talks, s) && b.hasVetoesOf(talks, s)));
    }

    Item met() {
      return recall("met", expected.met(), done -> ExpectedDossier.isDone(done, process));
    }

    Item moved() {
      return recall("moved", expected.moved(), m -> m.isFoundIn(talks));
    }

    Item deadlocks() {
      List<String> told = process.deadlocks().stream().map(Deadlock::words).toList();
      return item(
          "deadlock",
          (int)
              told.stream()
                  .filter(t -> expected.deadlocks().stream().anyMatch(d -> d.isIn(t)))
                  .count(),
          told.size(),
          expected.deadlocks(),
          d -> told.stream().anyMatch(d::isIn));
    }

    private <T> Item recall(String kind, List<T> expected, Predicate<T> isFound) {
      return item(kind, 0, 0, expected, isFound);
    }

    private <T> Item item(
        String kind, int right, int judged, List<T> expected, Predicate<T> isFound) {
      List<T> missing = expected.stream().filter(isFound.negate()).toList();
      return new Item(
          id,
          new Tally(right, judged, expected.size() - missing.size(), expected.size()),
          missing.stream()
              .map(m -> new Miss("not-found " + kind, id, List.of(), m.toString()))
              .toList());
    }
  }

  @Override
  public List<Row> rows(Material material) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Part part : Part.values()) {
      Path folder = material.project().resolve(FOLDER).resolve(part.word());
      if (material.own().has(part) && Files.isDirectory(folder)) {
        rows.addAll(rows(part, drafted(folder, material)));
      }
    }
    if (rows.isEmpty()) {
      throw new Absent("no dossiers under " + material.project().resolve(FOLDER));
    }
    return rows;
  }

  private static List<Row> rows(Part part, List<Drafted> all) {
    return List.of(
        row(part, "blocked steps", all.stream().map(Drafted::blocked).toList()),
        row(part, "vetoes", all.stream().map(Drafted::vetoes).toList()),
        row(part, "met", all.stream().map(Drafted::met).toList()),
        row(part, "movers", all.stream().map(Drafted::moved).toList()),
        row(part, "deadlocks", all.stream().map(Drafted::deadlocks).toList()));
  }

  private static Row row(Part part, String what, List<Item> items) {
    return new Row(
            "dossiers." + part.word() + "." + what.replace(' ', '.'),
            "dossiers, " + part.word() + " part: " + what,
            items)
        .withPart(part);
  }

  private static List<Drafted> drafted(Path folder, Material material) throws IOException {
    List<Drafted> all = new ArrayList<>();
    for (Path dossier : sorted(folder)) {
      String name = dossier.getFileName().toString();
      if (material.own().has(name)) {
        Talks talks = Drafter.draft(name, claims(dossier, material.readings()));
        all.add(
            new Drafted(
                name,
                ExpectedDossier.read(dossier.resolve("expected.yaml")),
                talks,
                Blockers.of(talks)));
      }
    }
    return all;
  }

  /** What is read in the reports of a dossier, older ones first. */
  static List<ReportClaims> claims(Path dossier, Readings readings) throws IOException {
    Intake intake = new Intake(IntakeSettings.DEFAULT);
    List<ReportClaims> claims = new ArrayList<>();
    for (Path file : sorted(dossier)) {
      if (!file.toString().endsWith(".yaml")) {
        for (Report report : intake.read(file).reports()) {
          claims.add(ReportClaims.of(report.text(), readings.read(report)));
        }
      }
    }
    return claims;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    }
  }
}
