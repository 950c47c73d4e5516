package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.changes.Change;
import parley.changes.Changes;
import parley.reading.claim.Actor;
import parley.reading.claim.Meeting;
import parley.talks.Talks;

/** A meeting that several reports tell of is one; another day's at the same place is another. */
class MeetingListTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
  private static final LocalDate FRIDAY = LocalDate.of(2031, 3, 7);
  private static final LocalDate ROUND = LocalDate.of(2031, 3, 18);

  private static Told told(String id, LocalDate day, String words) {
    return new Told(id, day, words)
        .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
        .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
  }

  private static Told planned() {
    return told("a", MONDAY, "Osk and Velia are to meet in Lund on 18 March.")
        .meeting(
            "meet in Lund on 18 March",
            Meeting.Status.PLANNED,
            ROUND,
            "Lund",
            "actor-1",
            "actor-2");
  }

  private static Talks draft(Told... reports) {
    return Drafter.draft("Sarn", List.of(reports).stream().map(Told::claims).toList());
  }

  @Test
  void draft_meetingToldTwice_isOneWithTheWordsOfBoth() {
    Told again =
        told("b", FRIDAY, "Osk spoke of the meeting on 18 March with Velia.")
            .meeting("the meeting on 18 March", Meeting.Status.PROPOSED, ROUND, null);

    Talks talks = draft(planned(), again);

    assertThat(talks.meetings()).hasSize(1);
    assertThat(talks.meetings().getFirst().who()).containsExactly("osk", "velia");
    assertThat(talks.meetings().getFirst().basis().evidence())
        .extracting(e -> e.report())
        .containsExactly("a", "b");
    assertThat(talks.steps()).hasSize(1);
  }

  @Test
  void draft_roundWithoutADay_isTheOneToComeAtThatPlace() {
    Told again =
        told("b", FRIDAY, "Osk will stay away if the round in Lund fails, Velia said.")
            .meeting("the round in Lund", Meeting.Status.PROPOSED, null, "Lund");

    assertThat(draft(planned(), again).meetings()).hasSize(1);
    assertThat(draft(planned(), again).steps()).hasSize(1);
  }

  @Test
  void draft_roundOfAnotherDay_isAnother() {
    LocalDate april = LocalDate.of(2031, 4, 6);
    Told next =
        told("b", FRIDAY, "Osk and Velia are to meet in Lund on 6 April.")
            .meeting(
                "meet in Lund on 6 April",
                Meeting.Status.PLANNED,
                april,
                "Lund",
                "actor-1",
                "actor-2");

    assertThat(draft(planned(), next).meetings()).hasSize(2);
    assertThat(draft(planned(), next).steps()).hasSize(2);
  }

  @Test
  void draft_meetingPutOff_isOneOnItsNewDay_andToldAsMoved() {
    Told moved =
        told(
                "b",
                FRIDAY,
                "The talks of Osk and Velia in Lund were put off from 18 March to 25 March.")
            .meeting("The talks of Osk and Velia in Lund", Meeting.Status.PLANNED, ROUND, "Lund")
            .dated("18 March", "2031-03-18")
            .dated("25 March", "2031-03-25");

    Talks talks = draft(planned(), moved);

    assertThat(talks.meetings())
        .extracting(m -> m.on().orElseThrow().toString())
        .containsExactly("2031-03-25");
    assertThat(talks.steps())
        .extracting(s -> s.on().orElseThrow().toString())
        .containsExactly("2031-03-25");
    assertThat(Changes.between(draft(planned()), talks))
        .filteredOn(c -> c.kind().name().startsWith("MEETING"))
        .extracting(Change::kind)
        .containsExactly(Change.Kind.MEETING_MOVED);
  }

  @Test
  void draft_whoRefusedAndConfirmsLater_hasOneOptionForIt_taken() {
    Told refused =
        told("a", MONDAY, "Osk refused to confirm the round in Lund on 18 March.")
            .refusedMeeting("the round in Lund on 18 March", "Lund", ROUND, "actor-1");
    Told confirmed =
        told("b", FRIDAY, "Osk confirmed that it would attend the round in Lund on 18 March.")
            .confirmedMeeting("the round in Lund on 18 March", "Lund", ROUND, "actor-1");

    Talks talks = draft(refused, confirmed);

    assertThat(talks.options())
        .filteredOn(option -> option.id().party().equals("osk"))
        .singleElement()
        .satisfies(option -> {
          assertThat(option.id()).hasToString("osk.confirm");
          assertThat(option.now()).isTrue();
          assertThat(option.basis().evidence()).hasSize(2);
        });
    assertThat(talks.steps().getFirst().when().orElseThrow().atoms())
        .extracting(a -> a.name())
        .containsExactly("osk.confirm", "not-said.lund-round");
    assertThat(
            draft(
                    confirmed,
                    told("c", FRIDAY, "Osk refused the round in Lund on 18 March.")
                        .refusedMeeting("the round in Lund on 18 March", "Lund", ROUND, "actor-1"))
                .options())
        .singleElement()
        .satisfies(option -> assertThat(option.now()).isFalse());
  }
}
