package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.talks.file.TalksFile;

/** What a person takes for one by the names that a draft shows. */
class ByHandTest {

  private static final String REPORT =
      """
      LUND - Osk and Velia are to hold a round of talks in Holm on 20 April. Velia will not pay
      for the repair until the survey.
      """;

  private static final String TWO =
      """
      LUND - Osk will not open the gates until Velia pays the toll. Norn will not lift
      its ban until Velia settles its bill.
      """;

  @Test
  void unite_stepsByTheirIds_keepsTheOneWithADay() {
    Draft apart = draft(REPORT, Sameness.NONE);
    String survey = apart.talks().conditions().getFirst().needs().text();
    String round = "holm-round";
    assertThat(TalksFile.write(apart.talks())).contains(round + ":", survey + ":");

    Draft one = draft(REPORT, merged(survey, round));

    assertThat(TalksFile.write(one.talks()))
        .contains("needs: " + round, "on: 2033-04-20")
        .doesNotContain(survey + ":");
    assertThat(one.merges()).extracting(Merge::why).contains("a person says so");
  }

  @Test
  void unite_actsByTheWordsOfTheDraft_isOneActForBothConditions() {
    Draft one = draft(TWO, merged("Pay the toll", "Velia: Settle its bill"));

    assertThat(one.talks().choices())
        .filteredOn(option -> option.id().party().equals("velia"))
        .hasSize(1);
    assertThat(one.talks().conditions())
        .extracting(condition -> condition.needs().toString())
        .hasSize(2)
        .containsOnly(one.talks().conditions().getFirst().needs().toString());
  }

  @Test
  void unite_namesOfOnlyOneOfThem_changesNothing() {
    assertThat(TalksFile.write(draft(TWO, merged("Pay the toll", "Pay the tax")).talks()))
        .isEqualTo(TalksFile.write(draft(TWO, Sameness.NONE).talks()));
  }

  private static Sameness merged(String one, String other) {
    return new Sameness(List.of(List.of(one, other)), List.of());
  }

  private static Draft draft(String text, Sameness sameness) {
    return Drafter.draft("Talks", SameActsTest.reports(text), sameness, null);
  }
}
