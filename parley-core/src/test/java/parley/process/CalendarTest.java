package parley.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.file.TalksFile.Reading;

class CalendarTest {

  private static final String TALKS =
      """
      parley: 1
      talks: The river
      as-of: 2031-03-20
      parties:
        osk: {name: Osk, kind: state}
        velia: {name: Velia, kind: state}
      options:
        osk: {open: Open the sluice, sign: Sign}
        velia: {pay: {does: Pay, now: true}}
      steps:
        treaty: {when: osk.sign, deadline: 2031-04}
        round: {when: osk.open, on: 2031-03-18}
        payment: {when: velia.pay, on: 2031-03-01}
        survey: {when: osk.open, on: 2031-03-20, deadline: 2031-03-21}
      """;

  @Test
  void of_stepsWithDays_areInOrder_andWhatIsPastAndNotDoneIsOverdue() {
    assertThat(told(TALKS))
        .containsExactly(
            "payment on 2031-03-01: done",
            "round on 2031-03-18: overdue by 2 days",
            "survey on 2031-03-20: today",
            "survey by 2031-03-21: in 1 day",
            "treaty by 2031-04: in 41 days");
  }

  @Test
  void of_meetingThatWasHeld_isNotOverdue() {
    assertThat(told(TALKS + "meetings: [{who: [osk, velia], on: 2031-03-18, status: held}]\n"))
        .contains("round on 2031-03-18: held");
  }

  @Test
  void of_talksThatSayNoDay_leavesItOpen() {
    assertThat(told(TALKS.replace("as-of: 2031-03-20\n", "")))
        .contains(
            "round on 2031-03-18: how far off is not known: the Talks do not say which day they"
                + " describe");
  }

  private static List<String> told(String text) {
    Talks talks =
        switch (TalksFile.parse("talks.yaml", text)) {
          case Reading.Read(var read, var warnings) -> read;
          case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
        };
    return Calendar.of(Blockers.of(talks), talks).stream()
        .map(e -> e.step().id() + (e.deadline() ? " by " : " on ") + e.on() + ": " + e.words())
        .toList();
  }
}
