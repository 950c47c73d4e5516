package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.drafting.SameActsTest.draft;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.process.Blockers;
import parley.process.ProcessFindings;
import parley.process.ProcessFindings.StepFinding;

/** Needs that tell how things are to stand, joined to what another party holds back. */
class ConsequencesTest {

  /** What makes reports those of one negotiation. */
  private static final String TALKS = " Tarn, Osk and Velia met on Monday.";

  private static StepFinding waiting(String step, String... texts) {
    String[] ofOneTalks = Stream.of(texts).map(t -> t + TALKS).toArray(String[]::new);
    ProcessFindings found = Blockers.of(draft(ofOneTalks).talks());
    return found.steps().stream()
        .filter(s -> s.step().id().contains(step))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk said that it would cut its duty on salt when Velia had signed the map. | Tarn will not open the market unless there is a change to the duty on salt. | market
          Osk said that it would lower the lake by two metres when Velia had signed the map. | Tarn will open the market when the lake at Sund is two metres down. | market
          Osk said that it would stop the flights when Velia had signed the map. | Tarn will open the market when the planes have stopped flying over the delta. | market
          Osk said that it would pay out the loan when Velia had signed the map. | Tarn will open the market when the money has arrived. | market
          Osk said that it would open the canals when Velia had signed the map. | Tarn said that it would not open the market before there was water in its canals. | market
          Osk said that it would free the 18 sailors when Velia had signed the map. | Tarn said that it would not open the market until the men had been set free. | market
          Osk said that it would free the nine hostages when Velia had signed the map. | Tarn said that it would open the market when the nine had crossed the bridge. | market
          Osk said that it would free the nine hostages when Velia had signed the map. | Tarn said that it would not open the market until all nine hostages were home. | market
          Osk said that it would withdraw from the Gelo ridge when Velia had signed the map. | Tarn said that it would not open the market as long as there were soldiers on the ridge. | market
          Osk said that it would pay out the loan when Velia had signed the map. | Tarn will open the market when it has received a loan of $220 million from Gulf Credit. | market
          Osk said that it would hand over control of the bridge when Velia had signed the map. | Tarn will open the market when it has regained control of the bridge. | market
          """)
  void draft_howThingsAreToStand_isWhatAnotherHoldsBack(String held, String needs, String step) {
    assertThat(waiting(step, held, needs).veto()).containsExactlyInAnyOrder("osk", "velia", "tarn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk said that it would open the road when Velia had signed the map. | Tarn will open the market when no gun remains above the road. | market
          Osk said that it would license the dredging when Velia had signed the map. | Tarn will open the market when the harbour has been dredged. | market
          Osk said that it would free the 18 sailors when Velia had signed the map. | Tarn will open the market when the seven men have been set free. | market
          Osk said that it would free the nine hostages when Velia had signed the map. | Tarn said that it would open the market when the six had crossed the bridge. | market
          Osk said that it would free the nine hostages when Velia had signed the map. | Tarn said that it would open the market when the drivers were back at work. | market
          Osk said that it would free the nine hostages when Velia had signed the map. | Tarn said that it would not open the market before there was proof that the hostages were alive. | market
          Osk said that it would withdraw from the Gelo ridge when Velia had signed the map. | Tarn said that it would not open the market as long as there were soldiers on the bridge. | market
          Osk said that it would hand over control of the bridge when Velia had signed the map. | Tarn will open the market when it has regained control of the dam. | market
          """)
  void draft_whatSomethingSpeaksAgainst_isNot(String held, String needs, String step) {
    assertThat(waiting(step, held, needs).veto()).doesNotContain("velia");
  }

  @Test
  void draft_peopleWhoAreToBeThere_comeByWhoeverSendsThem_andAreTold() {
    StepFinding leave =
        waiting(
            "leave",
            "Osk's commander, Idris Bohl, said that his men would leave the ridge when foreign"
                + " observers were standing on it, and not before. Velia has sixty officers ready. Velia said that it would send them as soon as"
                + " Tarn had signed a protocol.");

    assertThat(leave.veto()).contains("velia");
    assertThat(leave.opens().getFirst().changes())
        .anyMatch(change -> change.words().contains("foreign observers: stand on the ridge"));
  }

  @Test
  void draft_leavingToldByAnotherVerb_isOneAct() {
    StepFinding open =
        waiting(
            "open",
            "Velia will open the road once Osk has taken its guns off the Gelo ridge.",
            "Osk said that it would leave the ridge when Tarn had signed the map.");

    assertThat(open.veto()).containsExactlyInAnyOrder("osk", "velia", "tarn");
  }

  @Test
  void draft_thingThatIsSomebodys_comesByHisActAndDoesNothingItself() {
    StepFinding open =
        waiting(
            "market",
            "The Water Fund said that it would release $40 million when Velia had signed the map.",
            "Tarn said that it would not open the market before the Water Fund's money was in its"
                + " vaults.");

    assertThat(open.veto()).contains("water-fund", "velia", "tarn");
    assertThat(open.opens().getFirst().changes())
        .noneMatch(change -> change.words().startsWith("Be in"));
  }

  @Test
  void draft_agreement_waitsForWhatAPartyToItHoldsBackOfIt() {
    String term =
        "The Nurses' Union said that it would not return to work until the union and the City"
            + " Hospital had agreed on a new pay scale.";
    String held =
        " The City Hospital said that it would sign the pay scale when Osk had raised the grant.";
    String other = held.replace("pay scale", "lease");

    assertThat(waiting("return", term + held).veto()).contains("osk", "nurses-union");
    assertThat(waiting("return", term + other).veto()).doesNotContain("osk");
  }
}
