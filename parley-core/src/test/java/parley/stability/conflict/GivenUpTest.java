package parley.stability.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.formula.Formula;
import parley.talks.formula.FormulaParser;

/** What Osk still wants once it no longer asks for payment before the round. */
class GivenUpTest {

  private static final String RIVER =
      """
      parley: 1
      talks: The river
      parties:
        osk: {name: Osk}
        velia: {name: Velia}
      options:
        osk: {come: Come to the round, open: Open the sluice}
        velia: {pay: Pay, sign: Sign}
      steps:
        round: {when: osk.come}
      conditions:
        - {before: round, needs: velia.pay, by: osk, waived: true}
        - {before: round, needs: velia.sign, by: osk}
      """;

  @Test
  void left_wantOfTheStepOnlyWithWhatWasGivenUp_isNone() {
    assertThat(left("osk", "osk.come only if velia.pay")).isEqualTo("none");
    assertThat(left("osk", "round only if velia.pay")).isEqualTo("none");
  }

  @Test
  void left_whatIsStillAskedFor_stays() {
    assertThat(left("osk", "osk.come only if (velia.pay and velia.sign)"))
        .isEqualTo("osk.come only if velia.sign");
    assertThat(left("osk", "osk.come only if velia.sign")).isEqualTo("osk.come only if velia.sign");
  }

  @Test
  void left_anotherActOrAnotherParty_isBoundAsBefore() {
    assertThat(left("osk", "osk.open only if velia.pay")).isEqualTo("osk.open only if velia.pay");
    assertThat(left("velia", "osk.come only if velia.pay")).isEqualTo("osk.come only if velia.pay");
    assertThat(left("osk", "velia.pay")).isEqualTo("velia.pay");
  }

  private static String left(String party, String want) {
    Talks talks = ((TalksFile.Reading.Read) TalksFile.parse("river", RIVER)).talks();
    Formula formula = FormulaParser.parse(want, talks.names()).formula().orElseThrow();
    return new GivenUp(talks).left(party, formula).map(Formula::text).orElse("none");
  }
}
