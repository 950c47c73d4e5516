package parley.bargaining.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.bargaining.Published;
import parley.bargaining.Tables;
import parley.talks.Estimate;

class BaselinesTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  @ParameterizedTest
  @CsvSource({
    "sultan.txt, 13.619912134884823, 13.9, 13.658823529411764, 13.9",
    "eu-car-emissions.txt, 7.389955686853767, 7, 6.7, 7"
  })
  void publishedExamples_haveTheRecordedBaselines(
      String name, double weightedMean, double weightedMedian, double mean, double median) {
    var baselines = Baselines.of(Published.read(name).table());

    assertThat(baselines.weightedMean()).isEqualTo(weightedMean, CLOSE);
    assertThat(baselines.weightedMedian()).isEqualTo(Estimate.of(weightedMedian));
    assertThat(baselines.mean()).isEqualTo(mean, CLOSE);
    assertThat(baselines.median()).isEqualTo(median, CLOSE);
  }

  @Test
  void copenhagen_hasTheRecordedBaselines_onEveryIssue() {
    var published = Published.read("copenhagen.txt");

    assertThat(published.lines("baseline")).hasSize(7);
    for (var line : published.lines("baseline")) {
      var baselines = Baselines.of(published.table(line[1]));
      assertThat(baselines.weightedMean()).isEqualTo(Published.number(line, 2), CLOSE);
      assertThat(baselines.weightedMedian()).isEqualTo(Estimate.of(Published.number(line, 3)));
      assertThat(baselines.mean()).isEqualTo(Published.number(line, 4), CLOSE);
    }
  }

  @Test
  void evenSplit_reportsTheWholeInterval() {
    var baselines = Baselines.of(Tables.of("osk 3 100 10", "norn 1 100 40", "velia 4 100 90"));

    assertThat(baselines.weightedMedian()).isEqualTo(new Estimate(40, 90));
    assertThat(baselines.isSplitEvenly()).isTrue();
    assertThat(baselines.median()).isEqualTo(40);
  }

  @Test
  void ranges_countAtTheirMiddle() {
    var baselines = Baselines.of(Tables.of("osk 1..3 50 0..20", "velia 2 50 60"));

    assertThat(baselines.weightedMean()).isEqualTo(35);
    assertThat(baselines.mean()).isEqualTo(35);
  }

  @Test
  void oneParty_settlesWhereItStands() {
    assertThat(Baselines.of(Tables.of("osk 3 100 10")))
        .isEqualTo(new Baselines(10, Estimate.of(10), 10, 10));
  }

  @Test
  void noWeightAtAll_isRefused() {
    assertThatThrownBy(() -> Baselines.of(new double[] {1, 2}, new double[] {0, 0}))
        .hasMessage("nobody carries any weight");
  }

  @Property
  void mirroredScale_mirrorsTheMedianExactly_andTheMeansClosely(
      @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = -1000, max = 1000) Double> points,
      @ForAll @Size(20) List<@DoubleRange(min = 1, max = 9) Double> weights) {
    double[] positions = points.stream().mapToDouble(x -> x).toArray();
    double[] share = weights.stream().mapToDouble(w -> w).limit(positions.length).toArray();
    var there = Baselines.of(positions, share);
    var back = Baselines.of(Arrays.stream(positions).map(x -> 0.0 - x).toArray(), share);

    assertThat(back.weightedMedian().low()).isEqualTo(0.0 - there.weightedMedian().high());
    assertThat(back.weightedMedian().high()).isEqualTo(0.0 - there.weightedMedian().low());
    assertThat(back.weightedMean()).isEqualTo(-there.weightedMean(), within(1e-10));
    assertThat(back.mean()).isEqualTo(-there.mean(), within(1e-10));
  }
}
