package parley.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.process.ProcessFindings.Effect;
import parley.process.Supposition.Drop;
import parley.process.Supposition.Take;
import parley.process.Supposition.Waive;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.formula.OptionId;

/** Osk holds the upper river, Velia the lower; what would come of this or that. */
class WhatIfTest {

  private static final Talks RIVER =
      talks(
          """
          parley: 1
          talks: The river between Osk and Velia
          parties:
            osk: {name: Osk, kind: state}
            velia: {name: Velia, kind: state}
          options:
            osk:
              open: Open the sluice
              show: Show the gauges
              dam: {does: Build the dam, now: true, irreversible: forward}
            velia:
              pay: Pay for the dam
              guard: {does: Guard the bridge, now: true}
              arm: Arm the guard
          agreements:
            quota: {among: [osk, velia], on: the summer quota, now: velia}
          steps:
            inspection: {when: osk.show}
            treaty: {when: quota and velia.pay}
            commission: {when: treaty}
          conditions:
            - {before: treaty, needs: osk.open, by: velia}
            - {before: velia.pay, needs: osk.show, by: velia}
          rules:
            - velia.guard only if not velia.arm
          warnings:
            - {by: osk, if: osk.open and not quota, then: the fields dry out}
          """);

  @Test
  void takingAnOption_changesTheStepsThatWaitForIt() {
    var answer = followed(new Take(osk("show")));

    assertThat(answer.changes()).containsExactly("Osk: Show the gauges");
    assertThat(answer.effects())
        .containsExactly(new Effect("inspection", StepStatus.OPEN, StepStatus.DONE));
    assertThat(answer.met())
        .singleElement()
        .extracting(change -> change.words())
        .isEqualTo("Velia asks first for Osk: Show the gauges");
    assertThat(answer.after().now().has(osk("show"))).isTrue();
    assertThat(RIVER.now().has(osk("show"))).isFalse();
  }

  @Test
  void changes_countInTheirOrder() {
    var answer =
        followed(
            new Take(osk("show")),
            new Take(velia("pay")),
            new Take(osk("quota")),
            new Take(osk("open")));

    assertThat(answer.effects())
        .containsExactly(
            new Effect("inspection", StepStatus.OPEN, StepStatus.DONE),
            new Effect("treaty", StepStatus.BLOCKED, StepStatus.DONE),
            new Effect("commission", StepStatus.BLOCKED, StepStatus.DONE));
    assertThat(answer.unmet()).isEmpty();
  }

  @Test
  void whatHasToWait_isRefusedUntilItNeedNot() {
    assertThat(refused(new Take(velia("pay"))))
        .isEqualTo("it still waits: as Velia asks, Osk: Show the gauges");
    var guard = RIVER.conditions().getLast();

    assertThat(followed(new Waive(guard), new Take(velia("pay"))).met())
        .singleElement()
        .extracting(change -> change.waived())
        .isEqualTo(true);
  }

  @Test
  void theIrreversible_isNotUndone() {
    assertThat(refused(new Drop(osk("dam"))))
        .isEqualTo("once taken it cannot be left again (irreversible: forward)");
  }

  @Test
  void whatIsSoAlready_isRefused() {
    assertThat(refused(new Take(velia("guard")))).isEqualTo("it is taken already");
    assertThat(refused(new Drop(osk("open")))).isEqualTo("it is not taken");
    assertThat(refused(new Take(osk("open")), new Take(osk("open"))))
        .isEqualTo("it is taken already");
  }

  @Test
  void aBrokenRule_isRefusedAtTheEndAndNotOnTheWay() {
    assertThat(refused(new Take(velia("arm"))))
        .startsWith("the talks do not allow what comes of it: ");

    assertThat(followed(new Take(velia("arm")), new Drop(velia("guard"))).changes()).hasSize(2);
  }

  @Test
  void aWarning_isToldWhereItsIfWouldHold() {
    assertThat(followed(new Take(osk("open"))).warnings())
        .singleElement()
        .extracting(warning -> warning.then())
        .isEqualTo("the fields dry out");
    assertThat(followed(new Take(osk("open")), new Take(osk("quota"))).warnings()).isEmpty();
  }

  @Test
  void aConditionNoLongerMet_isTold() {
    var open = followed(new Take(osk("open"))).after();
    var closed = (WhatIf.Answer.Followed) WhatIf.of(open, List.of(new Drop(osk("open"))));

    assertThat(closed.unmet()).hasSize(1);
  }

  private static WhatIf.Answer.Followed followed(Supposition... changes) {
    return (WhatIf.Answer.Followed) WhatIf.of(RIVER, List.of(changes));
  }

  private static String refused(Supposition... changes) {
    return ((WhatIf.Answer.Refused) WhatIf.of(RIVER, List.of(changes))).why();
  }

  private static OptionId osk(String option) {
    return new OptionId("osk", option);
  }

  private static OptionId velia(String option) {
    return new OptionId("velia", option);
  }

  private static Talks talks(String text) {
    return switch (TalksFile.parse("river.yaml", text)) {
      case TalksFile.Reading.Read read -> read.talks();
      case TalksFile.Reading.Refused refused -> throw new AssertionError(refused.errors());
    };
  }
}
