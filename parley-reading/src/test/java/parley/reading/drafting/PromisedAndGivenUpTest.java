package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.drafting.SameActsTest.draft;

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
  void draft_whatWasDone_isDone() {
    assertThat(draft(WAITS, "Sudan withdrew its troops from Abeche on Friday.").talks().now().taken())
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
}
