package parley.reading.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.yaml.Node;
import parley.yaml.Problem;

class ReviewFileTest {

  private static final String TEXT =
      """
      parley-review: 1

      # What was decided about single claims, each found again by its words
      claims:
        - do: edit
          kind: demand
          report: first-1
          words: 'urged Osk: "open the gates"'
          was: demand-1
          set: {by: [Velia, Norn], of: Osk}
          note: seen with the minister

      # What is one although it has two names
      merge:
        - {these: [River Commission, Commission]}

      # What is not one
      keep-apart:
        - {these: [Norn, Norland], note: two countries}
      """;

  @TempDir private Path folder;

  @Test
  void read_whatWasWritten_givesTheSameText() {
    Review review = read(TEXT);

    assertThat(ReviewFile.text(review)).isEqualTo(TEXT);
    assertThat(review.claims().getFirst().set())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("by", List.of("Velia", "Norn"), "of", List.of("Osk")));
    assertThat(review.claims().getFirst().at()).isEqualTo(new Node.Place(5, 5));
  }

  @Test
  void read_noFile_holdsNoDecision() throws IOException {
    assertThat(ReviewFile.read(folder.resolve("review.yaml")))
        .isEqualTo(new ReviewFile.Reading.Read(Review.NONE));
  }

  @Test
  void read_mistypedWords_pointsAtThemWithTheNearest() {
    assertThat(
            errors(
                """
                parley-review: 1
                claims:
                  - {do: rejct, kind: demnad, report: r, words: a}
                """))
        .containsExactly(
            "r.yaml:3:10: error: 'rejct' where something else is expected; expected one of accept,"
                + " reject, edit; did you mean reject?",
            "r.yaml:3:23: error: 'demnad' where something else is expected; expected one of"
                + " report, actor, statement, event, condition, sequence, leverage, position,"
                + " demand, meeting, commitment, relation, date; did you mean demand?");
  }

  @Test
  void read_editWithoutFields_andRejectionWithThem_saySo() {
    assertThat(
            errors(
                """
                parley-review: 1
                claims:
                  - {do: edit, kind: demand, report: r, words: a}
                  - {do: reject, kind: demand, report: r, words: a, set: {by: Osk}}
                  - {do: reject, kind: demand, report: r}
                merge:
                  - {these: [Osk]}
                """))
        .containsExactly(
            "r.yaml:3:5: error: an edit without 'set'; add set: {field: value}",
            "r.yaml:4:5: error: 'set' where nothing is edited; write do: edit, or take 'set' out",
            "r.yaml:5:5: error: a correction without 'words'; add words: the words of the claim,"
                + " or the name of the actor",
            "r.yaml:7:5: error: fewer than two names; give at least two: [Hill Front, the Front]");
  }

  @Test
  void read_brokenYaml_saysWhereAndLeavesTheFile() throws IOException {
    Path file = folder.resolve("review.yaml");
    Files.writeString(file, "parley-review: 1\nclaims:\n  - {do: reject\n");

    assertThat(ReviewFile.read(file))
        .isInstanceOfSatisfying(
            ReviewFile.Reading.Refused.class,
            refused ->
                assertThat(refused.errors().getFirst().toString())
                    .startsWith(file + ":4:1: error: not YAML"));
    assertThat(file).hasContent("parley-review: 1\nclaims:\n  - {do: reject\n");
  }

  @Test
  void with_secondEditOfAClaim_addsToTheFields() {
    Correction first = edit(Map.of("by", List.of("Osk")));
    Correction second = edit(Map.of("of", List.of("Velia")));

    assertThat(Review.NONE.with(first).with(second).claims())
        .singleElement()
        .satisfies(c -> assertThat(c.set()).containsOnlyKeys("by", "of"));
  }

  @Test
  void split_namesThatWereMerged_undoesTheMerge() {
    Review.Names names =
        new Review.Names(List.of("Norn", "Norland"), Optional.empty(), Node.Place.WHOLE);

    Review review = Review.NONE.merged(names).split(names);

    assertThat(review.merge()).isEmpty();
    assertThat(review.apart()).containsExactly(names);
  }

  private static Correction edit(Map<String, List<String>> set) {
    return new Correction(
        Correction.Decision.EDIT,
        "demand",
        "r",
        "urged Osk",
        Optional.empty(),
        set,
        Optional.empty(),
        Node.Place.WHOLE);
  }

  private static Review read(String text) {
    return switch (ReviewFile.parse("r.yaml", text)) {
      case ReviewFile.Reading.Read(var review) -> review;
      case ReviewFile.Reading.Refused(var errors) -> throw new AssertionError(errors);
    };
  }

  private static List<String> errors(String text) {
    return switch (ReviewFile.parse("r.yaml", text)) {
      case ReviewFile.Reading.Read(var review) -> List.of();
      case ReviewFile.Reading.Refused(var errors) ->
          errors.stream().map(Problem::toString).toList();
    };
  }
}
