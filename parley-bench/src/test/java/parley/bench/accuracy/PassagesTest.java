package parley.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.claim.Condition;
import parley.reading.claim.Span;
import parley.reading.dossier.ClaimsFile;

/** Our own passages: well formed, and read at least as well as when the floors were measured. */
final class PassagesTest {

  private static final Path PROJECT = Path.of("..");
  private static final Path PASSAGES =
      PROJECT.resolve("parley-reading/src/test/resources/passages");

  @ParameterizedTest
  @CsvSource({
    "negotiations, development",
    "negotiations, calibration",
    "negotiations, reporting",
    "constructions, development",
    "constructions, reporting",
    "attribution, development",
    "attribution, reporting",
    "sequences, development",
    "leverage, development",
    "conditions, development"
  })
  void claims_sayWhatTheNotesSay(String set, String part) throws IOException {
    Path folder = PASSAGES.resolve(set).resolve(part);
    StringWriter made = new StringWriter();
    ClaimsFile.write(made, Notes.read(folder).claims());

    assertThat(folder.resolve("claims.jsonl"))
        .as("run parley-bench/accuracy --annotate " + folder)
        .hasContent(made.toString());
  }

  @Test
  void everyText_hasANameOfItsOwn_andManyAreForReportingAlone() throws IOException {
    Set<String> ids = new HashSet<>();
    for (String part : List.of("development", "reporting")) {
      for (String set : List.of("negotiations", "constructions", "attribution")) {
        for (Annotated passage : Annotated.in(PASSAGES.resolve(set).resolve(part))) {
          assertThat(ids.add(set + "/" + passage.id())).as(passage.id()).isTrue();
        }
      }
      assertThat(ids).hasSizeGreaterThanOrEqualTo(part.equals("development") ? 384 : 586);
    }
  }

  /** Somewhat under what was measured; the figures themselves are in docs/accuracy.md. */
  @Test
  void passages_areReadAboveTheFloors() throws IOException {
    List<Row> rows =
        new PassageMeasure()
            .rows(new Material(null, PROJECT, List.of(), Material.Own.ALL, new Readings()));

    assertFloor(rows, "own.development.statements", .75);
    assertFloor(rows, "own.development.conditions", .62);
    assertFloor(rows, "own.development.sequences", .64);
    assertFloor(rows, "own.development.leverage", .53);
    assertFloor(rows, "own.development.dates", .91);
    assertFloor(rows, "own.reporting.statements", .67);
    assertFloor(rows, "own.reporting.conditions", .64);
    assertFloor(rows, "own.reporting.sequences", .40);
    assertFloor(rows, "own.reporting.leverage", .41);
    assertFloor(rows, "own.reporting.dates", .86);
    assertThat(row(rows, "own.reporting.statements.speakers").value(Metric.PRECISION))
        .isGreaterThanOrEqualTo(.93);
  }

  private static void assertFloor(List<Row> rows, String id, double floor) {
    assertThat(row(rows, id).value(Metric.F1)).as(id).isGreaterThanOrEqualTo(floor);
  }

  private static Row row(List<Row> rows, String id) {
    return rows.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void notes_onWordsThatStandTwice_takeThePlaceThatIsCounted(@TempDir Path folder)
      throws IOException {
    write(
        folder,
        "Osk will not go until Velia goes. Osk said so.\n",
        """
        - id: gates
          actors:
            osk: [state, Osk]
            velia: [state, Velia]
          conditions:
            - {type: precondition, by: [osk], marker: until, blocked: Osk will not go,
               needs: [{words: Velia goes, by: [velia]}]}
          statements:
            - {by: [osk], mode: indirect, cue: said, content: ["Osk##2"]}
        """);

    Annotated gates =
        new Annotated(
            "gates",
            Files.readString(folder.resolve("texts/gates.txt")),
            Notes.read(folder).claims());

    assertThat(ClaimKind.CONDITION.of(gates.gold()))
        .singleElement()
        .satisfies(c -> {
          assertThat(((Condition) c).blocked()).isEqualTo(new Span(0, 15));
          assertThat(((Condition) c).needs().getFirst().by()).containsExactly("velia");
        });
    assertThat(gates.compare(ClaimKind.CONDITION, gates.gold()).tally())
        .isEqualTo(new Tally(1, 1, 1, 1));
    assertThat(gates.compareSpeakers(gates.gold()).tally()).isEqualTo(new Tally(1, 1, 1, 1));
    assertThat(gates.compare(ClaimKind.STATEMENT, List.of()).tally())
        .isEqualTo(new Tally(0, 0, 0, 1));
  }

  @Test
  void notes_onWordsTheTextDoesNotSay_areRefused(@TempDir Path folder) throws IOException {
    write(
        folder,
        "Oskar left.\n",
        """
        - id: gates
          actors:
            osk: [state, Osk]
        """);

    assertThatThrownBy(() -> Notes.read(folder))
        .isInstanceOf(NoteException.class)
        .hasMessage("gates: the text does not say 'Osk'");
  }

  @Test
  void notes_withWhatIsNoDayOrACommaUnquoted_areRefused(@TempDir Path folder) throws IOException {
    write(
        folder,
        "Osk will meet Velia, the envoy said.\n",
        """
        - id: gates
          published: 2031-W09
        """);
    assertThatThrownBy(() -> Notes.read(folder))
        .isInstanceOf(NoteException.class)
        .hasMessageStartingWith("gates: 'published: 2031-W09' is no day such as 2031-03-12");

    write(
        folder,
        "Osk will meet Velia, the envoy said.\n",
        """
        - id: gates
          meetings:
            - {status: planned, span: Osk will meet Velia, the envoy said}
        """);
    assertThatThrownBy(() -> Notes.read(folder))
        .isInstanceOf(NoteException.class)
        .hasMessage(
            "gates: 'the envoy said' has no value; put words with a comma in quotation marks");
  }

  private static void write(Path folder, String text, String notes) throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    Files.writeString(folder.resolve("texts/gates.txt"), text);
    Files.writeString(folder.resolve("notes.yaml"), notes);
  }
}
