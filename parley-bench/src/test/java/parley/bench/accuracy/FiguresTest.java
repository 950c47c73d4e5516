package parley.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FiguresTest {

  private static Row row(String id, Tally... tallies) {
    return new Row(
        id,
        "a task",
        IntStream.range(0, tallies.length)
            .mapToObj(i -> new Item("item-" + i, tallies[i], List.of()))
            .toList());
  }

  @Test
  void setsOfTwoSentences_areCountedTogether() {
    Row row =
        row(
            "sets",
            Tally.of(Set.of("AID"), Set.of("AID", "REJECT")),
            Tally.of(Set.of("AID", "AGREE"), Set.of("AGREE")));

    assertThat(row.total()).isEqualTo(new Tally(2, 3, 2, 3));
    assertThat(row.value(Metric.F1)).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void figureWithNothingToFind_isLeftOut() {
    Figure figure = Figure.of(row("links", Tally.precisionOf(3, 4)));

    assertThat(figure.precision()).isEqualTo(0.75);
    assertThat(figure.recall()).isNull();
    assertThat(figure.f1()).isNull();
    assertThat(figure.headline()).isEqualTo("precision");
  }

  @Test
  void nothingRight_isAnF1OfZero() {
    assertThat(Metric.F1.of(new Tally(0, 3, 0, 3))).isZero();
  }

  @Test
  void interval_holdsTheFigureAndRepeats() {
    Tally[] tallies = new Tally[40];
    for (int i = 0; i < tallies.length; i++) {
      tallies[i] = Tally.recallOf(i % 4 == 0 ? 0 : 1, 1);
    }
    Row row = row("recall", tallies);

    Interval interval = Interval.of(row.items(), Metric.RECALL);

    assertThat(interval.low()).isBetween(0.5, 0.74);
    assertThat(interval.high()).isBetween(0.76, 0.95);
    assertThat(Interval.of(row.items(), Metric.RECALL)).isEqualTo(interval);
  }

  @Test
  void figureThatFell_isNamedWithWhereItCameFrom() {
    Ledger before = new Ledger(List.of(Figure.of(row("a", new Tally(9, 10, 9, 10)))));
    Figure now = Figure.of(row("a", new Tally(9, 10, 7, 10)));

    assertThat(before.falls(List.of(now), 0.005))
        .extracting(Ledger.Fall::metric)
        .containsExactly(Metric.RECALL, Metric.F1);
    assertThat(before.falls(List.of(now), 0.25)).isEmpty();
    assertThat(before.moved(now)).hasValueSatisfying(v -> assertThat(v).isNegative());
  }

  @Test
  void ledger_keepsFiguresThatWereNotMeasured_andComesBackFromItsFile(@TempDir Path folder)
      throws IOException {
    Figure kept = Figure.of(row("kept", new Tally(1, 2, 1, 2)));
    Figure old = Figure.of(row("old", new Tally(1, 2, 1, 2)));
    Figure better = Figure.of(row("old", new Tally(2, 2, 2, 2)));
    Ledger ledger = new Ledger(List.of(old, kept)).with(List.of(better));
    Path file = folder.resolve("accuracy.json");

    ledger.write(file);

    assertThat(Ledger.read(file)).isEqualTo(new Ledger(List.of(better, kept)));
  }

  @Test
  void missesOfTheReportingHalf_areShownToNobody() {
    Row row = row("own", new Tally(0, 1, 0, 1));

    assertThat(row.worst(3)).hasSize(1);
    assertThat(row.withPart(Part.REPORTING).worst(3)).isEmpty();
    assertThat(Figure.of(row.withPart(Part.REPORTING)).worst()).isEmpty();
  }

  @Test
  void pageWithItsBlock_keepsTheTextAroundIt(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("page.md");
    Files.writeString(page, "Before.\n<!-- figures -->\nold\n<!-- /figures -->\nAfter.\n");

    Page.replace(page, "figures", "new\n");

    assertThat(page).hasContent("Before.\n<!-- figures -->\nnew\n<!-- /figures -->\nAfter.\n");
    assertThatThrownBy(() -> Page.replace(page, "other", "new\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("has no block between <!-- other --> and <!-- /other -->");
  }

  @Test
  void table_saysCountsFiguresAndGoal() {
    Row row = row("a", new Tally(3, 4, 3, 4), new Tally(3, 4, 3, 4)).goal(Metric.F1, .6);

    assertThat(Table.markdown(List.of(Figure.of(row))))
        .endsWith("| a task | 6 / 8 | .750 | 6 / 8 | .750 | .750 |  | F1 .600 |\n");
  }
}
