package parley.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.reading.claim.Claim;

/**
 * How far a second person agrees with the first, given the same texts and {@code
 * docs/annotating.md} alone. The second one's claims are counted as if a reader had found them, so
 * that the figures say how far any reader could come.
 */
final class AgreementMeasure implements Measure {

  private static final String PASSAGES = "parley-reading/src/test/resources/passages";

  /** What two people made of one text. */
  private record Pair(Annotated first, List<Claim> second) {}

  @Override
  public List<Row> rows(Material material) throws IOException {
    Path passages = material.project().resolve(PASSAGES);
    Path second = passages.resolve("agreement");
    Path first = passages.resolve("negotiations").resolve(Part.REPORTING.word());
    if (!Files.isRegularFile(second.resolve("notes.yaml"))) {
      throw new Absent("no notes.yaml in " + second);
    }
    return rows(Annotated.in(first), Annotated.in(Notes.read(second, first.resolve("texts"))));
  }

  /** One row for each kind of claim, over the texts that both have annotated. */
  static List<Row> rows(List<Annotated> first, List<Annotated> second) {
    Map<String, List<Claim>> again = new TreeMap<>();
    second.forEach(s -> again.put(s.id(), s.gold()));
    List<Pair> both =
        first.stream()
            .flatMap(f -> Stream.ofNullable(again.get(f.id())).map(s -> new Pair(f, s)))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (ClaimKind kind : ClaimKind.values()) {
      rows.add(
          row(kind.plural(), both.stream().map(p -> p.first.compare(kind, p.second)).toList()));
    }
    rows.add(
        row(
            "statements' speakers",
            both.stream().map(p -> p.first.compareSpeakers(p.second)).toList()));
    return rows;
  }

  /** The second person's claims have no confidence to be checked: nothing is judged. */
  private static Row row(String what, List<Item> items) {
    return new Row(
            "own.agreement." + what.replace("' ", "."),
            "own passages, a second annotator: " + what,
            items.stream().map(i -> new Item(i.id(), i.tally(), i.misses())).toList())
        .withPart(Part.REPORTING);
  }
}
