package parley.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.file.TalksFile.Reading;
import parley.talks.formula.OptionId;

class InfluenceTest {

  private static final OptionId RELEASE = new OptionId("tarn", "release");

  @Test
  void toward_linkThroughAnother_runsThroughIt() {
    var route =
        Influence.toward(
                talks("- {from: osk, through: velia, over: tarn, toward: release}"), RELEASE)
            .find("osk")
            .orElseThrow();
    assertThat(route.paths())
        .extracting(Route.Path::parties)
        .containsExactly(List.of("osk", "velia", "tarn"));
    assertThat(route.dominators()).containsExactly("velia");
    assertThat(route.without()).containsEntry("velia", false);
    assertThat(route.words())
        .isEqualTo("Osk can move Tarn through Velia. The road runs through Velia.");
  }

  @Test
  void toward_linkTowardSomethingElse_doesNotCount() {
    var talks = talks("- {from: osk, over: tarn, toward: talk}");
    assertThat(Influence.toward(talks, RELEASE).routes()).isEmpty();
    assertThat(Influence.over(talks, "tarn").find("osk")).isPresent();
  }

  @Test
  void toward_linkTowardNothingNamed_counts() {
    assertThat(Influence.toward(talks("- {from: osk, over: tarn}"), RELEASE).find("osk"))
        .isPresent();
  }

  @Test
  void over_twoWaysOfOneLength_tellsBoth() {
    var route =
        Influence.over(
                talks(
                    """
                    - {from: osk, over: velia}
                    - {from: velia, over: tarn}
                    - {from: osk, over: norn}
                    - {from: norn, over: tarn}
                    """),
                "tarn")
            .find("osk")
            .orElseThrow();
    assertThat(route.words()).isEqualTo("Osk can move Tarn through norn, or through Velia.");
  }

  @Test
  void over_linkThroughWhoIsToMoveOthers_isNoWayForIt() {
    var findings =
        Influence.over(
            talks(
                """
                - {from: velia, over: osk}
                - {from: osk, through: velia, over: tarn}
                """),
            "tarn");
    assertThat(findings.find("velia")).isEmpty();
    assertThat(findings.find("osk")).isPresent();
  }

  @Test
  void over_twoWays_hasNoDominatorAndShowsTheShorter() {
    var route =
        Influence.over(
                talks(
                    """
                    - {from: osk, over: velia}
                    - {from: velia, over: tarn}
                    - {from: osk, over: norn}
                    - {from: norn, over: lund}
                    - {from: lund, over: tarn}
                    """),
                "tarn")
            .find("osk")
            .orElseThrow();
    assertThat(route.isRanked()).isFalse();
    assertThat(route.paths()).extracting(path -> path.parties().get(1)).containsExactly("velia");
    assertThat(route.dominators()).isEmpty();
  }

  @Test
  void over_allStrengthsJudged_takesTheStrongestThoughLonger() {
    var route =
        Influence.over(
                talks(
                    """
                    - {from: osk, over: tarn, strength: 0.3}
                    - {from: osk, over: velia, strength: 0.8}
                    - {from: velia, over: tarn, strength: 0.5}
                    """),
                "tarn")
            .find("osk")
            .orElseThrow();
    assertThat(route.isRanked()).isTrue();
    assertThat(route.paths()).hasSize(1);
    assertThat(route.paths().getFirst().strength()).contains(new BigDecimal("0.4"));
  }

  @Test
  void over_oneStrengthUnknown_ranksNothing() {
    var route =
        Influence.over(
                talks(
                    """
                    - {from: osk, over: tarn}
                    - {from: osk, over: velia, strength: 0.8}
                    - {from: velia, over: tarn, strength: 0.5}
                    """),
                "tarn")
            .find("osk")
            .orElseThrow();
    assertThat(route.isRanked()).isFalse();
    assertThat(route.paths()).extracting(path -> path.links().size()).containsExactly(1);
    assertThat(route.paths().getFirst().strength()).isEmpty();
  }

  @Test
  void over_equallyGoodWays_showsAll() {
    var route =
        Influence.over(
                talks(
                    """
                    - {from: osk, over: velia}
                    - {from: osk, over: norn}
                    - {from: velia, over: tarn}
                    - {from: norn, over: tarn}
                    """),
                "tarn")
            .find("osk")
            .orElseThrow();
    assertThat(route.paths()).hasSize(2);
  }

  @Test
  void over_linksInARing_ends() {
    var findings =
        Influence.over(
            talks(
                """
                - {from: osk, over: velia, strength: 1}
                - {from: velia, over: osk, strength: 1}
                - {from: velia, over: tarn, strength: 1}
                """),
            "tarn");
    assertThat(findings.routes()).extracting(Route::principal).containsExactly("osk", "velia");
  }

  private static Talks talks(String links) {
    var text =
        """
        parley: 1
        talks: The hostages of Tarn
        parties: {osk: {name: Osk}, velia: {name: Velia}, tarn: {name: Tarn}, norn: {}, lund: {}}
        options:
          tarn: {release: Release the hostages, talk: Talk to the families}
        leverage:
        """
            + links.indent(2);
    return switch (TalksFile.parse("talks.yaml", text)) {
      case Reading.Read(var talks, var warnings) -> talks;
      case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }
}
