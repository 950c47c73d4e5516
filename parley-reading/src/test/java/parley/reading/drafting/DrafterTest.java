package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.reading.claim.Actor;
import parley.reading.claim.Relation;
import parley.talks.Leverage;
import parley.talks.Party;
import parley.talks.Talks;

class DrafterTest {

  private static Told dam() {
    return new Told("Osk will not open the gates of the dam until Velia pays for the canal.")
        .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
        .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
  }

  @Test
  void draft_conditionOnAPartysOwnAct_stepOfItsOptionWaitsForTheOthers() {
    Told told = dam();
    told.condition(
        "actor-1",
        "Osk will not open the gates of the dam",
        "until",
        told.need("Velia pays for the canal", "actor-2"));

    Talks talks = Drafter.draft("Dam", List.of(told.claims()));

    assertThat(talks.parties()).extracting(Party::id).containsExactly("osk", "velia");
    assertThat(talks.steps()).hasSize(1);
    assertThat(talks.steps().getFirst().when().orElseThrow().text())
        .isEqualTo("osk.open-gates-dam");
    assertThat(talks.conditions().getFirst().needs().text()).isEqualTo("velia.pay-canal");
    assertThat(talks.conditions().getFirst().by()).containsExactly("osk");
  }

  @Test
  void draft_everyItem_opensTheWordsItCameFrom() {
    Told told = dam();
    told.condition(
        "actor-1",
        "Osk will not open the gates of the dam",
        "until",
        told.need("Velia pays for the canal", "actor-2"));
    ReportClaims report = told.claims();

    Talks talks = Drafter.draft("Dam", List.of(report));

    assertThat(talks.options())
        .flatExtracting(o -> o.basis().evidence())
        .isNotEmpty()
        .allSatisfy(e ->
            assertThat(report.text().substring(e.start(), e.end()))
                .isEqualTo(e.quote().orElseThrow()));
  }

  @Test
  void draft_everybodyHasToAgree_agreementAmongThoseWhoNegotiateAndSaysSo() {
    Told told =
        new Told(
                "Osk said the round in Lund should wait until all sides agree on the list. Norn relies on"
                    + " Osk to bring Velia to the table.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "all sides", Actor.Type.JOINT, "all sides")
            .actor("actor-3", "Velia", Actor.Type.STATE, "Velia")
            .actor("actor-4", "Norn", Actor.Type.STATE, "Norn")
            .refusedMeeting("the round in Lund", "Lund", LocalDate.of(2031, 3, 18), "actor-1")
            .leverage("actor-4", "actor-1", "actor-3", "relies on", "to the table");
    told.condition("actor-1", "the round in Lund", "until", told.need("the list", "actor-2"));

    Talks talks = Drafter.draft("Lund", List.of(told.claims()));

    assertThat(talks.findAgreement("list").orElseThrow().among())
        .containsExactlyInAnyOrder("osk", "norn", "velia");
    assertThat(talks.findAgreement("list").orElseThrow().basis().assumption())
        .hasValueSatisfying(a -> assertThat(a).startsWith("all parties are taken to be"));
    assertThat(talks.findStep("lund-round").orElseThrow().when().orElseThrow().text())
        .isEqualTo("osk.confirm");
    assertThat(talks.conditions().getFirst().before().name()).isEqualTo("lund-round");
  }

  @Test
  void draft_allHaveToAct_isAnAgreementToDoIt() {
    Told told =
        new Told("Osk will not open the gates until both parliaments ratify the pact. Velia waits.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia")
            .actor("actor-3", "both parliaments", Actor.Type.JOINT, "both parliaments");
    told.condition(
        "actor-1",
        "Osk will not open the gates",
        "until",
        told.need("both parliaments ratify the pact", "actor-1", "actor-2"));

    assertThat(Drafter.draft("Sarn", List.of(told.claims())).agreements())
        .singleElement()
        .satisfies(agreed -> assertThat(agreed.on()).contains("to ratify the pact"));
  }

  @Test
  void draft_reliance_linkThroughTheOneReliedOn() {
    Told told =
        new Told("Norn relies on Osk to bring Velia to the table.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-3", "Velia", Actor.Type.STATE, "Velia")
            .actor("actor-4", "Norn", Actor.Type.STATE, "Norn")
            .leverage("actor-4", "actor-1", "actor-3", "relies on", "to the table");

    Leverage link = Drafter.draft("Lund", List.of(told.claims())).leverage().getFirst();

    assertThat(link.from()).isEqualTo("norn");
    assertThat(link.through()).containsExactly("osk");
    assertThat(link.over()).isEqualTo("velia");
    assertThat(link.toward())
        .hasValueSatisfying(t ->
            assertThat(t)
                .isInstanceOfSatisfying(
                    Leverage.Toward.Named.class,
                    n -> assertThat(n.atom().name()).isEqualTo("velia.come-table")));
  }

  @Test
  void draft_truceAndCeasefire_oneStepInTheOrder() {
    Told told =
        new Told(
                "Osk and Velia seek first a ceasefire and then a dialogue. Talks wait until they agree to a"
                    + " truce.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia")
            .sequence(List.of("actor-1", "actor-2"), "a ceasefire", "a dialogue");
    told.condition("actor-1", "Talks", "until", told.need("a truce", "actor-1", "actor-2"));

    Talks talks = Drafter.draft("Truce", List.of(told.claims()));

    assertThat(talks.agreements()).hasSize(1);
    assertThat(talks.order().getFirst().steps())
        .extracting(a -> a.name())
        .containsExactly("truce", "dialogue");
  }

  @Test
  void draft_peopleOfAParty_actForIt() {
    Told told =
        new Told("Osk will not come until Lea Moreau signs. Velia waits.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia")
            .person("actor-3", "Lea Moreau", "actor-2");
    told.condition(
        "actor-1", "Osk will not come", "until", told.need("Lea Moreau signs", "actor-3"));

    Talks talks = Drafter.draft("Signing", List.of(told.claims()));

    assertThat(talks.conditions().getFirst().needs().text()).isEqualTo("velia.sign");
    assertThat(talks.parties()).extracting(Party::id).containsExactly("osk", "velia");
  }

  @Test
  void draft_twoMeetingsOneSideHasNotConfirmed_anOptionEach() {
    Told told =
        new Told("Osk has not confirmed the round in Lund, nor the summit in Reth.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .refusedMeeting("the round in Lund", "Lund", LocalDate.of(2031, 3, 18), "actor-1")
            .refusedMeeting("the summit in Reth", "Reth", LocalDate.of(2031, 4, 2), "actor-1");

    Talks talks = Drafter.draft("Lund and Reth", List.of(told.claims()));

    assertThat(talks.findStep("lund-round").orElseThrow().when().orElseThrow().text())
        .isEqualTo("osk.confirm");
    assertThat(talks.findStep("reth-round").orElseThrow().when().orElseThrow().text())
        .isEqualTo("osk.confirm-2");
  }

  @Test
  void draft_conditionNeedsAMeetingByWhoMeets_thatMeetingsStep() {
    Told told =
        new Told(
                "The deal depends on the meeting with Velia. Osk is to see Velia for talks; Osk plans"
                    + " talks with Norn.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia")
            .actor("actor-3", "Norn", Actor.Type.STATE, "Norn")
            .plannedMeeting("talks with Norn", "actor-1", "actor-3")
            .plannedMeeting("Velia for talks", "actor-1", "actor-2");
    told.condition("actor-1", "The deal", "depends on", told.need("the meeting with Velia"));

    Talks talks = Drafter.draft("Deal", List.of(told.claims()));

    assertThat(talks.conditions().getFirst().needs().text()).isEqualTo("osk-velia-meeting");
  }

  @Test
  void draft_twoMeetingsToCome_theRoundIsTheOneCalledSo() {
    Told told =
        new Told(
                "Osk wants the next round to be held in Reth, and a dialogue with Norn. Velia said the"
                    + " round should wait until Osk signs.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia")
            .actor("actor-3", "Norn", Actor.Type.STATE, "Norn")
            .plannedMeeting("the next round", "actor-1", "actor-2")
            .plannedMeeting("a dialogue with Norn", "actor-1", "actor-3");
    told.condition("actor-2", "the round should wait", "until", told.need("Osk signs", "actor-1"));

    Talks talks = Drafter.draft("Round", List.of(told.claims()));

    assertThat(talks.conditions().getFirst().before().name()).isEqualTo("osk-velia-meeting");
  }

  @Test
  void draft_groupBeingPutTogetherToSpeakForOthers_isFormingAndTheyAreNot() {
    Told told =
        new Told("Osk is putting together the council that would negotiate for the miners.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "council", Actor.Type.GROUP, "the council")
            .actor("actor-3", "miners", Actor.Type.GROUP, "the miners")
            .forming("actor-1", Relation.Type.CONVENES, "actor-2", "putting together the council")
            .forming("actor-2", Relation.Type.REPRESENTS, "actor-3", "negotiate for the miners");

    Talks talks = Drafter.draft("Mine", List.of(told.claims()));

    assertThat(talks.parties())
        .filteredOn(Party::forming)
        .extracting(Party::id)
        .containsExactly("council");
  }
}
