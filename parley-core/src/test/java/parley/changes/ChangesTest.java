package parley.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.file.TalksFile.Reading;

/** The river talks in March and in April. */
class ChangesTest {

  private static final String MARCH =
      """
      parley: 1
      talks: The river, March
      parties:
        osk: {name: Osk, kind: state}
        velia: {name: Velia, kind: state}
        tarn: {name: Tarn, kind: state}
      options:
        osk: {open: Open the sluice}
        velia: {pay: Pay for the dam}
      agreements:
        quota: {among: [osk, velia], on: the summer quota}
      steps:
        treaty: {words: The river treaty, when: quota and velia.pay}
      conditions:
        - {before: treaty, needs: osk.open, by: velia}
      wants:
        velia: [osk.open, treaty]
      commitments:
        - {by: osk, to: treaty, status: claimed, claimed-by: velia}
      leverage:
        - {from: tarn, over: osk, toward: open}
      issues:
        share:
          words: the summer share
          scale: {0: nothing, 100: all of it}
          positions:
            osk: {at: 80}
            velia: {at: 30}
        inspectors:
          positions:
            osk: {stance: against}
            velia: {stance: for}
      """;

  private static final String APRIL =
      """
      parley: 1
      talks: The river, April
      parties:
        osk: {name: Osk, kind: state}
        velia: {name: Velia, kind: state}
        norn: {name: Norn, kind: state}
      options:
        osk: {open: {does: Open the sluice, now: true}}
        velia: {pay: {does: Pay for the dam, now: true}}
      agreements:
        quota: {among: [osk, velia], on: the summer quota, now: [osk]}
      steps:
        treaty: {words: The river treaty, when: quota and velia.pay}
        survey: {words: The survey, when: norn-lends}
      conditions:
        - {before: treaty, needs: osk.open, by: velia}
        - {before: survey, needs: treaty, by: norn}
      wants:
        velia: [treaty, osk.open]
      commitments:
        - {by: osk, to: treaty, status: acknowledged}
      leverage:
        - {from: norn, through: velia, over: osk}
      issues:
        share:
          words: the summer share
          scale: {0: nothing, 100: all of it}
          positions:
            osk: {at: 60}
            velia: {at: 20}
        inspectors:
          positions:
            osk: {stance: conditional}
            velia: {stance: against}
      """
          .replace("norn-lends", "osk.open");

  @Test
  void partyOfTheSameNameWithAnotherId_isTheSame() {
    Talks march = talks(MARCH);
    Talks renamed =
        talks(
            MARCH
                .replace("velia", "velian-republic")
                .replace("name: Velian-republic", "name: Velia"));

    assertThat(Pairing.of(march, renamed).pairs())
        .extracting(Pairing.Pair::words)
        .containsExactly("velia is taken for velian-republic: both are called “Velia”");
    assertThat(Changes.between(march, renamed)).isEmpty();
  }

  @Test
  void aNameThatTwoBear_pairsNobody() {
    Talks march = talks(MARCH);
    Talks two =
        talks(
            MARCH
                .replace(
                    "  tarn: {name: Tarn, kind: state}",
                    "  tarn-north: {name: Tarn}\n  tarn-south: {name: North Tarn, aliases: [Tarn]}")
                .replace("from: tarn,", "from: tarn-north,"));

    assertThat(Pairing.of(march, two).pairs()).isEmpty();
  }

  @Test
  void between_twoMonths_tellsWhatMovedAndWhereTo() {
    assertThat(told(MARCH, APRIL))
        .containsExactly(
            "STEP_OPEN The river treaty: open (was blocked)",
            "STEP_NEW The survey: blocked",
            "CONDITION_MET Velia asks first for Osk: Open the sluice",
            "CONDITION_SET Norn asks first for “The river treaty”",
            "POSITION_SOFTENED Osk on the summer share: 60 (was 80)",
            "POSITION_SOFTENED Osk on inspectors: conditional (was against)",
            "POSITION_HARDENED Velia on the summer share: 20 (was 30)",
            "POSITION_REVERSED Velia on inspectors: against (was for)",
            "OPTION_TAKEN Osk: Open the sluice",
            "OPTION_TAKEN Velia: Pay for the dam",
            "AGREED Osk: Agree on the summer quota",
            "WANTS_REORDERED Velia: now first “The river treaty”",
            "COMMITMENT_CHANGED Osk has bound itself to: “The river treaty” (was claimed)",
            "LEVERAGE_NEW Norn can move Osk through Velia",
            "LEVERAGE_GONE Tarn can move Osk",
            "PARTY_NEW Norn",
            "PARTY_GONE Tarn");
  }

  @Test
  void between_theOtherWayRound_tellsTheOpposite() {
    assertThat(told(APRIL, MARCH))
        .contains(
            "STEP_BLOCKED The river treaty: blocked (was open)",
            "STEP_GONE The survey",
            "CONDITION_NO_LONGER_MET Velia asks first for Osk: Open the sluice",
            "CONDITION_GONE Norn asks first for “The river treaty”",
            "POSITION_HARDENED Osk on the summer share: 80 (was 60)",
            "OPTION_LEFT Osk: no longer: Open the sluice",
            "PARTY_NEW Tarn");
  }

  @Test
  void between_theSame_isNothing() {
    assertThat(told(MARCH, MARCH)).isEmpty();
  }

  @Test
  void between_waivedCondition_isGivenUp() {
    var waived = MARCH.replace("by: velia}\nwants", "by: velia, waived: true}\nwants");

    assertThat(told(MARCH, waived))
        .containsExactly("CONDITION_WAIVED Velia asks first for Osk: Open the sluice");
    assertThat(told(waived, MARCH))
        .containsExactly("CONDITION_SET Velia asks first for Osk: Open the sluice");
  }

  @Test
  void between_onePartyAloneOnAnIssue_movedButNeitherSofterNorHarder() {
    var alone = MARCH.replace("      velia: {at: 30}\n", "");

    assertThat(told(alone, alone.replace("at: 80", "at: 70")))
        .containsExactly("POSITION_MOVED Osk on the summer share: 70 (was 80)");
  }

  @Test
  void between_meetingsOfTwoDays_tellsWhichWereHeldMovedConfirmedAndRefused() {
    var march =
        MARCH
            + """
            meetings:
              - {who: [osk, velia], on: 2031-03-18, at: Lund, status: planned}
              - {who: [osk, tarn], on: 2031-04-02, at: Vikstad, status: planned, confirmed: osk}
              - {who: [velia, tarn], on: 2031-04-20, at: Holm, status: proposed}
            """;
    var later =
        MARCH
            + """
            meetings:
              - {who: [osk, velia], on: 2031-03-18, at: Lund, status: held}
              - {who: [osk, tarn], on: 2031-04-09, at: Vikstad, status: planned}
              - {who: [velia, tarn], on: 2031-04-20, at: Holm, confirmed: tarn, refused: velia}
              - {who: [osk, velia, tarn], on: 2031-05-01, status: planned}
            """;

    assertThat(told(march, later))
        .containsExactly(
            "MEETING_HELD Osk and Velia in Lund on 18 March 2031",
            "MEETING_REFUSED Velia: Velia and Tarn in Holm on 20 April 2031",
            "MEETING_CONFIRMED Tarn: Velia and Tarn in Holm on 20 April 2031",
            "MEETING_MOVED Osk and Tarn in Vikstad on 9 April 2031 (was 2 April 2031)",
            "MEETING_NEW Osk, Velia and Tarn on 1 May 2031");
    assertThat(told(later, march)).contains("MEETING_GONE Osk, Velia and Tarn on 1 May 2031");
  }

  @Test
  void between_commitmentsMetAndBroken_sayWhich() {
    var met = MARCH.replace("status: claimed, claimed-by: velia", "status: met");
    var broken = MARCH.replace("status: claimed, claimed-by: velia", "status: broken");

    assertThat(told(MARCH, met))
        .containsExactly("COMMITMENT_MET Osk has kept its word: “The river treaty” (was claimed)");
    assertThat(told(MARCH, broken))
        .containsExactly(
            "COMMITMENT_BROKEN Osk has broken its word: “The river treaty” (was claimed)");
  }

  @Test
  void between_wordBroken_namesTheOneWordThePartyGave() {
    var broken =
        MARCH.replace(
            "commitments:\n", "commitments:\n  - {by: osk, to: its word, status: broken}\n");

    assertThat(told(MARCH, broken))
        .containsExactly("COMMITMENT_BROKEN Osk has broken its word: “The river treaty”");
    assertThat(told(MARCH, broken.replace("{by: osk, to: its", "{by: velia, to: its")))
        .containsExactly(
            "COMMITMENT_BROKEN Velia has broken its word: which is not said (“its word”)");
  }

  @Test
  void between_conditionMet_hasTheWordsThatSetItAndThoseThatMetIt() {
    var reports = "reports: [{id: a, file: a.txt}, {id: b, file: b.txt}]\n";
    var set =
        reports(MARCH, reports).replace("by: velia}\nwants", "by: velia, evidence: a@1-9}\nwants");
    var met =
        set.replace(
            "{open: Open the sluice}",
            "{open: {does: Open the sluice, now: true, evidence: b@2-7}}");

    var change =
        Changes.between(talks(set), talks(met)).stream()
            .filter(c -> c.kind() == Change.Kind.CONDITION_MET)
            .findFirst()
            .orElseThrow();

    assertThat(change.party()).contains("velia");
    assertThat(change.saidBefore()).extracting(e -> e.place()).containsExactly("a@1-9");
    assertThat(change.said()).extracting(e -> e.place()).containsExactly("b@2-7");
  }

  private static String reports(String talks, String reports) {
    return talks.replace("parties:\n", reports + "parties:\n");
  }

  private static List<String> told(String old, String newer) {
    return Changes.between(talks(old), talks(newer)).stream()
        .map(change -> change.kind() + " " + change.words())
        .collect(Collectors.toList());
  }

  private static Talks talks(String text) {
    return switch (TalksFile.parse("talks.yaml", text)) {
      case Reading.Read(var talks, var warnings) -> talks;
      case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }
}
