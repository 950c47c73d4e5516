package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.process.Blockers;
import parley.process.StepStatus;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Event;
import parley.reading.claim.Position;
import parley.talks.Issue;
import parley.talks.Party;
import parley.talks.Talks;
import parley.talks.Wants;

/** One draft from several reports: what is one, what has happened, what is wanted, what is said. */
class ManyReportsTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
  private static final LocalDate FRIDAY = LocalDate.of(2031, 3, 7);

  private static Told gates(String id, LocalDate day, String more) {
    Told told =
        new Told(id, day, "Osk will not open the gates until Velia pays for the canal. " + more)
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
    told.condition(
        "actor-1",
        "Osk will not open the gates",
        "until",
        told.need("Velia pays for the canal", "actor-2"));
    return told;
  }

  private static Draft draft(Told... reports) {
    return draft(Sameness.NONE, null, reports);
  }

  private static Draft draft(
      Sameness sameness, @org.jspecify.annotations.Nullable LocalDate asOf, Told... reports) {
    return Drafter.draft(
        "Sarn", List.of(reports).stream().map(Told::claims).toList(), sameness, asOf);
  }

  @Test
  void draft_conditionSaidTwice_standsOnceWithBothSources() {
    Talks talks = draft(gates("a", MONDAY, ""), gates("b", FRIDAY, "So it was.")).talks();

    assertThat(talks.conditions()).hasSize(1);
    assertThat(talks.conditions().getFirst().basis().evidence())
        .extracting(e -> e.report())
        .containsExactly("a", "b");
  }

  @Test
  void draft_actReportedLater_isTakenNow() {
    Told later =
        new Told("b", FRIDAY, "Velia paid for the canal on Thursday.")
            .actor("actor-1", "Velia", Actor.Type.STATE, "Velia")
            .event("actor-1", "paid", Event.Status.ACTUAL);

    Talks talks = draft(gates("a", MONDAY, ""), later).talks();

    assertThat(talks.now().taken()).extracting(Object::toString).containsExactly("velia.pay-canal");
  }

  @Test
  void draft_actDoneAllTheSame_waitsForNothing() {
    Told earlier =
        new Told("a", MONDAY, "Velia will support the budget provided the tax was frozen.")
            .actor("actor-1", "Velia", Actor.Type.STATE, "Velia");
    earlier.condition(
        "actor-1", "Velia will support the budget", "provided", earlier.need("the tax was frozen"));
    Told later =
        new Told("b", FRIDAY, "Velia approved the budget on Thursday.")
            .actor("actor-1", "Velia", Actor.Type.STATE, "Velia")
            .event("actor-1", "approved", Event.Status.ACTUAL);

    Talks talks = draft(earlier, later).talks();

    assertThat(talks.conditions().getFirst().waived()).isTrue();
    assertThat(Blockers.of(talks).steps().getFirst().status()).isEqualTo(StepStatus.DONE);
  }

  @Test
  void draft_actReportedBeforeTheDemand_isStillToCome() {
    Told earlier =
        new Told("b", MONDAY, "Velia paid for the canal on Thursday.")
            .actor("actor-1", "Velia", Actor.Type.STATE, "Velia")
            .event("actor-1", "paid", Event.Status.ACTUAL);

    assertThat(draft(gates("a", FRIDAY, ""), earlier).talks().now().taken()).isEmpty();
  }

  @Test
  void draft_twoWhoWaitForEachOther_isADeadlock() {
    Told told = gates("a", MONDAY, "Velia will not pay for the canal before Osk opens the gates.");
    told.condition(
        "actor-2",
        "Velia will not pay for the canal",
        "before",
        told.need("Osk opens the gates", "actor-1"));

    assertThat(Blockers.of(draft(told).talks()).deadlocks()).hasSize(1);
  }

  @Test
  void draft_whoSetsACondition_wantsItsActOnlyThen() {
    Told told =
        gates("a", MONDAY, "Velia demanded that Osk lower the price of water.")
            .demand("actor-2", "actor-1", "demanded", "lower the price of water");

    Talks talks = draft(told).talks();

    assertThat(talks.wants()).extracting(Wants::party).containsExactly("velia", "osk");
    assertThat(talks.wants().getLast().tiers().getFirst().getFirst().formula().text())
        .isEqualTo("osk-open-gates only if velia.pay-canal");
    assertThat(talks.wants().getFirst().tiers().getFirst().getFirst().formula().text())
        .isEqualTo("osk.lower-price-water");
  }

  @Test
  void draft_warning_isOfWhatMustNotComeOrMustNotFail_andItsSpeakerDoesNotWantThat() {
    Told told =
        new Told(
                "a",
                MONDAY,
                "Osk warned that it would close the dam if the round in Lund fails. Velia warned that"
                    + " the harvest would rot unless the gates open.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia")
            .warning(
                "actor-1",
                "it would close the dam",
                "if",
                Condition.Polarity.NEGATIVE,
                "the round in Lund fails")
            .warning(
                "actor-2",
                "the harvest would rot",
                "unless",
                Condition.Polarity.POSITIVE,
                "the gates open");

    Talks talks = draft(told).talks();

    assertThat(talks.warnings())
        .extracting(w -> w.by() + " " + w.when().text())
        .containsExactly("[osk] round-lund-fails", "[velia] not gates-open");
    assertThat(talks.wants())
        .flatExtracting(w -> w.tiers().getFirst())
        .extracting(w -> w.formula().text())
        .containsExactly("not round-lund-fails", "gates-open");
  }

  @Test
  void draft_conditionItsSetterGivesUpLater_isWaived_withTheWordsOfBoth() {
    Told dropped =
        new Told("b", FRIDAY, "Osk dropped its demand that Velia pay for the canal on Friday.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
    Told another =
        new Told("b", FRIDAY, "Osk dropped its demand that Velia close the canal on Friday.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");

    Told ifOnly =
        new Told(
                "b", FRIDAY, "It would end if Osk dropped its demand that Velia pay for the canal.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");

    var condition = draft(gates("a", MONDAY, ""), dropped).talks().conditions().getFirst();

    assertThat(condition.waived()).isTrue();
    assertThat(condition.basis().evidence()).extracting(e -> e.report()).containsExactly("a", "b");
    for (Told none : List.of(another, ifOnly)) {
      assertThat(draft(gates("a", MONDAY, ""), none).talks().conditions().getFirst().waived())
          .isFalse();
    }
  }

  @Test
  void draft_issuesOfDifferentWords_areOneWhereAPersonSaysSo() {
    Told first =
        gates("a", MONDAY, "Velia opposes a quota for the north.")
            .stand(
                "actor-2",
                "quota-for-north",
                "a quota for the north",
                Position.Stance.AGAINST,
                "opposes a quota for the north");
    Told second =
        gates("b", FRIDAY, "Velia accepts northern limits.")
            .stand(
                "actor-2",
                "northern-limits",
                "northern limits",
                Position.Stance.FOR,
                "accepts northern limits");
    Sameness one = new Sameness(List.of(List.of("quota-for-north", "northern limits")), List.of());

    assertThat(draft(first, second).talks().issues()).hasSize(2);
    Issue issue = draft(one, null, first, second).talks().issues().getFirst();
    assertThat(issue.id()).isEqualTo("quota-for-north");
    assertThat(issue.positions()).hasSize(1);
    assertThat(issue.positions().getFirst().stance()).contains(Issue.Stance.FOR);
    assertThat(issue.positions().getFirst().basis().evidence())
        .extracting(e -> e.report())
        .containsExactly("a", "b");
  }

  @Test
  void draft_whatHappened_countsByTheDayOfTheEvent_notOfTheReport() {
    Told friday =
        new Told("c", FRIDAY, "Velia paid for the canal on Tuesday.")
            .actor("actor-1", "Velia", Actor.Type.STATE, "Velia")
            .event("actor-1", "paid", Event.Status.ACTUAL, LocalDate.of(2031, 3, 4));
    Told thursday =
        new Told("b", LocalDate.of(2031, 3, 6), "Velia paid for the canal no more on Wednesday.")
            .actor("actor-1", "Velia", Actor.Type.STATE, "Velia")
            .event("actor-1", "paid", Event.Status.DENIED, LocalDate.of(2031, 3, 5));

    assertThat(draft(gates("a", MONDAY, ""), thursday, friday).talks().now().taken()).isEmpty();
    assertThat(draft(gates("a", MONDAY, ""), friday).talks().now().taken()).hasSize(1);
  }

  @Test
  void draft_nobodyNamedForANeed_isPutDownToSomebody() {
    Told told =
        new Told("a", MONDAY, "Osk will not open the gates until the war ends.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk");
    told.condition("actor-1", "Osk will not open the gates", "until", told.need("the war ends"));

    Talks talks = draft(told).talks();

    assertThat(talks.findParty("not-said").orElseThrow().role()).isEqualTo(Party.Role.MINOR);
    assertThat(talks.findStep("war-ends").orElseThrow().basis().assumption())
        .contains("who has to bring this about is not said");
    assertThat(Blockers.of(talks).steps().getFirst().veto()).containsExactly("osk");
  }

  @Test
  void draft_partyThatOnlyAnotherReportTellsOf_isWhoHasToAct() {
    Told first =
        new Told("a", MONDAY, "The Greens met Osk.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "The Greens", Actor.Type.ORGANISATION, "The Greens");
    Told second =
        new Told("b", FRIDAY, "Osk will not sign a pact until the Greens drop their claim.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk");
    second.condition(
        "actor-1", "Osk will not sign a pact", "until", second.need("the Greens drop their claim"));

    Talks talks = draft(first, second).talks();

    assertThat(talks.conditions().getFirst().needs().text()).isEqualTo("greens.drop-claim");
    assertThat(Blockers.of(talks).steps().getFirst().veto())
        .containsExactlyInAnyOrder("osk", "greens");
  }

  @Test
  void draft_surnameAlone_isThePersonOfAnEarlierReport_unlessAPersonKeepsThemApart() {
    Told first = gates("a", MONDAY, "Lea Moreau spoke.").person("actor-3", "Lea Moreau", "actor-2");
    Told second =
        new Told("b", FRIDAY, "Moreau will not sign before Osk opens the gates.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Moreau", Actor.Type.PERSON, "Moreau");
    second.condition(
        "actor-2", "Moreau will not sign", "before", second.need("Osk opens the gates", "actor-1"));

    Draft merged = draft(first, second);
    Draft apart =
        draft(
            new Sameness(List.of(), List.of(List.of("Moreau", "Lea Moreau"))), null, first, second);

    assertThat(merged.talks().findParty("velia").orElseThrow().members()).contains("Lea Moreau");
    assertThat(merged.merges())
        .extracting(Merge::words)
        .containsExactly(
            "party: “Moreau” is taken for “Lea Moreau”: the same surname and no other office");
    assertThat(apart.talks().findParty("moreau")).isPresent();
    assertThat(apart.merges()).isEmpty();
  }

  @Test
  void draft_twoNumbersOnOneQuantity_areTheEndsOfAScale() {
    Told told =
        gates(
                "a",
                MONDAY,
                "Osk demanded a quota of 20,000 tonnes. Velia asked for a quota of 60,000 tonnes.")
            .demand("actor-1", "actor-2", "demanded", "a quota of 20,000 tonnes")
            .demand("actor-2", "actor-1", "asked for", "a quota of 60,000 tonnes");

    Issue issue =
        draft(told).talks().issues().stream()
            .filter(i -> i.scale().isPresent())
            .findFirst()
            .orElseThrow();

    assertThat(issue.scale().orElseThrow().low()).isEqualTo(20_000);
    assertThat(issue.scale().orElseThrow().high()).isEqualTo(60_000);
    assertThat(issue.positions())
        .extracting(p -> p.at().orElseThrow().middle())
        .containsExactly(20_000.0, 60_000.0);
  }

  @Test
  void draft_reportOnAnotherMatter_isLeftOutAndTold() {
    Told other =
        new Told("c", FRIDAY, "Norland will not sell grain until Tarn lifts the ban.")
            .actor("actor-1", "Norland", Actor.Type.STATE, "Norland")
            .actor("actor-2", "Tarn", Actor.Type.STATE, "Tarn");
    other.condition(
        "actor-1",
        "Norland will not sell grain",
        "until",
        other.need("Tarn lifts the ban", "actor-2"));

    Draft draft = draft(gates("a", MONDAY, ""), gates("b", FRIDAY, "So it was."), other);

    assertThat(draft.talks().parties()).extracting(Party::id).containsExactly("osk", "velia");
    assertThat(draft.notices())
        .contains(
            "c.txt shares no party with the other reports and was left out; draft it by itself");
  }

  @Test
  void draft_copiesAndEmptyAndLateReports_areTold() {
    Told empty =
        new Told("d", MONDAY, "Osk is a state.").actor("actor-1", "Osk", Actor.Type.STATE, "Osk");

    Draft draft =
        draft(
            Sameness.NONE,
            LocalDate.of(2031, 3, 5),
            gates("a", MONDAY, ""),
            gates("b", MONDAY, ""),
            gates("c", FRIDAY, ""),
            empty);

    assertThat(draft.notices())
        .containsExactly(
            "c.txt is dated 7 March 2031, after 5 March 2031, and was left out",
            "d.txt says nothing that a draft can use",
            "b.txt is nearly the same text as a.txt; what both say counts once");
    assertThat(draft.talks().asOf()).contains(LocalDate.of(2031, 3, 5));
  }
}
