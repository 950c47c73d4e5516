package parley.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import parley.stability.outcomes.Holding;
import parley.talks.Talks;
import parley.talks.file.TalksFile;

class SolveFindingsTest {

  private static final String DAM =
      """
      parley: 1
      talks: The dam
      parties: {osk: {name: Osk}, velia: {name: Velia}}
      options: {osk: {share: Share the water}, velia: {pay: Pay for the dam}}
      wants:
        osk: [pay, not share]
        velia: [share, not pay]
      """;

  @Test
  void of_aDilemma_hasBothOutcomesAndWhatKeepsTheParties() {
    SolveFindings findings = SolveFindings.of(talks(DAM)).orElseThrow();

    assertThat(findings.counts().get(Holding.ALONE)).isEqualTo(BigInteger.ONE);
    assertThat(findings.outcomes())
        .extracting(o -> o.states().lowest().intValue())
        .containsExactly(0, 3);
    assertThat(findings.outcomes().getLast().reasons()).hasSize(2);
    assertThat(findings.outcomes().getFirst().robust()).isEmpty();
    assertThat(findings.now()).isEmpty();
    assertThat(findings.more()).isFalse();
  }

  @Test
  void of_wantsLeftOpen_saysHowRobust() {
    String open = DAM.replace("[share, not pay]", "[{unordered: [share, not pay]}]");

    SolveFindings findings = SolveFindings.of(talks(open)).orElseThrow();

    assertThat(findings.outcomes().getFirst().robust()).hasValue(1.0);
    assertThat(findings.outcomes().getLast().robust()).hasValue(0.5);
  }

  @Test
  void gainedSince_aChangedWant_isTheOutcomeThatHoldsNow() {
    SolveFindings before = SolveFindings.of(talks(DAM)).orElseThrow();
    SolveFindings after =
        SolveFindings.of(talks(DAM.replace("[pay, not share]", "[share]"))).orElseThrow();

    assertThat(after.gainedSince(before)).extracting(p -> p.lowest().intValue()).containsExactly(1);
    assertThat(after.lostSince(before)).extracting(p -> p.lowest().intValue()).containsExactly(0);
  }

  @Test
  void of_talksWithoutOptions_isEmpty() {
    assertThat(SolveFindings.of(talks("parley: 1\ntalks: Empty\n"))).isEmpty();
  }

  private static Talks talks(String text) {
    return switch (TalksFile.parse("test", text)) {
      case TalksFile.Reading.Read(var talks, var warnings) -> talks;
      case TalksFile.Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }
}
