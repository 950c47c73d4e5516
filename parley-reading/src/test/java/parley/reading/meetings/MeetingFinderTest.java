package parley.reading.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Meeting;
import parley.reading.claim.Meeting.Status;
import parley.reading.events.Stage;

final class MeetingFinderTest {

  private static List<Meeting> meetings(String text) {
    return new MeetingFinder().find(Stage.of(text));
  }

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

  @Test
  void agenda_afterOn_isListed() {
    Meeting meeting = meetings("Osk held talks with Velia on fuel and fish.").getFirst();

    assertThat(meeting.agenda())
        .extracting(Meeting.AgendaItem::text)
        .containsExactly("fuel", "fish");
  }

  @Test
  void agenda_laidOutInTheNextSentence_joinsTheMeeting() {
    String text =
        "Aro held talks with Mr Brand. Mr Brand, after laying out an agenda that included the dam and the"
            + " border crisis, said little.";

    assertThat(meetings(text))
        .singleElement()
        .satisfies(m ->
            assertThat(m.agenda())
                .extracting(Meeting.AgendaItem::text)
                .containsExactly("the dam", "the border crisis"));
  }

  @Test
  void meeting_spanAndPlace_areTheReportsWords() {
    String text = "Osk will meet Velia in Dorfheim on Friday.";
    Meeting meeting = meetings(text).getFirst();

    assertThat(meeting.place()).isEqualTo("Dorfheim");
    assertThat(meeting.span().of(text)).isEqualTo("meet Velia in Dorfheim on Friday");
  }

  @Test
  void host_isConvener() {
    assertThat(meetings("Tarn hosted talks between Osk and Velia on Monday.").getFirst().convener())
        .isEqualTo("tarn");
  }

  @Test
  void meetingsOnDifferentDays_stayApart() {
    assertThat(meetings("Osk met Velia on Monday. Osk will meet Velia on Friday.")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fate of peace talks is open. Talks are useful.",
        "Osk ruled out talks with Velia.",
        "Osk met the terms of Velia.",
        "Osk urged Velia to sit down with Norn.",
        "Osk spoke to Velia.",
        "Osk called on Velia on Monday to wait.",
        "Osk will see a doctor.",
        "Osk has seen Velia.",
        "Osk held a press conference.",
        "Osk and Velia plan an exchange of prisoners.",
        "Osk spoke to reporters in Velia on Monday.",
        "Osk came down on the side of Velia on Monday.",
        "Osk will hear an appeal by Velia on Friday.",
        "Osk went home on Monday.",
        "The trucks will return to Lund on Friday.",
      })
  void talksInGeneral_areNoMeeting(String text) {
    assertThat(meetings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk flies to Lund on Friday.                          | osk
          A meeting of Osk and Velia is planned for Friday in Lund. | osk,velia
          The next session is scheduled to open in Lund on Friday.  |
          The mediators proposed on Monday to hold a round in Lund on Friday. |
          """)
  void placeAndDay_tellAMeetingApart(String text, String who) {
    assertThat(meetings(text))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.date()).isEqualTo(LocalDate.of(2015, 12, 18));
          assertThat(m.place()).isEqualTo("Lund");
          assertThat(m.participants())
              .containsExactlyElementsOf(who == null ? List.of() : List.of(who.split(",", -1)));
        });
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
  void roundFollowedByASummit_areTwoMeetings() {
    assertThat(meetings("Osk proposed to hold a round in Lund, followed by a summit in Dorfheim."))
        .extracting(Meeting::place, Meeting::status)
        .containsExactly(tuple("Lund", Status.PROPOSED), tuple("Dorfheim", Status.PROPOSED));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk took its case to Lund on Monday, where a meeting with Velia could decide. | 2015-12-14
          Osk came to Lund on Friday, where it will hold talks with Velia.              | 2015-12-18
          Osk came to Lund on Monday, where Osk will meet Velia on Friday.              | 2015-12-18
          """)
  void meetingInAWhereClause_hasThePlaceAndTheDayBeforeIt(String text, LocalDate day) {
    assertThat(meetings(text))
        .singleElement()
        .satisfies(meeting -> {
          assertThat(meeting.place()).isEqualTo("Lund");
          assertThat(meeting.date()).isEqualTo(day);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norn will host Osk and Velia in Lund on Friday.          | norn | osk velia
          Norn brought Osk and Velia together in Lund on Monday.   | norn | osk velia
          Norn invited Osk to Lund on Friday.                      | norn | norn osk
          """)
  void oneWhoHasOthersCome_convenesThem(String text, String convener, String who) {
    assertThat(meetings(text))
        .singleElement()
        .satisfies(meeting -> {
          assertThat(meeting.convener()).isEqualTo(convener);
          assertThat(meeting.participants()).containsExactlyInAnyOrder(who.split(" "));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk paid a visit to Aston on Friday.",
        "A visit by Osk to Aston on Friday is planned.",
        "Osk is due in Aston on Friday."
      })
  void visit_toldByANounOrAsDue_hasItsVisitorItsPlaceAndItsDay(String text) {
    assertThat(meetings(text))
        .singleElement()
        .satisfies(meeting -> {
          assertThat(meeting.participants()).containsExactly("osk");
          assertThat(meeting.place()).isEqualTo("Aston");
          assertThat(meeting.date()).isEqualTo(LocalDate.of(2015, 12, 18));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk saw a way to a deal on Monday.",
        "In the end Osk will sit down to its debts."
      })
  void seeingOrSittingDownToAThing_isNoMeeting(String text) {
    assertThat(meetings(text)).isEmpty();
  }

  @Test
  void talksUnderWay_areOfThoseWhoMetBefore() {
    assertThat(meetings("Osk and Velia held talks in Lund on Monday. The talks resume on Friday."))
        .extracting(Meeting::participants)
        .containsExactly(List.of("osk", "velia"), List.of("osk", "velia"));
  }

  @Test
  void meetingCalledOffOnADay_wasNotForThatDay() {
    assertThat(meetings("A meeting between Osk and Velia in Aston was called off on Monday."))
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.date()).isNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A meeting of Osk and Velia due on Monday was put off to Friday.   | 2015-12-18
          Osk pencilled in a session with Velia for Friday.                 | 2015-12-18
          Osk boycotted the summit of Velia on Monday.                      | 2015-12-14
          Osk flew to Lund on Monday and met Velia.                         | 2015-12-14
          The meeting of Osk and Velia slipped to Friday.                   | 2015-12-18
          """)
  void dayOfAMeeting_isTheOneItIsSetFor(String text, LocalDate day) {
    assertThat(meetings(text))
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.date()).isEqualTo(day));
  }

  @Test
  void relativeClause_tellsOfThoseItStandsBeside() {
    assertThat(meetings("The envoys of Osk and Velia, who met in Lund on Monday, want a truce."))
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.participants()).containsExactly("osk", "velia"));
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
  void oneMore_withNoMeetingBefore_isNone() {
    assertThat(meetings("Osk signed a paper on Monday. Another is fixed for Friday.")).isEmpty();
  }

  @Test
  void whatIsArrangedAndScrapped_isRefused_whicheverVerbTheParserTakesForTheMainOne() {
    assertThat(meetings("A session arranged for last Friday was scrapped when the price leaked."))
        .extracting(Meeting::status)
        .containsExactly(Status.REFUSED);
  }

  @Test
  void meetingThatWillNowBeOnAnotherDay_isOneMeeting() {
    assertThat(meetings("Osk and Velia, who were to meet on Monday, will do so on Friday."))
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.date()).isEqualTo(LocalDate.of(2015, 12, 18)));
  }

  @Test
  void seeingSomebodyNamed_ahead_isAMeeting_andTheOneJustToldIsNot() {
    assertThat(meetings("Mr Aro was due to see President Brand later in the day."))
        .extracting(Meeting::status)
        .containsExactly(Status.PLANNED);
    assertThat(meetings("Both would report to Mr Brand on their discussion.")).isEmpty();
  }

  @Test
  void whatTalksAreOn_isNoPlace() {
    assertThat(meetings("Osk and Velia will hold talks on the border on Friday."))
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.place()).isNull());
  }
}
