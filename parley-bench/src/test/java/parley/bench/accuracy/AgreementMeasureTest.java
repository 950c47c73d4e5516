package parley.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people's notes on one text. */
final class AgreementMeasureTest {

  private static final String TEXT =
      "Osk will not go until Velia goes, Brandt said. Velia must pay.\n";

  @Test
  void whatBothSay_isAgreed_whateverTheyCallTheActors(@TempDir Path folder) throws IOException {
    List<Annotated> first =
        notes(
            folder,
            """
            - id: gates
              actors: {osk: [state, Osk], velia: [state, Velia], brandt: [person, Brandt]}
              conditions:
                - {type: precondition, by: [brandt], marker: until, blocked: Osk will not go,
                   needs: [{words: Velia goes, by: [velia]}]}
              demands:
                - {by: [brandt], of: [velia], cue: must, content: pay}
            """);
    List<Annotated> second =
        notes(
            folder,
            """
            - id: gates
              actors: {minister: [person, Brandt]}
              conditions:
                - {type: precondition, by: [minister], marker: until, blocked: will not go,
                   needs: [{words: Velia goes}]}
            """);

    List<Row> rows = AgreementMeasure.rows(first, second);

    assertThat(tally(rows, "conditions")).isEqualTo(new Tally(1, 1, 1, 1));
    assertThat(tally(rows, "demands")).isEqualTo(new Tally(0, 0, 0, 1));
    assertThat(rows).allMatch(r -> r.misses(9).isEmpty(), "single outcomes are not told");
  }

  @Test
  void textsThatOnlyOneHasAnnotated_areNotCounted(@TempDir Path folder) throws IOException {
    List<Annotated> first =
        notes(
            folder,
            """
            - id: gates
              actors: {velia: [state, Velia]}
              demands:
                - {by: [velia], cue: must, content: pay}
            """);

    assertThat(tally(AgreementMeasure.rows(first, List.of()), "demands")).isEqualTo(Tally.NOTHING);
  }

  private static Tally tally(List<Row> rows, String kind) {
    return rows.stream()
        .filter(r -> r.id().equals("own.agreement." + kind))
        .findFirst()
        .orElseThrow()
        .total();
  }

  private static List<Annotated> notes(Path folder, String notes) throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("gates.txt"), TEXT);
    Files.writeString(folder.resolve("notes.yaml"), notes);
    return Annotated.in(Notes.read(folder, texts));
  }
}
