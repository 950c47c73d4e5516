package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.drafting.SameActsTest.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.talks.Talks;

/** What was asked for and is then promised, named again or no longer asked for has not happened. */
class PromisedAndGivenUpTest {

  private static final String WAITS =
      "Chad said it would not sign the treaty until Sudan withdrew its troops from Abeche.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sudan agreed to withdraw its troops from Abeche by June.",
        "Sudan promised to withdraw its troops from Abeche.",
        "Chad dropped its condition that Sudan withdraw its troops from Abeche.",
        "Chad repeated its demand that Sudan withdraw its troops from Abeche.",
      })
  void draft_whatIsPromisedOrNamedAgain_isNotDone(String later) {
    assertThat(draft(WAITS, later).talks().now().taken()).isEmpty();
  }

  @Test
  void draft_whatSomebodyAgreedToDiscuss_isNoLongerHeldBack() {
    String waits = "Chad said it would discuss the border only after Sudan withdrew its troops.";

    assertThat(draft(waits, "Chad agreed to discuss the border.").talks().now().taken()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad said it no longer insisted that Sudan withdraw its troops from Abeche.",
        "Chad said it would sign the treaty even if Sudan did not withdraw its troops from Abeche.",
      })
  void draft_whatItsSetterCanDoWithout_isWaived(String later) {
    assertThat(draft(WAITS, later).talks().conditions())
        .singleElement()
        .satisfies(c -> assertThat(c.waived()).isTrue());
  }

  @Test
  void draft_meetingThatDidNotTakePlace_isNotHeld() {
    var talks =
        draft(
                "Chad called for a meeting with Sudan in Lund on 9 May 2031.",
                "No meeting between Chad and Sudan took place in Lund on 9 May 2031.")
            .talks();

    assertThat(talks.now().taken()).isEmpty();
  }

  @Test
  void draft_whatWasDone_isDone() {
    assertThat(
            draft(WAITS, "Sudan withdrew its troops from Abeche on Friday.").talks().now().taken())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad dropped its demand that Sudan free nine prisoners.",
        "Chad no longer demands that Sudan free nine prisoners.",
      })
  void draft_whatIsNoLongerDemanded_isNoLongerWanted(String later) {
    String demand = "Chad demanded that Sudan free nine prisoners.";
    Talks talks = draft(demand, later).talks();

    assertThat(draft(demand, "Sudan and Chad met.").talks().wants()).isNotEmpty();
    assertThat(talks.wants()).flatMap(w -> w.tiers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad has stopped insisting that Sudan withdraw its troops from Abeche.",
        "Chad no longer insists that Sudan withdraw its troops from Abeche.",
        "Chad backed away from its demand that Sudan withdraw its troops from Abeche.",
      })
  void draft_whatIsNoLongerAskedFor_isWaived(String later) {
    assertThat(draft(WAITS, later).talks().conditions()).allMatch(c -> c.waived());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad has not stopped insisting that Sudan withdraw its troops from Abeche.",
        "Sudan said that Chad could do without the withdrawal of troops from Abeche.",
        "Chad said that it could not do without the withdrawal of troops from Abeche.",
        "Chad no longer insists that Sudan withdraw its observers from Mao.",
      })
  void draft_whatIsAskedForStill_isNotWaived(String later) {
    assertThat(draft(WAITS, later).talks().conditions()).noneMatch(c -> c.waived());
  }

  @Test
  void draft_oneOfTwoThingsNoLongerAskedFor_leavesTheOther() {
    String both =
        "Chad said it would not open the border until Sudan had signed the pact and Libya had"
            + " provided a bank guarantee.";

    for (String later :
        List.of(
            "Chad no longer insists on the bank guarantee.",
            "Chad said that it could do without the bank guarantee.")) {
      Talks talks = draft(both, later).talks();
      assertThat(talks.conditions()).noneMatch(c -> c.waived());
      assertThat(talks.conditions()).flatMap(c -> c.needs().atoms().toList()).hasSize(1);
    }
    assertThat(draft(both, "Chad met Sudan.").talks().conditions())
        .flatMap(c -> c.needs().atoms().toList())
        .hasSize(2);
  }
}
