package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.process.Blockers;
import parley.reading.claim.Actor;
import parley.talks.Condition;
import parley.talks.Option;
import parley.talks.Step;

/** Needs that name a thing instead of an act, and acts that are told of others. */
class ThingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          she had a pass                          | a pass
          it has received a roll of the members   | a roll of the members
          they held papers allowing them to leave | papers allowing them to leave
          it has seen a study of the silt         | a study of the silt
          it had no maps: it would wait           | maps
          when she had enough fuel for the way    | enough fuel for the way
          Osk had paid its fee                    |
          the gates had been opened               |
          Osk had agreed to the map               |
          """)
  void find_somebodyIsToHaveAThing_isTheThing(String words, String thing) {
    assertThat(Receiving.find(words).map(Receiving::thing).orElse(null)).isEqualTo(thing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The approval               | approve the plan              | false
          The amnesty                | sign an amnesty for deserters | true
          The barges have gone       | release two barges            | true
          The barges have gone       | load the barges               | false
          Their permits (for Osk)    | give road permits to drivers  | true
          A contract for winter coal | sign the treaty               | false
          The tax is gone            | drop its plan for a tax       | true
          The tax is gone            | raise the tax                 | false
          A loan of $2m (for Osk)    | pay out the loan              | true
          Control of the dam         | hand over control of the dam  | true
          Control of the dam         | hand over control of the pass | false
          """)
  void isOf_actBringsTheThingAbout(String need, String act, boolean same) {
    assertThat(Thing.find(need).filter(t -> t.isOf(act, Words.ofAct(act))).isPresent())
        .isEqualTo(same);
  }

  @Test
  void draft_needNamesAThing_isTheOnlyActThatBringsItAbout() {
    Told told =
        new Told(
                "Velia will sign an amnesty only when Osk has left the pass."
                    + " Without the amnesty the agency will send no convoy to Lund.")
            .actor("velia", "Velia", Actor.Type.STATE, "Velia")
            .actor("osk", "Osk", Actor.Type.STATE, "Osk")
            .actor("agency", "agency", Actor.Type.ORGANISATION, "the agency");
    told.condition(
            "velia",
            "Velia will sign an amnesty",
            "only when",
            told.need("Osk has left the pass", "osk"))
        .condition(
            "agency",
            "the agency will send no convoy to Lund",
            "Without",
            told.need("the amnesty"));

    assertThat(Drafter.draft("Talks", List.of(told.claims())).options())
        .extracting(Option::does)
        .containsExactlyInAnyOrder("Sign an amnesty", "Leave the pass", "Send a convoy to Lund");
  }

  @Test
  void draft_speakerTellsOfThoseWhoDoNotSpeak_isATermOfTheSpeaker() {
    Told told =
        new Told("Osk said the guards would leave the hill when Velia had opened the gates.")
            .actor("osk", "Osk", Actor.Type.STATE, "Osk")
            .actor("velia", "Velia", Actor.Type.STATE, "Velia")
            .actor("guards", "guards", Actor.Type.GROUP, "the guards")
            .statement("osk", "the guards would leave the hill when Velia had opened the gates");
    told.sequence(
        List.of("osk"),
        List.of("when"),
        "Velia had opened the gates",
        "the guards would leave the hill");

    assertThat(Drafter.draft("Talks", List.of(told.claims())).conditions())
        .flatExtracting(Condition::by)
        .containsExactly("osk");
  }

  @Test
  void draft_actThatComesAfterAnother_passesItsWaitOn() {
    Told told =
        new Told(
                "Velia opens the gates first, then Osk pays the fee. Tarn will sign the map when"
                    + " Osk has paid the fee.")
            .actor("velia", "Velia", Actor.Type.STATE, "Velia")
            .actor("osk", "Osk", Actor.Type.STATE, "Osk")
            .actor("tarn", "Tarn", Actor.Type.STATE, "Tarn");
    told.sequence(List.of(), "Velia opens the gates", "Osk pays the fee")
        .condition(
            "tarn", "Tarn will sign the map", "when", told.need("Osk has paid the fee", "osk"));

    assertThat(Blockers.of(Drafter.draft("Talks", List.of(told.claims()))).steps())
        .filteredOn(s -> s.step().id().startsWith("tarn"))
        .singleElement()
        .satisfies(s -> assertThat(s.veto()).containsExactlyInAnyOrder("velia", "osk", "tarn"));
  }

  @Test
  void draft_bothAreToAct_isAStepOfTheirAgreement() {
    Told told =
        new Told("Both Osk and Velia will stop the shelling once observers are in Merrin.")
            .actor("osk", "Osk", Actor.Type.STATE, "Osk")
            .actor("velia", "Velia", Actor.Type.STATE, "Velia");
    told.condition(
        "osk",
        "Both Osk and Velia will stop the shelling",
        "once",
        told.need("observers are in Merrin"));

    assertThat(Drafter.draft("Talks", List.of(told.claims())).steps())
        .filteredOn(step -> step.words().filter(w -> w.contains("shelling")).isPresent())
        .extracting(Step::when)
        .allMatch(when -> when.isPresent());
  }

  @Test
  void draft_sameIsAskedBeforeActsOfOneThing_theyAreOne() {
    Told told =
        new Told(
                "Osk will not cut the fee until Velia opens the gates. Osk cannot touch the fee"
                    + " unless Velia opens the gates.")
            .actor("osk", "Osk", Actor.Type.STATE, "Osk")
            .actor("velia", "Velia", Actor.Type.STATE, "Velia");
    told.condition(
            "osk", "Osk will not cut the fee", "until", told.need("Velia opens the gates", "velia"))
        .condition(
            "osk",
            "Osk cannot touch the fee",
            "unless",
            told.need("Velia opens the gates", "velia"));

    assertThat(Drafter.draft("Talks", List.of(told.claims())).options())
        .extracting(Option::does)
        .containsExactlyInAnyOrder("Cut the fee", "Open the gates");
  }

  @Test
  void draft_whoWaitsForTheOtherToBeSomewhere_waitsForBeingLetIn() {
    Told told =
        new Told(
                "Osk will not admit inspectors to its depot at Tolm until Velia has declared its"
                    + " launchers. Velia will declare its launchers only when inspectors have been"
                    + " inside the depot at Tolm.")
            .actor("osk", "Osk", Actor.Type.STATE, "Osk")
            .actor("velia", "Velia", Actor.Type.STATE, "Velia")
            .actor("inspectors", "inspectors", Actor.Type.GROUP, "inspectors");
    told.condition(
            "osk",
            "Osk will not admit inspectors to its depot at Tolm",
            "until",
            told.need("Velia has declared its launchers", "velia"))
        .condition(
            "velia",
            "Velia will declare its launchers",
            "only when",
            told.need("inspectors have been inside the depot at Tolm", "inspectors"));

    assertThat(Blockers.of(Drafter.draft("Talks", List.of(told.claims()))).deadlocks()).hasSize(1);
  }

  @Test
  void draft_agreesToDoAThing_isTheActAndNoAgreement() {
    Draft draft =
        SameActsTest.draft(
            "Osk will not lift the ban before Velia has agreed to close the plant. Velia will not"
                + " close the plant until Osk lifts the ban.");

    assertThat(draft.talks().agreements()).isEmpty();
    assertThat(Blockers.of(draft.talks()).deadlocks()).hasSize(1);
  }

  @Test
  void draft_thoseWhoWaitForEachOther_areToldFirst_andWhoseTermsAreMetLast() {
    Draft draft =
        SameActsTest.draft(
            "Norn will not open the road until Osk has paid its bill. Osk will not free the crew"
                + " until Velia lifts the ban.",
            "Osk paid its bill on Monday. Velia will not lift the ban before Osk has freed the crew."
                + " Lund will not sell gas until Velia has opened the port.");

    assertThat(draft.talks().steps().subList(0, 2))
        .extracting(Step::id)
        .containsExactlyInAnyOrder("osk-free-crew", "velia-lift-ban");
  }

  @Test
  void draft_whatOthersWaitFor_isToldFirst_thenWhatHasStoodLongest() {
    Draft draft =
        SameActsTest.draft(
            "Norn will not open the road until Osk has paid its bill.",
            "Osk will not sign the pact until Velia lifts the ban. Velia will not lift the ban until"
                + " Lund has sold gas.");

    assertThat(draft.talks().steps().subList(0, 3))
        .extracting(Step::id)
        .containsExactly("velia-lift-ban", "norn-open-road", "osk-sign-pact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hand over the maps of the valley in May | surrender
          hand the maps in                        | submit
          take the guns off the ridge             | withdraw
          no longer stay where they were          | leave
          """)
  void find_particlesBelongToTheNearestVerb(String words, String verb) {
    assertThat(ActFamilies.find(words).map(ActFamilies.Act::verb)).contains(verb);
  }
}
