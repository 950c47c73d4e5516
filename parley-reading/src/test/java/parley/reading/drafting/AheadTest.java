package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.process.Blockers;
import parley.process.ProcessFindings;
import parley.process.StepStatus;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Meeting;
import parley.talks.Status;
import parley.talks.Talks;

/** A round that all have confirmed is still to be held until its day is over. */
class AheadTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
  private static final LocalDate FRIDAY = LocalDate.of(2031, 3, 7);
  private static final LocalDate ROUND = LocalDate.of(2031, 3, 12);

  private static Told told(String id, LocalDate day, String words) {
    return new Told(id, day, words)
        .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
        .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
  }

  private static Told confirmed() {
    Told told =
        told(
            "a",
            MONDAY,
            "Osk will come to the round in Lund on 12 March. Velia will come to the round in Lund"
                + " on 12 March. Osk will not open the gates until the round is held.");
    Condition.Need held = told.need("the round is held");
    return told.confirmedMeeting(
            "Osk will come to the round in Lund on 12 March", "Lund", ROUND, "actor-1")
        .confirmedMeeting(
            "Velia will come to the round in Lund on 12 March", "Lund", ROUND, "actor-2")
        .condition("actor-1", "Osk will not open the gates", "until", held);
  }

  private static Talks draft(LocalDate asOf, Told... reports) {
    return Drafter.draft(
            "Sarn", List.of(reports).stream().map(Told::claims).toList(), Sameness.NONE, asOf)
        .talks();
  }

  private static StepStatus status(ProcessFindings process, String step) {
    return process.find(step).orElseThrow().status();
  }

  @ParameterizedTest
  @CsvSource({
    "2031-03-07,OPEN,BLOCKED",
    "2031-03-12,OPEN,BLOCKED",
    "2031-03-13,DONE,OPEN",
  })
  void draft_roundAllHaveConfirmed_isNotOverBeforeItsDay(
      LocalDate asOf, StepStatus round, StepStatus gates) {
    ProcessFindings process = Blockers.of(draft(asOf, confirmed()));

    assertThat(status(process, "lund-round")).isEqualTo(round);
    assertThat(status(process, "osk-open-gates")).isEqualTo(gates);
  }

  @Test
  void draft_dayPassedWithoutAWordOfTheRound_saysWhatIsTakenForGranted() {
    Talks talks = draft(LocalDate.of(2031, 3, 20), confirmed());

    assertThat(talks.steps())
        .filteredOn(s -> s.id().equals("lund-round"))
        .singleElement()
        .extracting(s -> s.basis().assumption().orElse(""))
        .isEqualTo("all had confirmed, so it is taken to have been held on its day");
  }

  @Test
  void draft_roundHeldByALaterReport_isOver() {
    Told held =
        told("b", LocalDate.of(2031, 3, 13), "Osk and Velia met in Lund on 12 March.")
            .meeting("met in Lund on 12 March", Meeting.Status.HELD, ROUND, "Lund", "actor-1");

    Talks talks = draft(LocalDate.of(2031, 3, 13), confirmed(), held);

    assertThat(status(Blockers.of(talks), "lund-round")).isEqualTo(StepStatus.DONE);
    assertThat(talks.meetings())
        .singleElement()
        .satisfies(m -> assertThat(m.basis().status()).contains(Status.HELD));
  }

  @Test
  void draft_roundOneSideRefuses_waitsForItAlone() {
    Told refused =
        told("b", FRIDAY, "Velia will not come to the round in Lund on 12 March. Osk said so.")
            .refusedMeeting(
                "Velia will not come to the round in Lund on 12 March", "Lund", ROUND, "actor-2");

    ProcessFindings process = Blockers.of(draft(FRIDAY, confirmed(), refused));

    assertThat(process.find("lund-round").orElseThrow().veto()).containsExactly("velia");
  }
}
