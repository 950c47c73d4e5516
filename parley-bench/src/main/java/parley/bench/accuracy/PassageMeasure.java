package parley.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.reading.claim.Claim;

/**
 * Our own annotated passages. The development part may be read and learned from; of the others only
 * totals are told.
 */
final class PassageMeasure implements Measure {

  private static final String FOLDER = "parley-reading/src/test/resources/passages";

  /** What each set is annotated with; what is not annotated cannot be judged. */
  private static final Map<String, Set<ClaimKind>> SETS =
      new TreeMap<>(
          Map.of(
              "negotiations", EnumSet.allOf(ClaimKind.class),
              "constructions",
                  EnumSet.of(ClaimKind.CONDITION, ClaimKind.SEQUENCE, ClaimKind.LEVERAGE),
              "conditions", EnumSet.of(ClaimKind.CONDITION),
              "sequences", EnumSet.of(ClaimKind.SEQUENCE),
              "leverage", EnumSet.of(ClaimKind.LEVERAGE),
              "attribution", EnumSet.of(ClaimKind.STATEMENT)));

  private record Compared(Annotated passage, Set<ClaimKind> kinds, List<Claim> found) {}

  @Override
  public List<Row> rows(Material material) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Part part : Part.values()) {
      List<Compared> all = new ArrayList<>();
      for (Map.Entry<String, Set<ClaimKind>> set : SETS.entrySet()) {
        Path folder = material.project().resolve(FOLDER).resolve(set.getKey()).resolve(part.word());
        if (material.own().has(part) && Files.isRegularFile(folder.resolve("claims.jsonl"))) {
          all.addAll(
              Annotated.in(folder).parallelStream()
                  .filter(p -> material.own().has(p.id()))
                  .map(p ->
                      new Compared(
                          p,
                          set.getValue(),
                          material.readings().claims(p.id(), p.text(), p.published())))
                  .toList());
        }
      }
      if (!all.isEmpty()) {
        rows.addAll(rows(part, all));
      }
    }
    if (rows.isEmpty()) {
      throw new Absent("no passages under " + material.project().resolve(FOLDER));
    }
    return rows;
  }

  private static List<Row> rows(Part part, List<Compared> all) {
    List<Row> rows = new ArrayList<>();
    for (ClaimKind kind : ClaimKind.values()) {
      List<Item> items =
          all.stream()
              .filter(c -> c.kinds().contains(kind))
              .map(c -> c.passage().compare(kind, c.found()))
              .toList();
      rows.add(row(part, kind.plural(), items));
    }
    rows.add(
        row(
            part,
            "statements' speakers",
            all.stream()
                .filter(c -> c.kinds().contains(ClaimKind.STATEMENT))
                .map(c -> c.passage().compareSpeakers(c.found()))
                .toList()));
    return part == Part.REPORTING ? rows.stream().map(PassageMeasure::goal).toList() : rows;
  }

  private static Row row(Part part, String what, List<Item> items) {
    return new Row(
            "own." + part.word() + "." + what.replace("' ", "."),
            "own passages, " + part.word() + " part: " + what,
            items)
        .withPart(part);
  }

  private static Row goal(Row row) {
    return switch (row.id()) {
      case "own.reporting.statements.speakers" -> row.goal(Metric.PRECISION, .95);
      case "own.reporting.conditions", "own.reporting.sequences", "own.reporting.leverage" ->
          row.goal(Metric.F1, .70);
      default -> row;
    };
  }
}
