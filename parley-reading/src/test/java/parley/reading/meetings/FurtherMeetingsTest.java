package parley.reading.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static parley.reading.meetings.InventedMeetings.meetings;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Meeting;
import parley.reading.claim.Meeting.Status;

/** Several meetings in one text: who comes to the next one, and which are one and the same. */
class FurtherMeetingsTest {

  @Test
  void meetingsOnDifferentDays_stayApart() {
    assertThat(meetings("Osk met Velia on Monday. Osk will meet Velia on Friday.")).hasSize(2);
  }

  @Test
  void roundFollowedByASummit_areTwoMeetings() {
    assertThat(meetings("Osk proposed to hold a round in Lund, followed by a summit in Dorfheim."))
        .extracting(Meeting::place, Meeting::status)
        .containsExactly(tuple("Lund", Status.PROPOSED), tuple("Dorfheim", Status.PROPOSED));
  }

  @Test
  void anotherRound_isOfThoseWhoMetBefore() {
    assertThat(meetings("Osk met Velia on Monday. A second session is planned for Friday."))
        .extracting(Meeting::participants, Meeting::status)
        .containsExactly(
            tuple(List.of("osk", "velia"), Status.HELD),
            tuple(List.of("osk", "velia"), Status.PLANNED));
  }

  @Test
  void talksUnderWay_areOfThoseWhoMetBefore() {
    assertThat(meetings("Osk and Velia held talks in Lund on Monday. The talks resume on Friday."))
        .extracting(Meeting::participants)
        .containsExactly(List.of("osk", "velia"), List.of("osk", "velia"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk met Velia on Monday and will do so again on Friday.",
        "Osk met Velia on Monday. Another is fixed for Friday.",
        "Osk met Velia on Monday. The fifth opens in Lund on Friday.",
      })
  void meetingToldAsOneMore_isOfThoseWhoMetBefore(String text) {
    assertThat(meetings(text))
        .extracting(Meeting::status, Meeting::date)
        .containsExactly(
            tuple(Status.HELD, LocalDate.of(2015, 12, 14)),
            tuple(Status.PLANNED, LocalDate.of(2015, 12, 18)));
    assertThat(meetings(text).getLast().participants()).contains("osk");
  }

  @Test
  void meetingThatWillNowBeOnAnotherDay_isOneMeeting() {
    assertThat(meetings("Osk and Velia, who were to meet on Monday, will do so on Friday."))
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.date()).isEqualTo(LocalDate.of(2015, 12, 18)));
  }

  @Test
  void roundOnlySupposedToFail_isTheOneToldBefore() {
    assertThat(
            meetings(
                "The League wants to hold a round with Osk and Velia in Lund on Friday. "
                    + "Norn will cut its aid if the round in Lund fails."))
        .singleElement()
        .returns(Status.PROPOSED, Meeting::status);
  }

  @Test
  void whatIsPlanned_staysSoWhenItIsWanted() {
    assertThat(
            meetings(
                "Osk will meet Velia in Lund on Friday. Osk wants to meet Velia in Lund on Friday."))
        .singleElement()
        .returns(Status.PLANNED, Meeting::status);
  }

  @Test
  void meetingsOfOthersOnTheSameDay_stayApart() {
    assertThat(meetings("Osk met Velia on Monday. Tarn met Norn on Monday. Brand called Aro."))
        .hasSize(2);
  }

  @Test
  void bodyThatIsNotKnown_isNotThoseWhoMetBefore() {
    assertThat(meetings("Osk met Velia on Monday. The cabinet meets in Norn on Friday.").getLast())
        .satisfies(m -> assertThat(m.participants()).doesNotContain("osk", "velia"));
  }
}
