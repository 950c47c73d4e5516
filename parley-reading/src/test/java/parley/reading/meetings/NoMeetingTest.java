package parley.reading.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.meetings.InventedMeetings.meetings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that tell of a meeting elsewhere, but not here. */
class NoMeetingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fate of peace talks is open. Talks are useful.",
        "Osk ruled out talks with Velia.",
        "Osk and Velia are the powers that matter, leading talks on the dam.",
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
  @ValueSource(
      strings = {
        "Osk saw a way to a deal on Monday.",
        "In the end Osk will sit down to its debts."
      })
  void seeingOrSittingDownToAThing_isNoMeeting(String text) {
    assertThat(meetings(text)).isEmpty();
  }

  @Test
  void oneMore_withNoMeetingBefore_isNone() {
    assertThat(meetings("Osk signed a paper on Monday. Another is fixed for Friday.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk and Velia have never met.",
        "Norn will cut its aid if Osk meets Velia.",
        "Nothing will change before Osk and Velia have met.",
        "Norn wants Osk at the table for talks with Velia.",
        "Osk met its deadline on Friday.",
        "Osk hopes that Velia will have a word with Norn.",
        "Osk must settle with Velia on Friday.",
        "Osk refused to allow any discussion with Velia.",
      })
  void meetingOnlyWishedAwayOrSupposed_isNone(String text) {
    assertThat(meetings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk told the spectrum conference in Lund on Monday that it would wait.",
        "The wives gathered outside the palace in Lund on Monday.",
        "Osk sat in the garden on Monday.",
      })
  void audienceOrCrowd_isNoMeeting(String text) {
    assertThat(meetings(text)).isEmpty();
  }
}
