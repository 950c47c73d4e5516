package parley.reading.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.conditions.InventedConditions.find;
import static parley.reading.conditions.InventedConditions.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Condition;

/** Conditions as reports tell them: in reported speech, round asides, by what stands before. */
class ReportedConditionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the subject of the need is taken from it by the parser
        "Norn said it would not lift the ban before the Osk Institute, a laboratory, had reported."
            + " | it would not lift the ban | the Osk Institute, a laboratory, had reported",
        "Norn said its men would not travel until the schools in Velia had reopened."
            + " | its men would not travel | the schools in Velia had reopened",
        "Osk would not start to fill its lake before the gauge at Tarn was working."
            + " | Osk would not start to fill its lake | the gauge at Tarn was working",
        "Norn said sailings to Velia, stopped in May, could begin again only when Osk had paid."
            + " | sailings to Velia, stopped in May, could begin again | Osk had paid",
        "Osk will not let planes over its lakes before Norn has certified them."
            + " | Osk will not let planes over its lakes | Norn has certified them",
        "Unless the inquiry clears the drivers Osk will not have them back."
            + " | Osk will not have them back | the inquiry clears the drivers",
        // what is kept as it is
        "Osk said the furnace would remain in its yard until Velia paid."
            + " | the furnace would remain in its yard | Velia paid",
        "The army said its guns would stay where they were until every man had been paid."
            + " | its guns would stay where they were | every man had been paid",
        "The gates would stay shut until Velia had declared its ships, Osk said."
            + " | The gates would stay shut | Velia had declared its ships",
        "Until Velia adopts the scale the union says its men will go on striking."
            + " | its men will go on striking | Velia adopts the scale",
        // what is only pointed back at
        "Norn has not approved the marks, and Osk said it would confer no degrees until it had."
            + " | it would confer no degrees | approved the marks",
        "Osk said it was willing to free the men but had no power to do so before Norn agreed."
            + " | free the men | Norn agreed",
        "Osk has not ratified the map, and the army said it would not until Velia had left."
            + " | ratified the map | Velia had left",
        "Osk said it could not lend before two things had been done: Velia must pass a law, and"
            + " Norn, which is owed most, must waive its fee."
            + " | it could not lend | Velia must pass a law",
        "Norn said it still had to check the planes for flights over Velia's lakes, which Osk does"
            + " not permit until it has done so."
            + " | Velia's lakes, which Osk does not permit"
            + " | check the planes for flights over Velia's lakes",
        "Osk said it was in favour of stopping the flights over the valley, but that nothing could be"
            + " ordered without the consent of Norn."
            + " | stopping the flights over the valley | the consent of Norn",
        // round who says so
        "Nothing will be signed, insisted Ida Venn, who speaks for the union, unless Osk pays."
            + " | Nothing will be signed | Osk pays",
        "Osk would recognise the bishop, Norn said on Monday, if and only if Velia returned the bells."
            + " | Osk would recognise the bishop | Velia returned the bells",
        // with whatever link
        "An embargo must precede any talks, Norn said. | any talks | An embargo",
        "Norn said two things must happen before the bank reopens: the lifting of the curfew and the"
            + " arrival of the notes."
            + " | the bank reopens | the lifting of the curfew",
        "The army can leave as early as June, provided the hill militia keeps the truce, Norn said."
            + " | The army can leave as early as June | the hill militia keeps the truce",
        "The opening of the talks is being blocked by a quarrel over fish, Norn said."
            + " | The opening of the talks | a quarrel over fish",
        "Osk is waiting for a reply from Velia before it sends the convoy."
            + " | it sends the convoy | a reply from Velia",
        "Osk will agree to nothing without a ruling of the court."
            + " | Osk will agree to nothing | a ruling of the court",
        "Norn said it would confer degrees only on the basis of complete marks."
            + " | it would confer degrees | complete marks",
        "Osk will pay when the mines have been marked, and not a day earlier."
            + " | Osk will pay | the mines have been marked",
        "Osk will sign no agreement without a date for the withdrawal."
            + " | Osk will sign no agreement | a date for the withdrawal",
        "Norn, which Osk is awaiting before it signs, has no seat." + " | it signs | Norn",
        // the parser hangs the clause elsewhere, or what waits on it
        "The envoy will not speak to the Front, however, before Norn has allowed it."
            + " | The envoy will not speak to the Front | Norn has allowed it",
        "Ida Venn said that the union would name members of the policing board only when Mr Tarn had"
            + " published a revised plan for the reform."
            + " | the union would name members of the policing board"
            + " | Mr Tarn had published a revised plan for the reform",
        "Norn said that the question of the border could be discussed once a truce had been reached,"
            + " and not before."
            + " | the question of the border could be discussed | a truce had been reached",
        "Osk, which owns the track, would not pay for the night shifts before the union called off a"
            + " ban on overtime, its chief negotiator, Ida Venn, said."
            + " | Osk, which owns the track, would not pay for the night shifts"
            + " | the union called off a ban on overtime",
        "Ida Venn said the same day that Osk would not leave the ridge until the line had been drawn."
            + " | Osk would not leave the ridge | the line had been drawn",
        // what somebody makes to depend, or does not mean to do
        "Osk has made the vote dependent on a mission of Norn. | the vote | a mission of Norn",
        "Osk made any handover of its guns conditional on a start to the talks."
            + " | any handover of its guns | a start to the talks",
        "Osk said it did not intend to put the law to a vote until Velia had left."
            + " | it did not intend to put the law to a vote | Velia had left",
        // told in the past by a speaker
        "Norn said it would confirm the grant when it had the accounts of the union."
            + " | it would confirm the grant | it had the accounts of the union",
        "Osk said it would return to the talks when Velia restored the allowance."
            + " | it would return to the talks | Velia restored the allowance",
      })
  void precondition_isFoundWithItsParts(String text, String blocked, String need) {
    List<Condition> found = find(text);
    assertThat(found).as(text).hasSize(1);
    assertThat(found.getFirst().type()).isEqualTo(Condition.Type.PRECONDITION);
    assertThat(words(found.getFirst().blocked(), text)).isEqualTo(blocked);
    assertThat(found.getFirst().needs().getFirst().span().of(text)).isEqualTo(need);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk would send a boat when the river was high.",
        "Norn said it would not sign before the end of the year.",
        "Osk will stay in office until Velia has voted.",
        "Osk said it would have signed if Velia had asked.",
        "Osk would have lost the port if the fleet had not come.",
        "Its patience had been the only condition of success, Osk said.",
        "Until the king dies nothing will change.",
        "Osk no longer insists on an apology before the talks.",
        "Osk has stopped insisting that Velia leave the valley before pumping is resumed.",
        "Osk would not talk with Velia in Tarn.",
        "Osk has been dependent on Velia for its water.",
        "Osk did not plan the march before Velia called it.",
        "The speaker called the second vote before the army had left.",
        "Ida Venn called off the strike before Osk had paid.",
        "Osk will make a start before the summer.",
      })
  void lookalike_isNoCondition(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void needWithAnAside_isForItsSubjectToMeet() {
    assertThat(
            find("Osk would not pay until the Front, a band of rebels, had left.")
                .getFirst()
                .needs()
                .getFirst()
                .by())
        .containsExactly("front");
  }

  @Test
  void notAsThingsAre_waitsForTheirEnd() {
    String text = "The Front will not send out its men with guns above them on the ridge.";
    Condition found = find(text).getFirst();
    assertThat(words(found.blocked(), text)).isEqualTo("The Front will not send out its men");
    assertThat(found.needs().getFirst().span().of(text)).isEqualTo("guns above them on the ridge");
    assertThat(found.polarity()).isEqualTo(Condition.Polarity.NEGATIVE);
  }

  @Test
  void thingsFromSeveral_areOneNeedEach_andAlternativesOne() {
    String text = "Norn said it would build once it had a loan from Osk and a permit from Velia.";
    List<Condition.Need> both = find(text).getFirst().needs();
    assertThat(both)
        .extracting(n -> n.span().of(text))
        .containsExactly("a loan from Osk", "a permit from Velia");
    assertThat(both.get(1).by()).containsExactly("velia");
    String choice = "Osk will not sign until Velia opens the line and either pays or leaves.";
    assertThat(find(choice).getFirst().needs())
        .extracting(n -> n.span().of(choice))
        .containsExactly("Velia opens the line", "pays or leaves");
    String either = "Norn said it would stop if Osk put guards on the line, or if Velia paid.";
    assertThat(find(either).getFirst().needs())
        .extracting(n -> n.span().of(either))
        .containsExactly("Osk put guards on the line, or if Velia paid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As Osk told it, the ban will not fall without a vote of the board.",
        "Osk has let it be known that Velia will not land unless the fee is paid.",
        "Osk proposed a plan under which Velia will not leave until the mines are marked.",
        "Velia, Osk maintains, will not be paid until the mines are marked.",
        "The army would not move, Osk holds, unless the bridge was guarded.",
      })
  void whoeverTellsIt_statesIt(String sentence) {
    assertThat(find(sentence).getFirst().statedBy()).as(sentence).containsExactly("osk");
  }

  @Test
  void whatSomebodyCouldOffer_isSaidByTheSpeaker() {
    String text = "If Velia leaves the lighthouse, Osk could offer it a licence, Norn said.";
    assertThat(find(text).getFirst().statedBy()).containsExactly("norn");
  }

  @Test
  void havingNothingAgainstIt_isNoRefusal() {
    assertThat(find("Osk has nothing against the treaty if Velia can read it.")).isEmpty();
  }

  @Test
  void whoMayNot_isWhomThePronounStandsFor() {
    String text =
        "The union went at the request of President Ida Venn, who may not appoint anyone until both"
            + " parties agree.";
    assertThat(words(find(text).getFirst().blocked(), text))
        .isEqualTo("President Ida Venn, who may not appoint anyone");
  }

  @Test
  void closedWhileSomethingLasts_waitsForItsEnd() {
    Condition found = find("The fund remains closed to Osk while it jails reporters.").getFirst();
    assertThat(found.polarity()).isEqualTo(Condition.Polarity.NEGATIVE);
  }

  @Test
  void leftToSomebody_isADependencyOnThem() {
    String text = "Osk left it to the union to decide whether the park is built.";
    Condition found = find(text).getFirst();
    assertThat(found.type()).isEqualTo(Condition.Type.DEPENDENCY);
    assertThat(words(found.blocked(), text)).isEqualTo("whether the park is built");
    assertThat(found.needs().getFirst().by()).containsExactly("union");
  }

  @Test
  void whoPutsOff_setsTheCondition() {
    assertThat(find("Osk put off the vote until Velia stops its drills, Norn said.").getFirst())
        .satisfies(c -> assertThat(c.statedBy()).containsExactly("osk"));
  }

  @Test
  void whoIsSaidToBeReady_leavesTheConditionToWhoeverSaysSo() {
    assertThat(find("Osk is ready to lift its ban if Velia frees the men, Norn said.").getFirst())
        .satisfies(c -> assertThat(c.statedBy()).containsExactly("norn"));
    assertThat(find("Osk is ready to lift its ban if Velia frees the men.").getFirst())
        .satisfies(c -> assertThat(c.statedBy()).containsExactly("osk"));
  }

  @Test
  void whoSpokeBefore_goesOnInASentenceSetBackInTime() {
    String open = "Osk was open to a pact, Norn said. ";
    assertThat(find(open + "The port would be opened only if Velia paid.").getLast().statedBy())
        .containsExactly("norn");
    assertThat(find(open + "The port will be opened only if Velia pays.").getLast().statedBy())
        .isEmpty();
    assertThat(find(open + "Tarn would open the port if Velia paid.").getLast().statedBy())
        .containsExactly("tarn");
  }

  @Test
  void thatWasDone_isWhatTheSentenceBeforeWaitsFor_andNobodyWhoIsToldSo() {
    String text =
        "Ida Venn said that the strike would go on until Osk had withdrawn its plan. She told the"
            + " union that she would recommend no offer before that was done.";
    assertThat(find(text).getLast().needs())
        .extracting(n -> n.span().of(text))
        .containsExactly("Osk had withdrawn its plan");
  }

  @Test
  void whoGaveAnAnswer_isTakenAtItInTheNextSentence() {
    String gives = "Osk gave the answer that it had given in May. ";
    String otherwise = "Norn sees it the other way round. ";
    String reverse = "Norn wants it done in the reverse order. ";
    String only = "The men would be released only after Velia had paid.";
    assertThat(find(gives + only).getLast().statedBy()).containsExactly("osk");
    assertThat(find(otherwise + only).getLast().statedBy()).containsExactly("norn");
    assertThat(find(reverse + only).getLast().statedBy()).containsExactly("norn");
    assertThat(find("Norn gave the men some tea. " + only)).isEmpty();
  }

  @Test
  void whoStandsBeforeAColon_statesWhatFollowsIt() {
    String text = "Norn has laid down a rule: no ship may leave until Velia has paid.";
    assertThat(find(text).getFirst().statedBy()).containsExactly("norn");
  }

  @Test
  void countedNeeds_areTakenFromBehindTheColon() {
    String text =
        "Norn said it would send the convoy after two conditions had been met: Osk must sign an"
            + " amnesty, and the Front must leave the valley.";
    Condition found = find(text).getFirst();
    assertThat(words(found.blocked(), text)).isEqualTo("it would send the convoy");
    assertThat(found.needs())
        .extracting(n -> n.span().of(text))
        .containsExactly("Osk must sign an amnesty", "the Front must leave the valley");
  }
}
