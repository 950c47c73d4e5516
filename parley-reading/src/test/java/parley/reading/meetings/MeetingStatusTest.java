package parley.reading.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.meetings.InventedMeetings.meetings;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Meeting;
import parley.reading.claim.Meeting.Status;

/** Whether a meeting was held, is planned, proposed or refused, by the words told of it. */
class MeetingStatusTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk met Velia in Lund on Monday.                             | HELD
          Osk held talks with Velia on Monday.                         | HELD
          Talks between Osk and Velia collapsed on Monday.             | HELD
          Talks between Osk and Velia resumed on Monday.               | HELD
          Osk and Velia are to meet on Friday.                         | PLANNED
          Osk will meet Velia on Friday.                               | PLANNED
          Talks between Osk and Velia are due on Friday.               | PLANNED
          Osk and Velia are scheduled to meet on Friday.               | PLANNED
          Osk postponed its talks with Velia.                          | PLANNED
          Osk wants to hold talks with Velia on Friday.                | PROPOSED
          Osk offered to meet Velia on Friday.                         | PROPOSED
          Osk refused to meet Velia.                                   | REFUSED
          Norn will leave if the talks between Osk and Velia in Lund fail. | PROPOSED
          Osk cancelled its talks with Velia.                          | REFUSED
          Osk will not meet Velia.                                     | REFUSED
          Osk was to meet Velia on Friday but cancelled.               | REFUSED
          Osk will not attend the talks with Velia.                    | REFUSED
          Osk spoke to Velia by telephone on Monday.                   | HELD
          Osk and Velia were due to speak by telephone on Friday.      | PLANNED
          Osk walked out of the talks with Velia on Monday.            | HELD
          Osk will receive Velia on Friday.                            | PLANNED
          Osk will travel to Lund on Friday to meet Velia.             | PLANNED
          Osk flew to Lund on Monday to meet Velia.                    | HELD
          Norn said Osk would meet Velia on Friday.                    | PLANNED
          Osk and Velia said after a meeting on Monday that all was well. | HELD
          Osk and Velia are to have dinner on Friday.                  | PLANNED
          Osk saw Velia on Monday.                                     | HELD
          Osk phoned Velia on Monday.                                  | HELD
          Osk called Velia on Monday to discuss the dam.               | HELD
          Osk received Velia on Monday.                                | HELD
          Osk was received by Velia on Monday.                         | HELD
          Osk and Velia dined together on Monday.                      | HELD
          Osk and Velia came face to face on Monday.                   | HELD
          Osk and Velia were locked in talks on Monday.                | HELD
          At a meeting on Monday, Osk and Velia agreed to wait.        | HELD
          Osk and Velia agreed over dinner on Monday to wait.          | HELD
          Osk and Velia are back at the table on Friday.               | PLANNED
          Osk is expected in Lund on Friday to meet Velia.             | PLANNED
          A session between Osk and Velia is set for Friday.           | PLANNED
          A summit of Osk and Velia was put back to Friday.            | PLANNED
          Osk invited Velia to dinner on Friday.                       | PROPOSED
          Osk asked Velia to a meeting on Friday.                      | PROPOSED
          Osk left Lund on Monday after three hours with Velia.        | HELD
          Osk and Velia shook hands in Lund on Monday.                 | HELD
          Osk and Velia will face each other in Lund on Friday.        | PLANNED
          Osk and Velia spoke for the first time on Monday, by telephone. | HELD
          A meeting of Osk and Velia planned for Friday was called off. | REFUSED
          Talks due on Friday between Osk and Velia will not take place. | REFUSED
          Osk pulled out of Friday's talks with Velia.                 | REFUSED
          Osk stayed away from the talks with Velia on Monday.         | REFUSED
          Osk and Velia sat face to face in Lund on Monday.            | HELD
          Osk and Velia faced each other across a table on Monday.     | HELD
          Osk and Velia came together in Lund on Monday.               | HELD
          Osk and Velia spent an hour together in Lund on Monday.      | HELD
          Osk sat across from Velia for an hour on Monday.             | HELD
          Osk talked with Velia in Lund on Monday.                     | HELD
          Osk will speak to Velia on Friday.                           | PLANNED
          Osk asked Velia by telephone on Monday to wait.              | HELD
          Osk got through to Velia by radio on Monday.                 | HELD
          Osk will hear Velia in Lund on Friday.                       | PLANNED
          Osk crossed the lake on Monday to see Velia.                 | HELD
          Osk and Velia will reassemble in Lund on Friday.             | PLANNED
          Osk has an appointment with Velia on Friday.                 | PLANNED
          Osk pencilled in a session with Velia for Friday.            | PLANNED
          A hearing of Osk and Velia was deferred to Friday.           | PLANNED
          A session of Osk and Velia on Friday was floated.            | PROPOSED
          A meeting of Osk and Velia planned for Friday was scrapped.  | REFUSED
          A meeting of Osk and Velia on Monday did not take place.     | REFUSED
          No meeting between Osk and Velia took place on Monday.       | REFUSED
          Envoys of Osk and Velia met in Lund on Monday.               | HELD
          Osk and Velia sat around one table in Lund on Monday.        | HELD
          Osk flew to Lund on Monday and was received by Velia.        | HELD
          Osk ended a session with Velia on Monday.                    | HELD
          Osk and Velia began three days of talks in Lund on Monday.   | HELD
          Osk held a first exchange with Velia on Monday.              | HELD
          Talks on the dam between Osk and Velia reopen in Lund on Friday. | PLANNED
          Talks between Osk and Velia are due to resume on Friday.     | PLANNED
          Osk will call on Velia on Friday.                            | PLANNED
          Osk and Velia will discuss the dam in Lund on Friday.        | PLANNED
          Osk was allowed to see Velia on Monday.                      | HELD
          Osk declined an invitation to meet Velia.                    | REFUSED
          Osk turned down an invitation from Velia to talks in Lund.   | REFUSED
          Osk paid Velia a visit on Monday.                            | HELD
          A working lunch of Osk and Velia on Monday was productive.   | HELD
          Officials from Osk and Velia met in Lund on Monday.          | HELD
          """)
  void wordsAboveAMeeting_giveItsStatus(String text, Status expected) {
    assertThat(meetings(text))
        .singleElement()
        .satisfies(meeting -> {
          assertThat(meeting.status()).isEqualTo(expected);
          assertThat(meeting.participants()).containsExactlyInAnyOrder("osk", "velia");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk has confirmed that it will attend.                        | true
          Osk confirmed it would attend.                                | true
          Osk has not confirmed that it will attend.                    | false
          Osk has not said whether it will attend.                      | false
          Osk has yet to confirm its attendance.                        | false
          Osk has never said that it would attend.                      | false
          """)
  void sayingThatOneComes_isConfirmingIt_andNotSayingSoIsNot(String reply, boolean confirmed) {
    Meeting meeting =
        meetings("Norn has invited Osk and Velia to a round in Lund on Friday. " + reply)
            .getFirst();

    assertThat(meeting.confirmedBy().contains("osk")).isEqualTo(confirmed);
    assertThat(meeting.refusedBy().contains("osk")).isEqualTo(!confirmed);
  }

  @Test
  void roundThatSomebodyMayAttend_isNotTheOneJustHeldThere() {
    assertThat(
            meetings(
                "Osk and Velia met in Lund. Velia has not said whether it will attend the next round"
                    + " in Lund on Friday."))
        .extracting(Meeting::status)
        .containsExactly(Status.HELD, Status.PROPOSED);
  }

  @Test
  void seeingSomebodyNamed_ahead_isAMeeting_andTheOneJustToldIsNot() {
    assertThat(meetings("Mr Aro was due to see President Brand later in the day."))
        .extracting(Meeting::status)
        .containsExactly(Status.PLANNED);
    assertThat(meetings("Both would report to Mr Brand on their discussion.")).isEmpty();
  }

  @Test
  void whatIsArrangedAndScrapped_isRefused_whicheverVerbTheParserTakesForTheMainOne() {
    assertThat(meetings("A session arranged for last Friday was scrapped when the price leaked."))
        .extracting(Meeting::status)
        .containsExactly(Status.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tarn invited Osk to a meeting on Friday. Osk accepted the invitation.",
        "Tarn invited Osk to a meeting on Friday. Osk accepted."
      })
  void invitationAccepted_confirmsTheMeeting(String text) {

    assertThat(meetings(text))
        .singleElement()
        .satisfies(m -> assertThat(m.confirmedBy()).contains("osk"));
  }

  @Test
  void roundWantedByTwo_dateRefusedByAThird_isOneMeeting() {
    String text =
        "Osk and Velia want to hold the next round of talks on Friday in Lund, but Tarn has so far"
            + " refused to confirm the date. Tarn said on Monday that Friday's talks should not take"
            + " place until all parties agree on a list.";

    assertThat(meetings(text))
        .singleElement()
        .satisfies(meeting -> {
          assertThat(meeting.status()).isEqualTo(Status.PROPOSED);
          assertThat(meeting.date()).isEqualTo(LocalDate.of(2015, 12, 18));
          assertThat(meeting.confirmedBy()).containsExactly("osk", "velia");
          assertThat(meeting.refusedBy()).containsExactly("tarn");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Osk was to meet Velia on Monday, but the meeting was cancelled. | REFUSED",
        "Osk was to meet Velia on Monday, but Velia did not turn up. | REFUSED",
        "A meeting of Osk and Velia in Lund fell through. | REFUSED",
        "Osk turned down a meeting with Velia. | REFUSED",
        "A session of Osk and Velia, due on Thursday, was pushed back to Friday. | PLANNED",
        "A meeting with Velia, which Osk would like to hold on Friday, is open. | PROPOSED",
        "Osk asked for a meeting with Velia. | PROPOSED",
      })
  void whatBecameOfAPlan_isItsStatus(String text, Status status) {
    assertThat(meetings(text)).singleElement().returns(status, Meeting::status);
  }

  @Test
  void whoeverStayedAway_hasRefused() {
    assertThat(meetings("A meeting in Lund fell through because Osk stayed away."))
        .singleElement()
        .satisfies(m -> assertThat(m.refusedBy()).containsExactly("osk"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk came to Lund on Monday, where a meeting with Velia could decide the fate of talks.",
        "A meeting of Osk and Velia on Monday may settle the course of negotiations.",
      })
  void meetingThatMayDecideSomething_isStillToCome(String text) {
    assertThat(meetings(text)).singleElement().returns(Status.PLANNED, Meeting::status);
  }
}
