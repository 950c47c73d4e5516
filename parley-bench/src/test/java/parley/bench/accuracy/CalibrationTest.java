package parley.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.reading.confidence.Confidences;

final class CalibrationTest {

  private static List<Verdict> verdicts(String rule, double estimate, int right, int wrong) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      verdicts.add(
          new Verdict(
              "dates",
              "text-" + i,
              new Judged("date", rule, estimate, i % (right + wrong) < right)));
    }
    return verdicts;
  }

  @SafeVarargs
  private static Confidences calibrated(List<Verdict>... some) {
    List<Verdict> all = new ArrayList<>();
    for (List<Verdict> verdicts : some) {
      all.addAll(verdicts);
    }
    return Confidences.of(Calibration.lines(all));
  }

  @Test
  void ruleCountedOften_isAsSureAsItWasRight() {
    Confidences confidences = calibrated(verdicts("day", 0.5, 900, 100));

    assertThat(confidences.of("date", "day", 0.5)).isCloseTo(0.9, within(0.011));
  }

  @Test
  void ruleCountedOnce_staysNearItsEstimate() {
    Confidences confidences =
        calibrated(verdicts("day", 0.8, 80, 20), verdicts("season", 0.8, 0, 1));

    assertThat(confidences.of("date", "season", 0.8)).isBetween(0.75, 0.8);
    assertThat(confidences.of("date", "decade", 0.8)).isCloseTo(0.8, within(0.02));
  }

  @Test
  void surerClaimOfARule_staysTheSurer() {
    Confidences confidences = calibrated(verdicts("day", 0.5, 90, 10));

    assertThat(confidences.of("date", "day", 0.6))
        .isGreaterThan(confidences.of("date", "day", 0.5));
  }

  @Test
  void reliability_putsClaimsIntoBinsByWhatOthersCounted() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      boolean right = i % 10 != 0;
      items.add(
          new Item(
              "text-" + i,
              Tally.NOTHING,
              List.of(),
              List.of(new Judged("date", "day", 0.5, right))));
    }
    Row row = new Row("dates", "dates", items);

    String table = Reliability.markdown(List.of(row, row.withPart(Part.REPORTING)));

    assertThat(table).containsPattern("\\| 0.8 to 0.9 \\| \\d+ \\| 0.8\\d \\| [01].\\d\\d \\|");
    assertThat(table).contains("with the rules' own estimates it\nwould be 0.400 and 0.400.");
  }

  @Test
  void kindOfTheCalibrationPart_isCountedThereAlone() {
    Row tuned = new Row("dates", "dates", items(0.5, 100));
    Row unseen = new Row("own", "own", items(0.5, 0)).withPart(Part.CALIBRATION);

    assertThat(Verdict.counted(List.of(tuned, unseen)))
        .hasSize(100)
        .allSatisfy(v -> assertThat(v.source()).isEqualTo("own"));
    assertThat(Verdict.counted(List.of(tuned))).hasSize(100);
  }

  private static List<Item> items(double estimate, int right) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Judged judged = new Judged("date", "day", estimate, i < right);
      items.add(new Item("text-" + i, Tally.NOTHING, List.of(), List.of(judged)));
    }
    return items;
  }
}
