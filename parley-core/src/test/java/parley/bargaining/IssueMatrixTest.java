package parley.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.talks.Estimate;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.file.TalksFile.Reading;

class IssueMatrixTest {

  private static final String SARN =
      """
      parley: 1
      talks: The Sarn dam
      parties:
        osk: {name: Osk, kind: state, influence: 80}
        velia: {name: Velia, kind: state, influence: [50, 70], judgement: true}
        norn: {name: Norn, kind: state}
        commission: {name: River Commission, kind: body, influence: 0}
        press: {name: The press, role: outside, influence: 10}
        farmers: {name: Farmers, kind: group, influence: 5}
      issues:
        quota:
          words: The summer quota
          scale: {0: nothing, 60: all of it}
          positions:
            osk: {at: 10, salience: 90}
            velia: {at: [40, 50], salience: 60, influence: 65}
            norn: {at: 30, salience: 20}
            commission: {at: 30, salience: 20}
            press: {at: 30, salience: 20}
            farmers: {at: 60, salience: 0}
        fees:
          words: Who pays
          scale: {0: Osk, 100: Velia}
          positions:
            velia: {at: 0, salience: 60}
            osk: {stance: against}
      """;

  @Test
  void quota_takesTheInfluenceOfThePosition_beforeThatOfTheParty() {
    var quota = matrix().find("quota").orElseThrow();

    assertThat(quota.name()).isEqualTo("The summer quota");
    assertThat(quota.scale()).isEqualTo(new Estimate(0, 60));
    assertThat(quota.stakes())
        .containsExactly(
            new Stake("osk", "Osk", Estimate.of(10), Estimate.of(90), Estimate.of(80)),
            new Stake("velia", "Velia", new Estimate(40, 50), Estimate.of(60), Estimate.of(65)));
    assertThat(quota.stakes().getFirst().weight()).isEqualTo(72);
    assertThat(quota.stakes().getLast().isExact()).isFalse();
    assertThat(quota.isContested()).isTrue();
  }

  @Test
  void quota_setsAside_whoHasNoInfluenceOrNoNumbers_andSaysWhy() {
    assertThat(matrix().find("quota").orElseThrow().aside())
        .extracting(SetAside::toString)
        .containsExactly(
            "Norn: no influence is given",
            "River Commission: has no influence",
            "The press: is outside the talks",
            "Farmers: does not care (salience 0)");
  }

  @Test
  void fees_whereOnePartyHasNumbers_areNotContested() {
    var fees = matrix().find("fees").orElseThrow();

    assertThat(fees.isContested()).isFalse();
    assertThat(fees.stakes()).extracting(Stake::influence).containsExactly(new Estimate(50, 70));
    assertThat(fees.aside())
        .extracting(SetAside::toString)
        .containsExactly("Osk: no position or salience is given");
    assertThat(fees.assumptions())
        .containsExactly("Numbers of Velia are a person's judgement; no report gives them.");
  }

  @Test
  void matrix_findsAStakeByPartyAndIssue() {
    assertThat(matrix().parties()).containsExactly("osk", "velia");
    assertThat(matrix().find("velia", "fees")).isPresent();
    assertThat(matrix().find("osk", "fees")).isEmpty();
    assertThat(matrix().find("osk", "gates")).isEmpty();
  }

  @Test
  void stake_withoutWeight_isNone() {
    assertThatThrownBy(
            () -> new Stake("osk", "Osk", Estimate.of(1), Estimate.of(50), Estimate.of(0)))
        .hasMessage("Osk carries no weight; set it aside");
  }

  @Test
  void table_withAPositionOffItsScale_isRefused() {
    var off = new Stake("osk", "Osk", Estimate.of(101), Estimate.of(50), Estimate.of(5));

    assertThatThrownBy(() ->
            new IssueTable(
                "quota", "Quota", new Estimate(0, 100), List.of(off), List.of(), List.of()))
        .hasMessage("the position of Osk is off the scale of quota");
  }

  private static IssueMatrix matrix() {
    return IssueMatrix.of(talks(SARN));
  }

  private static Talks talks(String text) {
    return switch (TalksFile.parse("sarn.yaml", text)) {
      case Reading.Read(var talks, var warnings) -> talks;
      case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }
}
