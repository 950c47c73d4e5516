package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.drafting.SameActsTest.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.process.Blockers;
import parley.process.ProcessFindings.StepFinding;
import parley.talks.Option;
import parley.talks.Talks;

/** Acts of one party that reports word differently, and who is to do what a need tells. */
class OwnActsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Velia will publish nothing until Osk pays. | Tarn will leave once Velia has published the map.
          Osk met Velia. Velia will build the station when it has a permit from Osk. | Osk will issue the permit once Tarn pays.
          Osk will sign when Velia has handed in its heavy guns. | Velia will give up its heavy guns once Tarn pays.
          """)
  void draft_actInOtherWords_isOneAndChainsItsConditions(String one, String other) {
    Talks talks = draft(one, other).talks();

    assertThat(Blockers.of(talks).steps()).anyMatch(s -> s.veto().size() == 3);
  }

  @Test
  void draft_bareVerb_withTwoActsThatSayMore_staysApart() {
    Talks talks =
        draft(
                "Velia will release nothing until Osk pays.",
                "Tarn will leave once Velia has released the prisoners. Norn will pay once Velia has"
                    + " released the ships.")
            .talks();

    assertThat(talks.options()).filteredOn(o -> o.id().party().equals("velia")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Velia will sign when the bridge has been repaired by Osk. | Repair the bridge
          Velia will sign when it has the pump promised by Osk. | Give the pump
          Velia will publish the map when it has Osk's consent. | Give consent
          """)
  void draft_whoIsToldToDoIt_holdsAVeto(String text, String act) {
    Talks talks = draft("Osk met Velia on Friday. " + text).talks();
    List<StepFinding> steps = Blockers.of(talks).steps();

    assertThat(steps.getFirst().veto()).containsExactlyInAnyOrder("osk", "velia");
    assertThat(talks.options())
        .filteredOn(o -> o.id().party().equals("osk"))
        .extracting(Option::does)
        .containsExactly(act);
  }

  @Test
  void draft_thingThatIsOnlySomebodys_mayComeFromOthers() {
    Talks talks = draft("Osk met Velia. Velia will sign when it has Osk's furnace.").talks();

    assertThat(talks.options()).noneMatch(o -> o.id().party().equals("osk"));
  }
}
