package parley.reading.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.meetings.InventedMeetings.meetings;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Meeting;
import parley.reading.claim.Meeting.Status;

/** Who meets whom, where, on which day and about what. */
class MeetingPartsTest {

  @Test
  void meeting_spanAndPlace_areTheReportsWords() {
    String text = "Osk will meet Velia in Dorfheim on Friday.";
    Meeting meeting = meetings(text).getFirst();

    assertThat(meeting.place()).isEqualTo("Dorfheim");
    assertThat(meeting.span().of(text)).isEqualTo("meet Velia in Dorfheim on Friday");
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

  @Test
  void whatTalksAreOn_isNoPlace() {
    assertThat(meetings("Osk and Velia will hold talks on the border on Friday."))
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.place()).isNull());
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
  void meetingCalledOffOnADay_wasNotForThatDay() {
    assertThat(meetings("A meeting between Osk and Velia in Aston was called off on Monday."))
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.date()).isNull());
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

  @Test
  void relativeClause_tellsOfThoseItStandsBeside() {
    assertThat(meetings("The envoys of Osk and Velia, who met in Lund on Monday, want a truce."))
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.participants()).containsExactly("osk", "velia"));
  }

  @Test
  void host_isConvener() {
    assertThat(meetings("Tarn hosted talks between Osk and Velia on Monday.").getFirst().convener())
        .isEqualTo("tarn");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk was received at Velia's embassy on Monday.",
        "Osk spent Monday in Velia's headquarters.",
        "Osk turned up at Velia's ministry on Monday.",
        "Osk saw Velia for an hour on Monday.",
        "Osk had Velia to dinner on Monday.",
        "Osk and Velia spoke again on Monday.",
      })
  void beingSomebodysGuest_isMeetingHim(String text) {
    assertThat(meetings(text))
        .singleElement()
        .satisfies(m -> assertThat(m.participants()).containsExactlyInAnyOrder("osk", "velia"))
        .returns(Status.HELD, Meeting::status)
        .returns(LocalDate.of(2015, 12, 14), Meeting::date);
  }

  @Test
  void dayOfAPlan_isLessThanThatOfWhatBecameOfIt() {
    assertThat(meetings("A meeting of Osk and Velia that was set for Monday will open on Friday."))
        .singleElement()
        .returns(LocalDate.of(2015, 12, 18), Meeting::date);
  }

  @Test
  void dayOfACallOff_isThatForWhichItWasCalled() {
    assertThat(meetings("A meeting of Osk and Velia called by Norn for Friday fell through."))
        .singleElement()
        .returns(LocalDate.of(2015, 12, 18), Meeting::date);
  }

  @Test
  void roundTable_isAMeeting() {
    assertThat(meetings("Osk proposed a round table in Lund on Friday."))
        .singleElement()
        .returns("Lund", Meeting::place);
  }

  @Test
  void placeAfterWhatTheTalksAreAbout_isTheirsWhereADayFollows() {
    assertThat(
            meetings("Osk and Velia will hold a round of talks on the border in Lund on Friday."))
        .singleElement()
        .returns("Lund", Meeting::place);
    assertThat(meetings("Osk and Velia will hold talks on Friday about the war in Lund."))
        .singleElement()
        .returns(null, Meeting::place);
  }
}
