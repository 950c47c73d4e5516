package parley.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.process.ProcessFindings.Effect;
import parley.process.ProcessFindings.StepFinding;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.file.TalksFile.Reading;

class BlockersTest {

  /** A dispute over a river: Osk upstream, Velia downstream, Tarn lends its good offices. */
  private static final String RIVER =
      """
      parley: 1
      talks: The river between Osk and Velia
      parties:
        osk: {name: Osk, kind: state}
        velia: {name: Velia, kind: state}
        tarn: {name: Tarn, kind: state, role: mediator}
      options:
        osk: {open: Open the sluice, withdraw: Withdraw the guards, show: Show the gauges}
        velia: {pay: Pay for the dam, return: Send the delegation back}
        tarn: {host: {does: Offer a place, now: true}}
      agreements:
        quota: {among: [osk, velia], on: the summer quota, now: [velia]}
      """;

  @Test
  void of_supportGroup_namesTheAgreementsAndWhoAsks() throws IOException {
    var round = finding(supportGroup(), "new-york-round");
    assertThat(round.status()).isEqualTo(StepStatus.BLOCKED);
    assertThat(round.opens()).hasSize(1);
    assertThat(round.opens().getFirst().changes()).hasSize(10);
    assertThat(round.veto()).containsExactly("us", "russia", "damascus", "opposition");
    assertThat(round.conditions()).hasSize(1);
    var condition = round.conditions().getFirst();
    assertThat(condition.condition().by()).containsExactly("russia");
    assertThat(condition.isMet()).isFalse();
    assertThat(condition.leftIfWaived().orElseThrow().changes())
        .extracting(change -> change.option().toString())
        .containsExactly("us.convene", "russia.confirm");
    assertThat(round.reason())
        .isEqualTo(
            "It waits for: United States: Invite the support group to New York; Russia: Agree to"
                + " the date of the round; as Russia asks, agreement on who speaks for the rebels"
                + " (still without United States, Russia, Syrian government and Syrian opposition);"
                + " agreement on which groups stay away (still without United States, Russia,"
                + " Syrian government and Syrian opposition).");
  }

  @Test
  void of_stepThatHolds_isDone() {
    var step = finding(river("steps: {talks: {when: tarn.host}}"), "talks");
    assertThat(step.status()).isEqualTo(StepStatus.DONE);
    assertThat(step.opens()).isEmpty();
    assertThat(step.veto()).isEmpty();
  }

  @Test
  void of_stepOnePartyCompletes_isOpen() {
    var step =
        finding(river("steps: {talks: {when: tarn.host and osk.open and osk.show}}"), "talks");
    assertThat(step.status()).isEqualTo(StepStatus.OPEN);
    assertThat(sets(step)).containsExactly(List.of("osk.open", "osk.show"));
    assertThat(step.veto()).containsExactly("osk");
  }

  @Test
  void of_actNobodyIsNamedFor_isToldAsOpen_andIsNobodysVeto() {
    var text =
        RIVER
                .replace("parties:\n", "parties:\n  somebody: {kind: unknown}\n")
                .replace("options:\n", "options:\n  somebody: {map: Map the springs}\n")
            + "steps: {talks: {when: osk.open and somebody.map}}";
    var step = finding(talks(text), "talks");
    assertThat(step.veto()).containsExactly("osk");
    assertThat(step.opens().getFirst().changes())
        .extracting(ProcessFindings.Change::words)
        .contains("Map the springs (by whom is not said)");
  }

  @Test
  void of_stepThatNeedsTwoParties_isBlocked() {
    var step = finding(river("steps: {talks: {when: velia.return and osk.open}}"), "talks");
    assertThat(step.status()).isEqualTo(StepStatus.BLOCKED);
  }

  @Test
  void of_stepWithAnUnmetCondition_isBlockedThoughOnePartyCouldMeetAll() {
    var talks =
        river(
            """
            steps: {talks: {when: osk.open}}
            conditions: [{before: talks, needs: osk.withdraw, by: velia}]
            """);
    var step = finding(talks, "talks");
    assertThat(step.status()).isEqualTo(StepStatus.BLOCKED);
    assertThat(step.conditions().getFirst().ifWaived())
        .containsExactly(new Effect("talks", StepStatus.BLOCKED, StepStatus.OPEN));
    assertThat(step.conditions().getFirst().words())
        .isEqualTo("Velia asks first for Osk: Withdraw the guards");
  }

  @Test
  void of_waivedCondition_isNoNeedAndStaysListed() {
    var talks =
        river(
            """
            steps: {talks: {when: osk.open}}
            conditions: [{before: talks, needs: osk.withdraw, by: velia, waived: true}]
            """);
    var step = finding(talks, "talks");
    assertThat(step.status()).isEqualTo(StepStatus.OPEN);
    assertThat(step.conditions()).hasSize(1);
  }

  @Test
  void of_agreementHalfMade_needsOnlyTheOthers() {
    var step = finding(river("steps: {talks: {when: quota}}"), "talks");
    assertThat(step.status()).isEqualTo(StepStatus.OPEN);
    assertThat(sets(step)).containsExactly(List.of("osk.quota"));
  }

  @Test
  void of_alternatives_listsFewestPartiesThenFewestChangesFirst() {
    var step =
        finding(
            river(
                "steps: {talks: {when: (osk.open and velia.pay) or (osk.show and osk.withdraw and"
                    + " osk.open) or velia.return}}"),
            "talks");
    assertThat(sets(step))
        .containsExactly(
            List.of("velia.return"),
            List.of("osk.open", "osk.withdraw", "osk.show"),
            List.of("osk.open", "velia.pay"));
    assertThat(step.veto()).isEmpty();
  }

  @Test
  void of_notInTheFormula_leavesWhatIsTaken() {
    var step = finding(river("steps: {talks: {when: osk.open and not tarn.host}}"), "talks");
    assertThat(sets(step)).containsExactly(List.of("osk.open", "tarn.host"));
    assertThat(step.opens().getFirst().changes().get(1).take()).isFalse();
    assertThat(step.opens().getFirst().changes().get(1).words())
        .isEqualTo("Tarn: no longer: Offer a place");
  }

  @Test
  void of_circleOfSteps_hasTheVetoesOfItsParties_whichWouldHaveToMoveAtOnce() {
    var talks =
        river(
            """
            steps:
              gates: {when: osk.open}
              fee: {when: velia.pay}
              talks: {when: tarn.host}
            conditions:
              - {before: gates, needs: fee, by: osk}
              - {before: fee, needs: gates, by: velia}
              - {before: talks, needs: fee, by: tarn}
            """);
    var gates = finding(talks, "gates");
    assertThat(gates.opens()).isEmpty();
    assertThat(gates.veto()).containsExactly("osk", "velia");
    assertThat(gates.reason()).endsWith("those who wait for each other to move at once.");
    assertThat(finding(talks, "talks").veto()).containsExactly("osk", "velia");
  }

  @Test
  void of_circleWithAWayAround_hasTheVetoesOfTheWay() {
    var talks =
        river(
            """
            steps:
              gates: {when: osk.open}
              fee: {when: velia.pay}
            conditions:
              - {before: gates, needs: fee or velia.return, by: osk}
              - {before: fee, needs: gates, by: velia}
            """);
    var gates = finding(talks, "gates");
    assertThat(sets(gates)).containsExactly(List.of("osk.open", "velia.return"));
    assertThat(gates.veto()).containsExactly("osk", "velia");
  }

  private static final String STRIKE =
      """
      parley: 1
      talks: A strike in Lund
      parties: {union: {name: Union}, port: {name: Port}}
      options:
        union: {strike: {now: true, irreversible: forward}, sign: Sign}
        port: {pay: {cost: 5}, hire: {cost: 2}}
      steps:
        quiet: {when: not union.strike}
        deal: {when: port.pay or port.hire}
      """;

  @Test
  void of_irreversibleOption_isNotTakenBack() {
    var quiet = finding(talks(STRIKE), "quiet");
    assertThat(quiet.opens()).isEmpty();
    assertThat(quiet.reason()).endsWith("No change of options opens it.");
  }

  @Test
  void of_givenCosts_listsTheCheapestOfEquallySmallSetsFirst() {
    assertThat(sets(finding(talks(STRIKE), "deal")))
        .containsExactly(List.of("port.hire"), List.of("port.pay"));
  }

  @Test
  void of_rule_forbidsStates() {
    var talks =
        river(
            """
            steps: {talks: {when: osk.open or velia.pay}}
            rules: [osk.open only if osk.show]
            """);
    assertThat(sets(finding(talks, "talks")))
        .containsExactly(List.of("velia.pay"), List.of("osk.open", "osk.show"));
  }

  @Test
  void of_guardedOption_opensWhatItWaitsForToo() {
    var talks =
        river(
            """
            steps: {talks: {when: velia.pay}}
            conditions: [{before: velia.pay, needs: osk.open, by: velia}]
            """);
    assertThat(sets(finding(talks, "talks"))).containsExactly(List.of("osk.open", "velia.pay"));
  }

  @Test
  void of_stepsThatWaitForEachOther_areADeadlock() {
    var talks =
        river(
            """
            steps:
              truce: {when: osk.open}
              talks: {when: velia.return}
            order: [[truce, talks], [talks, truce]]
            """);
    var findings = Blockers.of(talks);
    assertThat(findings.deadlocks())
        .extracting(ProcessFindings.Deadlock::words)
        .containsExactly("truce waits for talks waits for truce");
    assertThat(findings.steps()).allMatch(step -> step.status() == StepStatus.BLOCKED);
    assertThat(findings.steps()).allMatch(step -> step.opens().isEmpty());
  }

  @Test
  void of_cycleWithAWayOut_opensByTheWayOut() {
    var talks =
        river(
            """
            steps:
              truce: {when: talks or osk.open}
              talks: {when: truce and velia.return}
            """);
    assertThat(sets(finding(talks, "talks"))).containsExactly(List.of("osk.open", "velia.return"));
  }

  @Test
  void of_setsThatOpenOtherStepsToo_tellsWhatComesNext() {
    var talks =
        river(
            """
            steps:
              truce: {when: osk.withdraw and velia.return}
              talks: {when: truce and tarn.host}
              treaty: {when: osk.open and velia.pay}
            order: [[truce, treaty]]
            """);
    assertThat(finding(talks, "truce").next()).containsExactly("talks");
    assertThat(finding(talks, "truce").opens().getFirst().effects())
        .containsExactly(new Effect("talks", StepStatus.BLOCKED, StepStatus.DONE));
  }

  @Test
  void of_stepOfWhichNothingIsKnown_isBlockedAndSaysSo() {
    var step = finding(river("steps: {talks: {}}"), "talks");
    assertThat(step.status()).isEqualTo(StepStatus.BLOCKED);
    assertThat(step.reason())
        .isEqualTo(
            "It waits for: nobody knows what, as nothing says what it takes. No change of options"
                + " opens it.");
  }

  @Test
  void of_moreSetsThanAsked_saysSoAndKeepsTheVetoExact() {
    var talks =
        river("steps: {talks: {when: velia.pay and (osk.open or osk.show or osk.withdraw)}}");
    var step = Blockers.of(talks, 2).find("talks").orElseThrow();
    assertThat(step.opens()).hasSize(2);
    assertThat(step.truncated()).isTrue();
    assertThat(step.veto()).containsExactly("osk", "velia");
  }

  @Test
  void of_hugeCircleOfSteps_isGivenUpNotUnfolded() {
    var steps = new StringBuilder("steps:\n");
    for (int i = 0; i < 1_000; i++) {
      steps.append(
          "  s%d: {when: s%d or (osk.open and velia.pay)}\n".formatted(i, (i + 1) % 1_000));
    }
    var talks = river(steps.toString());
    var step = Blockers.of(talks, talks.steps().getFirst(), 10).steps().getFirst();
    assertThat(step.truncated()).isTrue();
    assertThat(step.reason()).endsWith("The search for what opens it was given up.");
  }

  @Test
  void of_warningThatHolds_isShown() {
    var talks = river("warnings: [{by: tarn, if: not velia.return, then: the offer lapses}]");
    assertThat(Blockers.of(talks).warnings()).hasSize(1);
  }

  private static List<List<String>> sets(StepFinding step) {
    return step.opens().stream()
        .map(set -> set.changes().stream().map(change -> change.option().toString()).toList())
        .toList();
  }

  private static StepFinding finding(Talks talks, String step) {
    return Blockers.of(talks).find(step).orElseThrow();
  }

  private static Talks river(String more) {
    return talks(RIVER + more);
  }

  private static Talks supportGroup() throws IOException {
    try (var in = TalksFile.class.getResourceAsStream("support-group.yaml")) {
      return talks(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Talks talks(String text) {
    return switch (TalksFile.parse("talks.yaml", text)) {
      case Reading.Read(var talks, var warnings) -> talks;
      case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }
}
