package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.process.Blockers;
import parley.process.StepStatus;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Meeting;
import parley.talks.Party;
import parley.talks.Talks;
import parley.talks.Wants;

/** Whose act waits, for what, and what that shows of the wants of whoever sets the terms. */
class TermsTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

  private static Told told(String words) {
    return new Told("a", MONDAY, words)
        .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
        .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
  }

  private static Talks draft(Told told) {
    return Drafter.draft("Sarn", List.of(told.claims()));
  }

  private static List<String> wants(Talks talks, String party) {
    return talks.wants().stream()
        .filter(w -> w.party().equals(party))
        .flatMap(w -> w.tiers().stream())
        .flatMap(List::stream)
        .map(Wants.Want::formula)
        .map(f -> f.text())
        .toList();
  }

  @Test
  void draft_ownActOnlyIfAnotherActs_isAWantOfThatAct_assumed() {
    Told told = told("Osk will open the gates only if Velia pays for the canal.");
    told.condition(
        "actor-1",
        "Osk will open the gates",
        "only if",
        told.need("Velia pays for the canal", "actor-2"));

    Talks talks = draft(told);

    assertThat(wants(talks, "osk"))
        .containsExactly("osk-open-gates only if velia.pay-canal", "velia.pay-canal");
    assertThat(talks.wants().getFirst().tiers().getFirst().getLast().basis().assumption())
        .contains("who does something only if another acts is taken to want that act");
  }

  @Test
  void draft_whatIsNotToBeSo_isNeededTheOtherWayRound() {
    Told notSold = told("Osk will sign only if Velia does not sell the dam.");
    notSold.condition(
        "actor-1", "Osk will sign", "only if", notSold.need("Velia does not sell the dam"));
    assertThat(draft(notSold).conditions().getFirst().needs().text())
        .isEqualTo("not velia.sell-dam");

    Told noLonger = told("Osk will sign only if Velia no longer shells the dam.");
    noLonger.condition(
        "actor-1", "Osk will sign", "only if", noLonger.need("Velia no longer shells the dam"));
    assertThat(Blockers.of(draft(noLonger)).steps().getFirst().status())
        .isEqualTo(StepStatus.BLOCKED);

    Told unpublished = told("Osk will not vote as long as Velia has not published the map.");
    unpublished.condition(
        "actor-1",
        "Osk will not vote",
        "as long as",
        Condition.Polarity.NEGATIVE,
        unpublished.need("Velia has not published the map"));
    assertThat(draft(unpublished).conditions().getFirst().needs().text())
        .isEqualTo("velia.publish-map");
  }

  @Test
  void draft_aPromiseThatSomethingWillBeDone_isNoActOfDoingIt() {
    Told told = told("Osk will sign only after a promise that no price will be paid.");
    told.condition(
        "actor-1",
        "Osk will sign",
        "only after",
        told.need("a promise that no price will be paid"));
    assertThat(draft(told).steps())
        .extracting(s -> s.words().orElse(""))
        .contains("A promise that no price will be paid");
  }

  @Test
  void draft_whatWaitsButIsOnlyPointedAt_isNoStep() {
    Told told = told("This depends on Velia.");
    told.condition("actor-1", "This", "depends on", told.need("Velia"));
    assertThat(draft(told).steps()).isEmpty();
  }

  @Test
  void draft_termsThatOnlyOfficialsTell_areOfWhomTheyTellThem() {
    Told will = told("The officials say that Osk will free nobody until Velia pays.");
    will.actor("actor-3", "officials", Actor.Type.UNNAMED, "officials")
        .condition("actor-3", "Osk will free nobody", "until", will.need("Velia pays", "actor-2"));
    assertThat(draft(will).conditions().getFirst().by()).containsExactly("osk");

    Told cannot = told("The officials say that Osk can free nobody until Velia pays.");
    cannot
        .actor("actor-3", "officials", Actor.Type.UNNAMED, "officials")
        .condition("actor-3", "Osk can free nobody", "until", cannot.need("Velia pays", "actor-2"));
    assertThat(draft(cannot).conditions().getFirst().by()).containsExactly("officials");
  }

  @Test
  void draft_warningOfAFailedRound_isOfTheRoundThatOnlyAnEarlierReportTellsOf() {
    Told earlier =
        told("Osk and Velia will hold a round of talks in Lund on Friday.")
            .meeting(
                "a round of talks in Lund on Friday",
                Meeting.Status.PLANNED,
                MONDAY.plusDays(4),
                "Lund",
                "actor-1",
                "actor-2");
    Told later =
        new Told("b", MONDAY.plusDays(1), "Velia will shut the port if the round in Lund fails.")
            .actor("actor-1", "Velia", Actor.Type.STATE, "Velia");
    later.warning(
        "actor-1", "shut the port", "if", Condition.Polarity.NEGATIVE, "the round in Lund fails");

    Talks talks = Drafter.draft("Sarn", List.of(earlier.claims(), later.claims()));

    assertThat(talks.steps()).hasSize(1);
    assertThat(talks.warnings().getFirst().when().text())
        .isEqualTo("not " + talks.steps().getFirst().id());
  }

  @Test
  void draft_successThatDependsOnAnAct_isNoStep() {
    Told told = told("Osk says: the success of the visit depends on a loan from Velia.");
    told.condition(
        "actor-1",
        "the success of the visit",
        "depends on",
        told.need("a loan from Velia", "actor-2"));

    assertThat(draft(told).steps()).isEmpty();
  }

  @Test
  void draft_actOfAnotherThatSomebodyOnlyTellsOf_isNoWant() {
    Told told = told("Norn said that Osk could not run the dam without a loan from Velia.");
    told.actor("actor-3", "Norn", Actor.Type.STATE, "Norn")
        .condition(
            "actor-3", "Osk could not run the dam", "without", told.need("a loan from Velia"));

    assertThat(wants(draft(told), "norn")).hasSize(1).allMatch(w -> w.contains("only if"));
  }

  @Test
  void draft_bareVerb_isTheOnlyActOfThatVerb_andTold_unlessAPersonKeepsThemApart() {
    Told told =
        told(
            "Osk will open the gates if Velia pays for the canal. Velia will pay if Osk leaves Lund.");
    told.condition(
            "actor-1",
            "Osk will open the gates",
            "if",
            told.need("Velia pays for the canal", "actor-2"))
        .condition("actor-2", "Velia will pay", "if", told.need("Osk leaves Lund", "actor-1"));

    Draft one = Drafter.draft("Sarn", List.of(told.claims()), Sameness.NONE, null);
    Draft apart =
        Drafter.draft(
            "Sarn",
            List.of(told.claims()),
            new Sameness(List.of(), List.of(List.of("pay canal", "pay"))),
            null);

    assertThat(one.talks().options())
        .filteredOn(o -> o.id().party().equals("velia"))
        .extracting(o -> o.id().name())
        .containsExactly("pay-canal");
    assertThat(one.merges()).extracting(Merge::what).containsExactly("act");
    assertThat(apart.talks().options()).filteredOn(o -> o.id().party().equals("velia")).hasSize(2);
  }

  @Test
  void draft_actInThePassive_isOfWhoeverSetsTheTerms_assumed() {
    Told told = told("Osk said the ban would be lifted once Velia paid.");
    told.condition(
        "actor-1", "the ban would be lifted", "once", told.need("Velia paid", "actor-2"));

    Talks talks = draft(told);

    assertThat(talks.options()).extracting(o -> o.id().toString()).contains("osk.lift-ban");
    assertThat(talks.steps().getFirst().basis().assumption())
        .contains("who sets the terms is taken to be who acts");
  }

  @Test
  void draft_ownActOnceSomethingIsSo_isATerm_whileTheOrderOfOthersIsNone() {
    Told own = told("Osk said it would lift the ban once Velia paid.");
    own.sequence(List.of("actor-1"), List.of("once"), "Velia paid", "it would lift the ban");
    Told others = told("Osk said that Velia would pay once the ban ended.");
    others.sequence(List.of("actor-1"), List.of("once"), "the ban ended", "Velia would pay");

    assertThat(draft(own).conditions()).hasSize(1);
    assertThat(draft(own).order()).isEmpty();
    assertThat(draft(others).conditions()).isEmpty();
    assertThat(draft(others).order()).hasSize(1);
  }

  @Test
  void draft_eitherOfTwoWhoCanAct_isNoVetoOfEither() {
    Told told =
        told("Osk will not open the gates unless Velia takes inspectors or Norn fits trackers.");
    told.actor("actor-3", "Norn", Actor.Type.STATE, "Norn")
        .condition(
            "actor-1",
            "Osk will not open the gates",
            "unless",
            told.need("Velia takes inspectors or Norn fits trackers", "actor-2"));

    Talks talks = draft(told);

    assertThat(talks.conditions().getFirst().needs().text())
        .isEqualTo("velia.inspectors or norn.fit-trackers");
    assertThat(Blockers.of(talks).steps().getFirst().veto()).containsExactly("osk");
  }

  @Test
  void draft_whatStaysUntil_isItsEndThatWaits() {
    Told told = told("The gates stay shut until Velia pays, Osk said.");
    told.condition("actor-1", "The gates stay shut", "until", told.need("Velia pays", "actor-2"));

    assertThat(draft(told).steps().getFirst().words()).contains("The gates no longer stay shut");
  }

  @Test
  void draft_whatOnesOwnPeopleUndergo_isForSomebodyNotNamedToEnd() {
    Told told =
        told("Velia said: We will not sign while our colleagues are on the street. Osk left.");
    told.actor("actor-3", "colleagues", Actor.Type.GROUP, "colleagues")
        .away(
            "actor-2",
            "We will not sign",
            "while",
            told.need("our colleagues are on the street", "actor-3"));

    Talks talks = draft(told);

    assertThat(talks.conditions().getFirst().needs().text()).isEqualTo("colleagues-longer-street");
    assertThat(talks.parties())
        .extracting(Party::id)
        .contains("not-said")
        .doesNotContain("colleagues");
  }

  @Test
  void draft_governmentInItsMinistersWords_isTheMinistersState() {
    Told told =
        told("Lea Moreau said the government would lift the ban if Osk left Lund. Velia waits.");
    told.person("actor-3", "Lea Moreau", "actor-2")
        .actor("actor-4", "government", Actor.Type.GOVERNMENT, "the government")
        .statement("actor-3", "the government would lift the ban if Osk left Lund")
        .condition(
            "actor-3",
            "the government would lift the ban",
            "if",
            told.need("Osk left Lund", "actor-1"));

    assertThat(draft(told).options()).extracting(o -> o.id().toString()).contains("velia.lift-ban");
  }

  @Test
  void draft_whoOnlyDoesItsPart_isAside() {
    Told told = told("Osk will open the gates only if engineers inspect the canal, Velia heard.");
    told.actor("actor-3", "engineers", Actor.Type.GROUP, "engineers")
        .condition(
            "actor-1",
            "Osk will open the gates",
            "only if",
            told.need("engineers inspect the canal", "actor-3"));

    assertThat(draft(told).findParty("engineers").orElseThrow().role()).isEqualTo(Party.Role.MINOR);
  }

  @Test
  void draft_ownActOnceThisAndThatAreSo_isATermOfBoth() {
    Told told =
        told(
            "Osk said that it would open the gates when Velia had paid the fee and when Norn had"
                + " sent the pumps.");
    told.actor("actor-3", "Norn", Actor.Type.STATE, "Norn")
        .sequence(
            List.of("actor-1"),
            List.of("when", "when"),
            "Norn had sent the pumps",
            "Velia had paid the fee",
            "it would open the gates");

    Talks talks = draft(told);

    assertThat(talks.order()).isEmpty();
    assertThat(talks.conditions().getFirst().by()).containsExactly("osk");
    assertThat(talks.conditions().getFirst().needs().text())
        .isEqualTo("velia.pay-fee and norn.send-pumps");
  }

  @Test
  void draft_whileSomethingOfNobodysIsSo_waitsForItsEnd() {
    Told told = told("Osk will not run the ferry while the mines are there. Velia knew.");
    told.away("actor-1", "Osk will not run the ferry", "while", told.need("the mines are there"));

    Talks talks = draft(told);

    assertThat(talks.steps())
        .extracting(step -> step.words().orElse(""))
        .contains("The mines are no longer there");
    assertThat(Blockers.of(talks).steps())
        .filteredOn(s -> s.step().id().startsWith("osk"))
        .extracting(s -> s.status())
        .containsExactly(StepStatus.BLOCKED);
  }

  @Test
  void draft_whatIsOffered_isTheActItself() {
    Told told = told("Osk also offered to halt its raids if Velia paid the fee.");
    told.condition(
        "actor-1",
        "Osk also offered to halt its raids",
        "if",
        told.need("Velia paid the fee", "actor-2"));

    assertThat(draft(told).options())
        .extracting(option -> option.does())
        .contains("Halt its raids");
  }

  @Test
  void draft_asLongAsOneHasTo_isNoTerm() {
    Told told = told("Osk will do without oil for as long as it had to. Velia waits.");
    told.condition(
        "actor-1", "Osk will do without oil", "as long as", told.need("it had to", "actor-1"));

    assertThat(draft(told).conditions()).isEmpty();
  }

  @Test
  void draft_whatElseWhoeverActsHadToHaveDone_isPartOfTheTerm_andASumOfTheAct() {
    Told told =
        told(
            "Osk said that it would release $4 million once Velia had left the hill and had paid.");
    told.sequence(
        List.of("actor-1"), List.of("once"), "Velia had left the hill", "it would release");

    Talks talks = draft(told.actor("actor-1", "Osk", Actor.Type.STATE, "Osk", "it"));

    assertThat(talks.conditions().getFirst().needs().text())
        .isEqualTo("velia.leave-hill and velia.pay");
    assertThat(talks.steps().getFirst().words()).hasValue("Osk: release $4 million");
  }

  @Test
  void draft_whatSomebodyWouldBegin_isWhatWasAskedOfHim() {
    Told told =
        told(
            "Velia will not sail until Osk has cleared the mines. Osk replied that it had no boats"
                + " and would begin when Velia had sent some.");
    told.condition(
            "actor-2",
            "Velia will not sail",
            "until",
            told.need("Osk has cleared the mines", "actor-1"))
        .sequence(List.of("actor-1"), List.of("when"), "Velia had sent some", "would begin");

    assertThat(draft(told).steps())
        .extracting(step -> step.words().orElse(""))
        .contains("Osk: clear the mines")
        .noneMatch(words -> words.contains("egin"));
  }

  @Test
  void draft_whatIsTheirsToGive_isTheActOfGivingIt() {
    Told told = told("Osk will not build the dam without the consent of Velia. Velia waits.");
    told.condition(
        "actor-1",
        "Osk will not build the dam",
        "without",
        told.need("the consent of Velia", "actor-2"));

    assertThat(draft(told).options())
        .filteredOn(option -> option.id().party().equals("velia"))
        .extracting(option -> option.does())
        .containsExactly("Give its consent");
  }

  @Test
  void draft_whileSomethingIsOutstanding_waitsForIt() {
    Told told = told("Osk will not open the gates while Velia's consent is outstanding.");
    told.away(
        "actor-1",
        "Osk will not open the gates",
        "while",
        told.need("Velia's consent is outstanding", "actor-2"));

    Talks talks = draft(told);

    assertThat(talks.options())
        .filteredOn(option -> option.id().party().equals("velia"))
        .extracting(option -> option.does() + " " + option.now())
        .containsExactly("Give its consent false");
  }

  @Test
  void draft_pronounOfTheSpeaker_isNoLetterOfIt() {
    Told told = told("Osk wants the gates opened before it ends the strike. Velia waits.");
    told.condition("actor-1", "it ends the strike", "before", told.need("the gates opened"));

    assertThat(draft(told).options())
        .extracting(option -> option.does())
        .contains("End the strike");
  }
}
