package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that answer from a Talks file. */
class TalksCommandsTest {

  private static final String SARN =
      """
      parley: 1
      talks: The Sarn dam
      parties:
        osk: {name: Osk, kind: state}
        velia: {name: Velia, kind: state}
        norn: {name: Norn, kind: state}
        commission: {name: River Commission, kind: body}
      options:
        osk: {open: Open the gates}
        velia: {pay: Pay for the repair}
      steps:
        round: {when: osk.open}
      conditions:
        - {before: round, needs: velia.pay, by: osk}
      leverage:
        - {from: commission, through: norn, over: osk, toward: open}
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @Test
  void blockers_ofABlockedStep_namesTheLeastThatOpensIt() {
    Run run = Run.withInput(SARN, "blockers", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "round: blocked", "opens with: Velia: pay for the repair; then Osk: open the gates")
        .contains("no way without: Osk and Velia");
  }

  @Test
  void blockers_asJson_hasEachStepWithItsSets() {
    Run run = Run.withInput(SARN, "blockers", "-", "round", "--json");

    assertThat(run.out())
        .contains("\"name\" : \"round\"", "\"status\" : \"blocked\"")
        .contains("\"option\" : \"osk.open\"", "\"option\" : \"velia.pay\"")
        .contains("\"veto\" : [ \"osk\", \"velia\" ]");
  }

  @Test
  void blockers_ofAnUnknownStep_namesTheOthers() {
    Run run = Run.withInput(SARN, "blockers", "-", "rond");

    assertThat(run).isEqualTo(new Run(2, "", "parley: no step rond; did you mean round?\n"));
  }

  @Test
  void blockers_ofBrokenTalks_saysWhere() {
    Run run = Run.withInput("parley: 1\ntalks: [", "blockers", "-");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT.number());
    assertThat(run.err().lines()).singleElement().asString().startsWith("parley: stdin:");
  }

  @Test
  void leverage_overAParty_namesTheRoad() {
    Run run = Run.withInput(SARN, "leverage", "-", "osk");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Osk:").contains("River Commission", "through Norn");
  }

  @Test
  void leverage_towardAnOption_saysWhoseWantsWouldHaveToChangeAndWhoCanChangeThem() {
    Run run =
        Run.withInput(
            SARN + "wants: {osk: [not open], velia: [osk.open]}\n", "leverage", "-", "osk", "open");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                """
                Osk, toward osk.open:
                  River Commission can move Osk through Norn. The road runs through Norn.
                  If Norn drops out, nobody can still move Osk.
                Osk has to act for “round”: worse off than now.
                Whose wants would have to change for it to hold, all else as it is now:
                  it would hold if Osk also wanted Osk: Open the gates, above round only if
                    [Velia: Pay for the repair]
                  River Commission can move Osk through Norn. The road runs through Norn.
                """,
                ""));
  }

  @Test
  void leverage_towardAnOption_asJson() {
    Run run = Run.withInput(SARN, "leverage", "-", "osk", "open", "--json");

    assertThat(run.out())
        .contains("\"target\" : \"osk\"", "\"toward\" : \"osk.open\"")
        .contains("[ \"commission\", \"norn\", \"osk\" ]");
  }

  @Test
  void whatIf_inOrder_saysWhatOpens() {
    Run run = Run.withInput(SARN, "what-if", "-", "--take", "pay", "--take", "osk.open");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                """
                Suppose:
                  Velia: Pay for the repair
                  Osk: Open the gates

                met, before round: Osk asks first for Velia: Pay for the repair
                round: done (was blocked)
                The same outcomes would hold as before.
                Left there, nobody could do better alone.
                """,
                ""));
  }

  @Test
  void whatIf_conditionWaived_isToldAsJson() {
    Run run = Run.withInput(SARN, "what-if", "-", "--waive", "osk:round", "--json");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                """
                {
                  "changes" : [ "No longer: Osk asks first for Velia: Pay for the repair (before round)" ],
                  "taken" : [ ],
                  "effects" : [ {
                    "step" : "round",
                    "before" : "blocked",
                    "after" : "open"
                  } ],
                  "blocked" : [ ],
                  "met" : [ {
                    "before" : "round",
                    "by" : [ "osk" ],
                    "waived" : true,
                    "words" : "Osk asks first for Velia: Pay for the repair"
                  } ],
                  "unmet" : [ ],
                  "warnings" : [ ],
                  "outcomes" : {
                    "gained" : [ "Osk: Open the gates; reached: round" ],
                    "lost" : [ ],
                    "now" : [ ]
                  }
                }
                """,
                ""));
  }

  @Test
  void whatIf_thatCannotBe_isRefusedWithTheReason() {
    assertThat(Run.withInput(SARN, "what-if", "-", "--drop", "osk.open"))
        .isEqualTo(new Run(65, "", "parley: cannot drop osk.open: it is not taken\n"));
    assertThat(Run.withInput(SARN, "what-if", "-", "--take", "osk.opne"))
        .isEqualTo(new Run(2, "", "parley: no option osk.opne; did you mean osk.open?\n"));
    assertThat(Run.withInput(SARN, "what-if", "-", "--take", "round").err())
        .isEqualTo(
            "parley: round is a step: steps follow from options; 'blockers' says from which\n");
    assertThat(Run.withInput(SARN, "what-if", "-"))
        .isEqualTo(
            new Run(
                2,
                "",
                "parley: suppose something: --take OPTION, --drop OPTION or --waive STEP\n"));
    assertThat(Run.withInput(SARN, "what-if", "-", "--waive", "velia:round"))
        .isEqualTo(new Run(2, "", "parley: velia sets no condition before round; osk does\n"));
    assertThat(Run.withInput(SARN, "what-if", "-", "--waive", "round", "--waive", "round").err())
        .isEqualTo(
            "parley: cannot waive the condition before round: it has been given up already\n");
  }

  @Test
  void whatIf_conditionWaived_bindsItsSetterNoMore() {
    String bound = SARN + "wants:\n  osk: [osk.open only if velia.pay]\n  velia: [osk.open]\n";

    Run kept = Run.withInput(bound, "what-if", "-", "--take", "pay", "--take", "osk.open");
    Run waived = Run.withInput(bound, "what-if", "-", "--waive", "osk:round", "--take", "osk.open");

    assertThat(kept.out()).contains("The same outcomes would hold as before.");
    assertThat(waived.out())
        .contains("given up, before round: Osk asks first", "would hold then: Osk: Open the gates")
        .endsWith("Left there, nobody could do better alone.\n");
  }

  @Test
  void whatIf_whatCannotBeUndone_leavesNoOutcomeWithoutIt() {
    String forward =
        SARN.replace(
            "{pay: Pay for the repair}",
            "{pay: {does: Pay for the repair, irreversible: forward}}");

    assertThat(Run.withInput(forward, "what-if", "-", "--take", "pay").out())
        .contains("would no longer hold: ");
  }

  @Test
  void changes_ofPartiesOfOneNameWithOtherIds_pairsThem() throws IOException {
    Path old = Files.writeString(folder.resolve("march.yaml"), SARN);
    String april =
        SARN.replace("commission", "river-commission")
            .replace("{name: River C", "{name: The River C");

    Run run = Run.withInput(april, "changes", old.toString(), "-");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                "Nothing changed.\n",
                "parley: commission is taken for river-commission: both are called “River"
                    + " Commission”\n"));
  }

  @Test
  void changes_betweenTwoFiles_areToldByKind() throws IOException {
    Path old = Files.writeString(folder.resolve("march.yaml"), SARN);
    String april =
        SARN.replace("{pay: Pay for the repair}", "{pay: {does: Pay for the repair, now: true}}");

    assertThat(Run.withInput(april, "changes", old.toString(), "-"))
        .isEqualTo(
            new Run(
                0,
                """
                The process
                  step open: round: open (was blocked)
                Osk
                  condition met: Osk asks first for Velia: Pay for the repair
                Velia
                  option taken: Velia: Pay for the repair
                """,
                ""));
    assertThat(Run.withInput(SARN, "changes", old.toString(), "-").out())
        .isEqualTo("Nothing changed.\n");
    assertThat(Run.withInput(april, "changes", old.toString(), "-", "--json").out())
        .contains("\"kind\" : \"condition-met\"", "\"subject\" : \"velia.pay\"");
  }

  @Test
  void blockers_deadlinesAndDays_areInOrder_andWhatIsOverdueIsSaid() {
    String dated =
        SARN.replace("parties:", "as-of: 2031-03-20\nparties:")
            .replace(
                "round: {when: osk.open}",
                """
                round: {when: osk.open, on: 2031-03-18}
                  deal: {words: The deal, when: velia.pay, deadline: 2031-03-15}
                  visit: {when: osk.open, on: 2031-04-01}\
                """);

    Run text = Run.withInput(dated, "blockers", "-");
    Run json = Run.withInput(dated, "blockers", "-", "--json");

    assertThat(text.out())
        .contains(
            """
            deadlines and days, as of 20 March 2031:
              15 March 2031: The deal (deadline): overdue by 5 days
              18 March 2031: round: overdue by 2 days
              1 April 2031: visit: in 12 days
            """);
    assertThat(json.out())
        .contains(
            """
              "dates" : [ {
                "step" : "deal",
                "on" : "2031-03-15",
                "deadline" : true,
                "overdue" : true,
                "days" : -5
              }, {
            """)
        .contains("\"asOf\" : \"2031-03-20\"");
  }

  @Test
  void changes_betweenOneStreamAndItself_isAUsageError() {
    assertThat(Run.withInput(SARN, "changes", "-", "-"))
        .isEqualTo(new Run(2, "", "parley: only one of OLD and NEW can be standard input\n"));
  }

  @Test
  void draft_ofAReport_isSoundTalks() {
    Run draft =
        Run.withInput(
            "Osk will not open the gates until Velia pays for the repair, Osk's minister said.\n",
            "draft",
            "-",
            "--published",
            "2031-03-04",
            "--name",
            "Sarn");

    assertThat(draft.code()).isZero();
    assertThat(draft.out()).startsWith("parley: 1\n").contains("talks: Sarn");
    assertThat(Run.withInput(draft.out(), "check", "-").code()).isZero();
  }
}
