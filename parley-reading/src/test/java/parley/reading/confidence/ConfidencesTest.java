package parley.reading.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import parley.reading.claim.Dated;
import parley.reading.claim.Span;

class ConfidencesTest {

  private static final Confidences COUNTED =
      Confidences.of(
          List.of("# kind\trule\tfactor", "date\t*\t0.5", "date\tday\t3", "event\tverb\t1"));

  @Test
  void countedRule_hasItsOddsMultiplied() {
    // Odds of one to one become three to one.
    assertThat(COUNTED.of("date", "day", 0.5)).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void ruleWithoutCounts_hasTheFactorOfItsKind() {
    assertThat(COUNTED.of("date", "season", 0.5)).isCloseTo(0.33, within(1e-9));
  }

  @Test
  void kindWithoutCounts_keepsTheEstimate() {
    assertThat(COUNTED.of("relation", "leads", 0.815)).isEqualTo(0.815);
    assertThat(COUNTED.of("event", "noun", 0.5)).isEqualTo(0.5);
  }

  @Test
  void claim_keepsAllButItsConfidence() {
    Dated date = new Dated("date-1", "osk", new Span(3, 9), "2031-03-04", 0.5, "day");

    assertThat(COUNTED.apply(date))
        .isEqualTo(new Dated("date-1", "osk", new Span(3, 9), "2031-03-04", 0.75, "day"));
    assertThat(Confidences.asEstimated().apply(date)).isSameAs(date);
  }

  @Property
  void anyEstimate_staysAShareAndInOrder(
      @ForAll @DoubleRange(max = 1) double one, @ForAll @DoubleRange(max = 1) double other) {
    double low = COUNTED.of("date", "day", Math.min(one, other));
    double high = COUNTED.of("date", "day", Math.max(one, other));

    assertThat(low).isBetween(0.02, 0.98);
    assertThat(high).isGreaterThanOrEqualTo(low);
  }

  @Test
  void lineOfAnotherForm_isRefused() {
    assertThatThrownBy(() -> Confidences.of(List.of("date\tday\t0")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no factor over 0");
    assertThatThrownBy(() -> Confidences.of(List.of("date 3")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'date 3'");
  }

  @Test
  void bundledConfidences_knowTheCountedKinds() {
    assertThat(Confidences.bundled().of("statement", "clause", 0.9)).isNotEqualTo(0.9);
    assertThat(Confidences.bundled().of("relation", "leads", 0.81)).isEqualTo(0.81);
  }
}
