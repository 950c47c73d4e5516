package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.drafting.SameActsTest.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.process.Blockers;
import parley.process.ProcessFindings;
import parley.talks.Talks;

/** Needs that tell what comes of an act, joined to whoever is known to do it. */
class OutcomesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk said that it would pay the Hill Guard when Velia had signed the map. | The Hill Guard said that it would leave the ridge when it had the pay it was promised. | guard
          Norn said that it would reinstate the 22 dismissed drivers when Velia had signed the map. | Osk said that it would return to the talks once the drivers were back in their cabs. | osk
          Osk said that it would return when Velia had signed the map. | Tarn said that it would open the clinics once Osk was back at work. | tarn
          """)
  void draft_whatComesOfAnAct_waitsForThatAct(String first, String second, String waiting) {
    ProcessFindings found = Blockers.of(draft(first, second).talks());

    assertThat(found.steps())
        .anyMatch(s ->
            s.step().id().contains(waiting) && s.veto().size() == 3 && s.veto().contains("velia"));
  }

  @Test
  void draft_whatRunsAgain_isWhatWasHeldUp() {
    ProcessFindings found =
        Blockers.of(
            draft(
                    "Osk said that no oil would flow until Velia had released two ships.",
                    "Velia will release the ships when Osk has paid the arrears. Osk will pay the"
                        + " arrears once the oil is running again.")
                .talks());

    assertThat(found.deadlocks()).hasSize(1);
  }

  @Test
  void draft_debtsToldInOtherWords_areOne_unlessTheSumsDiffer() {
    String terms = "Velia will release the ships when Osk has paid 40 million crowns owed in fees.";

    assertThat(payments(terms, "Velia will open the gates once Osk has paid the arrears."))
        .isEqualTo(1);
    assertThat(payments(terms, "Velia will sign once Osk has paid a debt of 7 million crowns."))
        .isEqualTo(2);
  }

  private static long payments(String... texts) {
    return draft(texts).talks().options().stream()
        .filter(o -> o.id().party().equals("osk"))
        .count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Velia will sign once the Water Fund, a pool of money from the Harbour Board, has released the loan. The Harbour Board met the Water Fund. | water-fund
          Velia will sign when the firm of Hale Brothers has counted the barrels. Hale Brothers met Velia. | hale-brothers
          """)
  void draft_whoIsOnlyToldBeside_isNoPartOfTheAct(String text, String by) {
    Talks talks = draft(text).talks();

    assertThat(talks.agreements()).isEmpty();
    assertThat(talks.options()).anyMatch(o -> o.id().party().equals(by));
  }

  @Test
  void draft_actTakenForAStepThatWaits_isAStepThatWaits() {
    Talks talks =
        draft(
                "Velia will sign the treaty when Tarn has audited the volumes. Tarn met Velia.",
                "Tarn said that the audit could start once Osk had opened its books. Velia will sign"
                    + " no treaty until there is an audit.")
            .talks();

    assertThat(Blockers.of(talks).steps())
        .anyMatch(s -> s.step().id().contains("sign") && s.veto().contains("osk"));
  }

  @Test
  void draft_armThatNobodyNames_actsForWhoeverSetsTermsForIt() {
    ProcessFindings found =
        Blockers.of(
            draft(
                    "Osk said that it would take its boats out of the bay once the garrison had left."
                        + " Velia's foreign minister, Ada Hult, said that the soldiers would leave as"
                        + " soon as the boats were gone.")
                .talks());

    assertThat(found.deadlocks()).hasSize(1);
    assertThat(found.steps())
        .allSatisfy(s -> assertThat(s.veto()).containsExactlyInAnyOrder("osk", "velia"));
  }

  @Test
  void draft_twoThingsToHave_areBothNeeded() {
    ProcessFindings found =
        Blockers.of(
            draft(
                    "Osk met Velia. The River Board said that it would approve the plan as soon as it"
                        + " had the engineers' report and a member from Osk.")
                .talks());

    assertThat(found.steps().getFirst().veto()).containsExactlyInAnyOrder("river-board", "osk");
    assertThat(found.steps().getFirst().reason()).contains("report", "Give a member");
  }

  @Test
  void draft_ministerOfWhatIsOnlyCalledACountry_speaksForIt() {
    Talks talks =
        draft(
                "The island republic of Sarn opened talks on Tuesday. Ada Hult, the finance minister,"
                    + " said that she would publish the lease once Velia Ports had signed.")
            .talks();

    assertThat(talks.options()).anyMatch(o -> o.id().party().equals("sarn"));
  }
}
