package parley.reading.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.talks.Condition;
import parley.talks.Talks;
import parley.talks.file.TalksFile;

/** A report changes its words, and what a person made of the last draft is found again. */
class RecognisedTest {

  private static final String BASE =
      """
      parley: 1
      talks: Sarn
      as-of: 2031-03-04

      # Who takes part
      parties:
        osk: {name: Osk, kind: state}
        velia: {name: Velia, kind: state}

      # What each party could do; text alone says what the option does
      options:
        osk:
          open-gates:
            does: Open the gates
            evidence: {at: sarn-0bce7850@0-30, quote: Osk will not open the gates}
        velia:
          pay-repair:
            does: Pay for the repair
            evidence: {at: sarn-0bce7850@36-60, quote: Velia pays for the repair}
          withdraw: Withdraw its boats

      # Who says what must hold before what
      conditions:
        - before: osk.open-gates
          needs: velia.pay-repair
          by: osk
          evidence:
            at: sarn-0bce7850@0-60
            quote: Osk will not open the gates until Velia pays for the repair
          said: 2031-03-04
      """;

  /** The report now asks for the repair of the dam, and has another digest. */
  private static final String FRESH =
      BASE.replace("0bce7850@36-60, quote: Velia pays", "7a11c0de@36-71, quote: Velia pays")
          .replace("sarn-0bce7850", "sarn-7a11c0de")
          .replace("pay-repair", "pay-repair-dam")
          .replace("for the repair", "for the repair of the dam");

  @Test
  void merge_conditionWhoseReportNowSaysItOtherwise_staysOnceAsThePersonHasIt() {
    String mine = BASE.replace("    needs: velia.pay-repair\n", "    needs: velia.withdraw\n");

    Merger.Merged merged = Merger.merge(BASE, mine, FRESH);

    assertThat(talks(merged.text()).conditions())
        .singleElement()
        .satisfies(c -> assertThat(c.needs().text()).isEqualTo("velia.withdraw"));
    assertThat(merged.text())
        .contains("quote: Osk will not open the gates until Velia pays for the repair of the dam")
        .doesNotContain("0bce7850");
    assertThat(merged.changes())
        .anySatisfy(c ->
            assertThat(c)
                .startsWith("kept yours: conditions: ")
                .contains(
                    "needs: velia.withdraw; the reports had velia.pay-repair and now have velia.pay-repair-dam"));
    assertThat(Merger.merge(merged.base(), merged.text(), FRESH).text()).isEqualTo(merged.text());
  }

  @Test
  void merge_optionAPersonWroteOf_keepsItsKey_andWhatTheReportsSayFollows() {
    String mine = BASE.replace("does: Pay for the repair", "does: Pay for all of it");

    Merger.Merged merged = Merger.merge(BASE, mine, FRESH);

    Talks talks = talks(merged.text());
    assertThat(talks.options())
        .extracting(o -> o.does())
        .containsExactly("Open the gates", "Pay for all of it", "Withdraw its boats");
    assertThat(talks.conditions())
        .extracting(c -> c.needs().text())
        .containsExactly("velia.pay-repair");
  }

  @Test
  void merge_fileNobodyTouched_becomesTheNewDraft() {
    Merger.Merged merged = Merger.merge(BASE, BASE, FRESH);

    assertThat(merged.text()).isEqualTo(FRESH);
    assertThat(merged.changes())
        .contains("brought up to date: the words of the reports that 1 item rests on");
  }

  @Test
  void merge_conditionThePersonTookOut_staysOutWhateverItsWordsAreNow() {
    String mine = BASE.substring(0, BASE.indexOf("\n# Who says what must hold"));

    Merger.Merged merged = Merger.merge(BASE, mine, FRESH);

    assertThat(talks(merged.text()).conditions()).isEmpty();
    assertThat(merged.changes())
        .anySatisfy(c -> assertThat(c).startsWith("left out, as you took it out: conditions: "));
  }

  @Test
  void merge_lastDraftIsLost_takesLikeWordsOfTheSameReportForOne() {
    String mine = BASE.replace("    needs: velia.pay-repair\n", "    needs: velia.withdraw\n");

    assertThat(talks(Merger.merge("", mine, FRESH).text()).conditions())
        .extracting(c -> c.needs().text())
        .containsExactly("velia.withdraw");
  }

  @Test
  void merge_conditionThePersonAdded_standsBesideANewOneOfTheSameParty() {
    String mine = BASE + "  - {before: osk.open-gates, needs: velia.withdraw, by: osk}\n";
    String fresh =
        BASE.replace("Withdraw its boats\n", "Withdraw its boats\n    sign: Sign\n")
            + """
              - before: osk.open-gates
                needs: velia.sign
                by: osk
                evidence: {at: second-11111111@5-9, quote: Velia has to sign first}
            """;

    assertThat(talks(Merger.merge(BASE, mine, fresh).text()).conditions())
        .extracting(RecognisedTest::needs)
        .containsExactly("velia.pay-repair", "velia.withdraw", "velia.sign");
  }

  @Test
  void merge_olderReportThatSaysTheSame_leavesTheConditionOne() {
    String mine = BASE.replace("    by: osk\n", "    by: [osk, velia]\n");
    String fresh =
        BASE.replace(
            """
                  at: sarn-0bce7850@0-60
                  quote: Osk will not open the gates until Velia pays for the repair
            """,
            """
                  - {at: before-22222222@7-70, quote: Osk waits until Velia pays}
                  - at: sarn-0bce7850@0-60
                    quote: Osk will not open the gates until Velia pays for the repair
            """);

    assertThat(talks(Merger.merge(BASE, mine, fresh).text()).conditions())
        .singleElement()
        .extracting(Condition::by)
        .isEqualTo(List.of("osk", "velia"));
  }

  private static String needs(Condition condition) {
    return condition.needs().text();
  }

  private static Talks talks(String text) {
    return switch (TalksFile.parse("t.yaml", text)) {
      case TalksFile.Reading.Read(var talks, var warnings) -> talks;
      case TalksFile.Reading.Refused(var errors) -> throw new AssertionError(errors + text);
    };
  }
}
