package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.process.Blockers;
import parley.process.StepStatus;
import parley.reading.claim.Actor;
import parley.reading.claim.Meeting;
import parley.talks.Talks;
import parley.talks.formula.OptionId;

/** What a later report says came about is taken now, whoever it says did it. */
class HappeningsTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
  private static final LocalDate FRIDAY = LocalDate.of(2031, 3, 7);

  /** Osk waits for engineers to inspect the canal, Velia for Osk to open the gates. */
  private static Told waiting() {
    Told told =
        new Told(
                "a",
                MONDAY,
                "Osk will not open the gates until engineers inspect the canal. Velia will not lift"
                    + " the ban until Osk opens the gates.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia")
            .actor("actor-3", "engineers", Actor.Type.GROUP, "engineers");
    return told.condition(
            "actor-1",
            "Osk will not open the gates",
            "until",
            told.need("engineers inspect the canal", "actor-3"))
        .condition(
            "actor-2",
            "Velia will not lift the ban",
            "until",
            told.need("Osk opens the gates", "actor-1"));
  }

  private static Talks then(Told earlier, String words) {
    Told later =
        new Told("b", FRIDAY, words)
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
    return Drafter.draft("Sarn", List.of(earlier.claims(), later.claims()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The inspection took place on Thursday. Velia and Osk said so.",
        "The canal was inspected on Thursday. Velia and Osk said so.",
        "The inspection of the canal is complete. Velia and Osk said so.",
        "The inspection went ahead. Velia and Osk said so.",
      })
  void draft_actOfNobodyNamed_isTheOnlyOneKnown(String words) {
    assertThat(then(waiting(), words).now().taken())
        .extracting(OptionId::toString)
        .containsExactly("engineers.inspect-canal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The inspection will take place on Thursday. Velia and Osk said so.",
        "If the inspection took place, Velia and Osk would be glad.",
        "The inspection has not taken place. Velia and Osk said so.",
        "The inspection began on Thursday. Velia and Osk said so.",
        "The inspection of the dam took place. Velia and Osk said so.",
        "Inspected goods left Velia and Osk.",
      })
  void draft_actThatIsToComeOrAnother_isStillToCome(String words) {
    assertThat(then(waiting(), words).now().taken()).isEmpty();
  }

  @Test
  void draft_conditionThatWasMet_isNotWaived() {
    Talks talks =
        then(
            waiting(), "The canal was inspected and the gates were opened. Velia and Osk said so.");

    assertThat(talks.conditions()).extracting(c -> c.waived()).containsExactly(false, false);
  }

  @Test
  void draft_actOfSomebodyNamed_isTheirs() {
    assertThat(then(waiting(), "Osk has since opened the gates, said Velia.").now().taken())
        .extracting(OptionId::toString)
        .containsExactly("osk.open-gates");
    assertThat(then(waiting(), "Velia opened the gates, said Osk.").now().taken()).isEmpty();
  }

  @Test
  void draft_whatHappened_waitsForNothingAndIsWantedOnNoTerms() {
    Talks talks = then(waiting(), "The gates were opened on Thursday. Velia and Osk said so.");

    assertThat(talks.conditions().getFirst().waived()).isTrue();
    assertThat(talks.wants()).filteredOn(w -> w.party().equals("osk")).isEmpty();
    assertThat(Blockers.of(talks).steps())
        .filteredOn(s -> s.step().id().equals("osk-open-gates"))
        .extracting(s -> s.status())
        .containsExactly(StepStatus.DONE);
  }

  @Test
  void draft_oneActOfTwoParties_isNobodysWhereNobodyIsNamed() {
    Told told =
        new Told(
                "a",
                MONDAY,
                "Osk will sell wheat if Velia frees prisoners. Velia will sell oil if Osk frees prisoners.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
    told.condition(
            "actor-1", "Osk will sell wheat", "if", told.need("Velia frees prisoners", "actor-2"))
        .condition(
            "actor-2", "Velia will sell oil", "if", told.need("Osk frees prisoners", "actor-1"));

    assertThat(then(told, "Prisoners were freed. Velia and Osk said so.").now().taken()).isEmpty();
  }

  @Test
  void draft_whatBothAgreedOn_isMade_andASideAloneIsNot() {
    Told told =
        new Told(
                "a",
                MONDAY,
                "Osk will not open the gates until Velia and Osk agree on a quota for the canal.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
    told.condition(
        "actor-1",
        "Osk will not open the gates",
        "until",
        told.need("Velia and Osk agree on a quota for the canal", "actor-1", "actor-2"));

    Talks both = then(told, "A quota for the canal was agreed on. Velia and Osk said so.");
    Talks one = then(told, "Velia signed a quota for the canal. Osk did not.");

    assertThat(both.agreements().getFirst().now()).containsExactlyInAnyOrder("osk", "velia");
    assertThat(one.agreements().getFirst().now()).containsExactly("velia");
  }

  @Test
  void draft_meetingHeld_isDone_whoeverHadNotConfirmed() {
    Told planned =
        new Told("a", MONDAY, "Osk has not confirmed the round in Lund. Velia waits.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia")
            .refusedMeeting("the round in Lund", "Lund", LocalDate.of(2031, 3, 6), "actor-1");
    Told held =
        new Told("b", FRIDAY, "The round in Lund ended without a deal. Osk and Velia left.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia")
            .meeting("The round in Lund", Meeting.Status.HELD, LocalDate.of(2031, 3, 6), "Lund");

    Talks talks = Drafter.draft("Sarn", List.of(planned.claims(), held.claims()));

    assertThat(Blockers.of(talks).steps())
        .extracting(s -> s.status())
        .containsExactly(StepStatus.DONE);
    assertThat(talks.meetings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Velia return the bodies of nine miners | Velia handed over the bodies of the nine miners on Thursday. Osk said so. | true
          Velia return the bodies of nine miners | Velia handed over the keys of the nine gates on Thursday. Osk said so.     | false
          Velia release the test records         | The test records reached the panel on Thursday. Osk and Velia said so.     | true
          Velia release the test records         | The test results reached the panel on Thursday. Osk and Velia said so.     | false
          Velia release the wounded              | Osk spoke two days after the wounded miners came home. Velia was glad.     | true
          Velia release the wounded              | Osk would speak two days after the wounded miners came home. Velia was glad. | false
          Velia elect a speaker                  | Velia at last has a speaker. Osk is glad.                                  | true
          Velia ratify the pact                  | Velia ratified the annex to their trade pact. Osk was glad.                | false
          Velia free nine women from Ostrel gaol | The nine women left Ostrel prison. Osk and Velia said so.                  | true
          """)
  void draft_toldInOtherWords_isDoneOnlyWhereTheThingIsTheSame(
      String need, String later, boolean done) {
    Told told =
        new Told("a", MONDAY, "Osk will not open the gates until " + need + ".")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
    told.condition("actor-1", "Osk will not open the gates", "until", told.need(need, "actor-2"));

    assertThat(then(told, later).options())
        .filteredOn(option -> option.id().party().equals("velia"))
        .extracting(option -> option.now())
        .containsExactly(done);
  }

  /** A headline over a line that says nothing of the matter. */
  private static Talks headed(Told earlier, String headline) {
    return then(earlier, headline + "\n\nVelia and Osk said little about it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk opens gates",
        "Gates of canal opened",
        "Gates reopen, talks go on",
        "Talks go on as gates open",
      })
  void draft_actInAHeadline_isDone_thoughToldInThePresentOrByAParticiple(String headline) {
    assertThat(headed(waiting(), headline).now().taken())
        .extracting(OptionId::toString)
        .containsExactly("osk.open-gates");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk to open gates",
        "Osk would open gates",
        "Talks on who opens gates fail",
        "Osk says no to plan that opens gates",
        "Velia opens gates",
        "Osk opens market",
      })
  void draft_actInAHeadlineThatIsToComeOrAnother_isStillToCome(String headline) {
    assertThat(headed(waiting(), headline).now().taken()).isEmpty();
  }

  @Test
  void draft_actDeniedByNor_isStillToCome() {
    assertThat(then(waiting(), "Nor has Osk opened the gates, said Velia.").now().taken())
        .isEmpty();
  }

  @Test
  void draft_actOfSomebodyNoClaimKnows_isThatOfAPartyCalledSo() {
    Told told = waiting();

    assertThat(
            then(told, "Some Norn engineers inspected the canal. Velia and Osk said so.")
                .now()
                .taken())
        .extracting(OptionId::toString)
        .containsExactly("engineers.inspect-canal");
    assertThat(
            then(told, "Some Norn divers inspected the canal. Velia and Osk said so.")
                .now()
                .taken())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferries brought their logs to Osk. Velia was glad.      | true
          Ferries hand in logs#Velia and Osk said so.                | true
          The tugs handed in their logs. Velia and Osk said so.      | false
          The ferries handed in their tickets. Velia and Osk said so. | false
          """)
  void draft_whatOnlyAClauseTellsOf_isOverOnceTheSameAreToldToHaveDoneIt(
      String later, boolean over) {
    Told told =
        new Told("a", MONDAY, "Osk will not rule until the ferries had handed in their logs.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
    told.condition(
        "actor-1", "Osk will not rule", "until", told.need("the ferries had handed in their logs"));

    assertThat(then(told, later.replace("#", "\n\n")).now().taken().isEmpty()).isEqualTo(!over);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The experts handed their report to Osk on Thursday. Velia knew it too. | true
          Osk has had its report for a week, Velia said.                          | true
          Osk has had its lunch, Velia said.                                      | false
          Velia said that Osk would sign once it has its report.                  | false
          The divers handed their report to Velia on Thursday. A man of Osk saw.  | false
          """)
  void draft_whatSomebodyWasToHave_isOverOnceItWasGivenOrIsHad(String later, boolean over) {
    Told told =
        new Told("a", MONDAY, "Osk will not sign until it has the experts' report. Velia waits.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk", "it")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
    told.condition(
        "actor-1",
        "Osk will not sign",
        "until",
        told.need("it has the experts' report", "actor-1"));

    assertThat(then(told, later).now().taken().isEmpty()).isEqualTo(!over);
  }

  @Test
  void draft_votesToSomeNumber_areNothingToCome() {
    Told told =
        new Told("a", MONDAY, "Osk will not vote until Velia divides the chairs of the council.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
    told.condition(
        "actor-1",
        "Osk will not vote",
        "until",
        told.need("Velia divides the chairs of the council", "actor-2"));

    assertThat(
            then(
                    told,
                    "Osk chose a speaker by 9 votes to 2, after Velia had shared the council"
                        + " chairs.")
                .now()
                .taken())
        .hasSize(1);
  }
}
