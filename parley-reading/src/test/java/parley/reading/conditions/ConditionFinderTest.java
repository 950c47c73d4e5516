package parley.reading.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.passages.Invented;

class ConditionFinderTest {

  private static final String[] CAST = {"Osk", "Velia", "Tarn", "Norn", "Front", "army", "union"};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Osk will not talk until Velia pays. | until | Osk will not talk | Velia pays",
        "No deal is possible unless the hostages are freed."
            + " | unless | No deal is possible | the hostages are freed",
        "A convoy could not leave before Velia guaranteed its safety."
            + " | before | A convoy could not leave | Velia guaranteed its safety",
        "There will be no truce without a release."
            + " | without | There will be no truce | a release",
        "Without a guarantee from Norn, Osk will not sign."
            + " | Without | Osk will not sign | a guarantee from Norn",
        "Talks are possible only after the siege ends."
            + " | only after | Talks are possible | the siege ends",
        "Velia would pay only if engineers inspected the canal."
            + " | only if | Velia would pay | engineers inspected the canal",
        "Aid will resume only once the inspectors have returned."
            + " | only once | Aid will resume | the inspectors have returned",
        "Not until the dam empties will Osk sign. | Not until | will Osk sign | the dam empties",
        "Only if Velia pays will Osk sign the treaty."
            + " | Only if | will Osk sign the treaty | Velia pays",
        "Osk refuses to lift the blockade until Velia returns the ships."
            + " | until | lift the blockade | Velia returns the ships",
        "Osk ruled out any quota before the repair is paid for."
            + " | before | Osk ruled out any quota | the repair is paid for",
        "Osk will reopen the crossing only when Velia stops turning back trucks, Norn said."
            + " | only when | Osk will reopen the crossing | Velia stops turning back trucks",
        "Without access to the dam, Norn said, there would be no report."
            + " | Without | there would be no report | access to the dam",
        "Norn has made the resignation of the minister a condition for calling off the blockade."
            + " | condition | calling off the blockade | the resignation of the minister",
        "Norn would back an offer of ten crowns a share provided Osk guaranteed the jobs."
            + " | provided | Norn would back an offer of ten crowns a share"
            + " | Osk guaranteed the jobs",
        "Velia must pay before any talks. | before | any talks | Velia must pay",
        "Osk demands a pullout before talks. | before | talks | a pullout",
        "Osk demanded that Velia withdraw its troops before talks begin."
            + " | before | talks begin | Velia withdraw its troops",
        "A pullout is Osk's condition for talks. | condition | talks | A pullout",
        "The key condition set by Osk for a truce is a pullout."
            + " | condition | a truce | a pullout",
        "Osk made a pullout a condition of talks. | condition | talks | a pullout",
        "A ban on tests is a prerequisite for any treaty."
            + " | prerequisite | any treaty | A ban on tests",
        "Osk will come provided the road opens. | provided | Osk will come | the road opens",
        "Osk will sign on condition that Velia pays first."
            + " | on condition that | Osk will sign | Velia pays first",
        "The deal is contingent on the release of the pilots."
            + " | contingent on | The deal | the release of the pilots",
        "Osk has made its signature conditional on a ruling by the court."
            + " | conditional on | its signature | a ruling by the court",
        "Norn will release the loan subject to an audit of the harbour."
            + " | subject to | Norn will release the loan | an audit of the harbour",
        "The border stays closed pending an apology from Velia."
            + " | pending | The border stays closed | an apology from Velia",
        "Osk will sign if and only if Velia pays. | if and only if | Osk will sign | Velia pays",
        "Absent a guarantee from Tarn, Osk will not sign."
            + " | Absent | Osk will not sign | a guarantee from Tarn",
        "Norn would send monitors only at the invitation of the army."
            + " | only at | Norn would send monitors | the invitation of the army",
        "Osk would free its men when Velia had paid, and not before."
            + " | when | Osk would free its men | Velia had paid",
        "Norn said the men could leave provided every one of them was searched."
            + " | provided | the men could leave | every one of them was searched",
        "Velia is demanding that monitors be let into the camps before it considers a truce."
            + " | before | it considers a truce | monitors be let into the camps",
        "Osk has tied its support to the interior ministry."
            + " | tied | its support | the interior ministry",
        "The army said it would stay where it was as long as the men were fed."
            + " | as long as | it would stay where it was | the men were fed",
        "The union said it would stay out until its leader was freed."
            + " | until | it would stay out | its leader was freed",
        "Osk set out three conditions for its return: a truce, an amnesty and a vote."
            + " | conditions | its return | a truce",
        "Osk will sign on two conditions: that Velia pays and that the army leaves."
            + " | conditions | Osk will sign | Velia pays",
        "Osk's price for a truce is a seat in the cabinet."
            + " | price | a truce | a seat in the cabinet",
        "Osk will not accept any deal that does not include an amnesty."
            + " | that | any deal | include an amnesty",
        "The accord must first be endorsed by the union."
            + " | first | The accord | endorsed by the union",
        "A truce requires the consent of the army."
            + " | requires | A truce | the consent of the army",
        "\"No money, no votes,\" said Osk. | No | no votes | money",
        "Osk needs the names of the men before it can pay."
            + " | before | it can pay | the names of the men",
        "Osk will not sign until Velia cuts its fee, which is the highest in the valley."
            + " | until | Osk will not sign | Velia cuts its fee",
        "Osk demands a pullout in return for a vote. | in return for | a vote | a pullout",
        "Osk has linked any cut in tariffs to the release of its pilots."
            + " | linked | any cut in tariffs | the release of its pilots",
        "Osk suspended the talks until Velia apologises."
            + " | until | the talks | Velia apologises",
        "The gates stay shut until Velia pays. | until | The gates stay shut | Velia pays",
        "Osk will only negotiate once the roadblocks are removed."
            + " | once | Osk will only negotiate | the roadblocks are removed",
        "Russia's approval is needed before inspectors can enter the plant."
            + " | before | inspectors can enter the plant | Russia's approval",
        "Osk said a deal was off the table until there was a path to peace."
            + " | until | a deal was off the table | there was a path to peace",
        "The convoy is waiting for Velia to vouch for it."
            + " | waiting for | The convoy | Velia to vouch for it",
      })
  void precondition_isFoundWithItsParts(
      String sentence, String marker, String blocked, String need) {
    Condition found = only(sentence);
    assertThat(found.type()).isEqualTo(Condition.Type.PRECONDITION);
    assertThat(found.marker().of(sentence)).isEqualTo(marker);
    assertThat(words(found.blocked(), sentence)).isEqualTo(blocked);
    assertThat(found.needs().getFirst().span().of(sentence)).isEqualTo(need);
    assertThat(found.polarity()).isEqualTo(Polarity.POSITIVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENABLING | Velia would sign if the quota fell. | Velia would sign | the quota fell",
        "ENABLING | Osk is ready to sign if Velia pays." + " | Osk is ready to sign | Velia pays",
        "ENABLING | In the event of a truce, Norn would send monitors."
            + " | Norn would send monitors | a truce",
        "ENABLING | A swap would clear the way for talks. | talks | A swap",
        "ENABLING | Osk freed ten men in return for fuel. | Osk freed ten men | fuel",
        "WARNING | Velia must sign or face a strike. | face a strike | Velia must sign",
        "WARNING | The army would retake the road unless the hostages were free."
            + " | The army would retake the road | the hostages were free",
        "WARNING | Osk warned that if Velia failed to pay, the canal would close."
            + " | the canal would close | Velia failed to pay",
        "WARNING | Should Velia fail to pay, Osk will close the canal."
            + " | Osk will close the canal | Velia fail to pay",
        "WARNING | Osk threatened to leave the talks unless Velia paid."
            + " | leave the talks | Velia paid",
        "DEPENDENCY | The outcome of his visit depends on a meeting with Mr Venn."
            + " | The outcome of his visit | a meeting with Mr Venn",
        "DEPENDENCY | Its vote depends on whether prices fall. | Its vote | prices fall",
        "ENABLING | Osk would free the men in exchange for fuel. | Osk would free the men | fuel",
        "ENABLING | Were Velia to sign, Osk would lift the embargo."
            + " | Osk would lift the embargo | Velia to sign",
        "ENABLING | Osk will free the men and in return Velia will lift the embargo, Norn said."
            + " | Velia will lift the embargo | Osk will free the men",
        "ENABLING | Osk said it would concede if every ballot was counted again."
            + " | it would concede | every ballot was counted again",
        "ENABLING | Norn said patrols could start if Velia gave up the port."
            + " | patrols could start | Velia gave up the port",
        "ENABLING | Osk will hold back no more of the river if Velia sells it oil."
            + " | Osk will hold back no more of the river | Velia sells it oil",
        "DEPENDENCY | The union said this was for Osk to decide. | this | Osk to decide",
        "DEPENDENCY | Peace hinges on a vote in Osk. | Peace | a vote in Osk",
        "DEPENDENCY | The decision lies with Osk. | The decision | Osk",
        "WARNING | Osk will leave the talks if Velia attacks the port."
            + " | Osk will leave the talks | Velia attacks the port",
        "WARNING | Velia must pay, or else the canal will close, Osk said."
            + " | the canal will close | Velia must pay",
        "WARNING | Velia must pay by Friday, otherwise Osk will close the canal, Norn said."
            + " | Osk will close the canal | Velia must pay by Friday",
        "WARNING | On pain of losing its loan, Velia must open its books, Norn said."
            + " | losing its loan | Velia must open its books",
        "WARNING | The strike will begin on Monday barring a deal, the union said."
            + " | The strike will begin on Monday | a deal",
        "DEPENDENCY | The union said a final text hinged on the result of a vote."
            + " | a final text | the result of a vote",
        "ENABLING | The strike would be called off if the union had its way, Osk said."
            + " | The strike would be called off | the union had its way",
        "PRECONDITION | It will take a pledge from Tarn to restart the talks."
            + " | restart the talks | a pledge from Tarn",
        "EXCLUSION | Osk wants the Front to be barred from the talks. | the talks | the Front",
        "EXCLUSION | The Front must be excluded from the conference."
            + " | the conference | The Front",
      })
  void otherTypes_areToldApart(String type, String sentence, String main, String need) {
    Condition found = only(sentence);
    assertThat(found.type()).isEqualTo(Condition.Type.valueOf(type));
    Span span = found.consequence() == null ? found.blocked() : found.consequence();
    assertThat(words(span, sentence)).isEqualTo(main);
    assertThat(found.needs().getFirst().span().of(sentence)).isEqualTo(need);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks lasted until midnight.",
        "Osk will not comment until Friday.",
        "Osk had not spoken to Velia until they met in 2009.",
        "Osk did not sign until Velia paid.",
        "Osk would not comment until the inquiry was over.",
        "An official, speaking on condition that he not be named, praised the talks.",
        "Osk will not sell before the match.",
        "Osk would not lay a pipe before the season was over.",
        "Osk can talk for as long as it likes.",
        "An offer without an answer is not an offer.",
        "Osk will not sign until the middle of November.",
        "Imports from Osk are subject to tariffs.",
        "Osk was tied to Velia by a treaty.",
        "Up to ten men left the camp.",
        "Osk would take the port or the road, the army said.",
        "The work is otherwise going well.",
        "Osk will meet Velia without it.",
        "Osk wants a deal that does not cost a thing.",
        "The price of oil is what keeps Osk going, traders said.",
        "No money was found, no votes were cast.",
        "Conditions in the camp: no water, no power.",
        "Nurses want better pay and conditions.",
        "Conditions on the ground are poor.",
        "An official spoke on condition of anonymity.",
        "Osk provided tents and medicine.",
        "An exchange of fire broke out near the dam.",
        "The two sides exchanged views on fish.",
        "The company met its deadline.",
        "Both sides struck a deal on overtime.",
        "Had Osk signed, the war would have ended.",
        "Analysts said fighting could spread if talks fail.",
        "Security will be tight ahead of talks.",
        "Reporters asked if Osk would sign.",
        "The army did not say whether it would leave.",
        "The vote will go ahead even if Osk stays away.",
        "The round will open whether or not Osk attends.",
        "Norn will host the round with or without Osk.",
        "The union decided whether to strike.",
        "Osk set no preconditions for talks.",
        "Osk will pay without delay.",
        "The talks will be held on Friday or Saturday, depending on the weather.",
        "The economy of Osk depends on oil.",
        "It will take years to rebuild the town.",
        "Osk kept out of the talks.",
        "The Front was barred from the talks in 2010.",
      })
  void lookalike_isNoCondition(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @Test
  void joinedMatters_areOneNeedEachWithTheSameDoers() {
    String sentence =
        "Norn said on Monday that the round should not open until Osk and Velia agree on both the"
            + " seats of the clans and a list of militias that will be barred from the talks.";
    Condition found = find(sentence).getFirst();
    assertThat(found.statedBy()).containsExactly("norn");
    assertThat(found.needs())
        .extracting(n -> n.span().of(sentence))
        .containsExactly(
            "the seats of the clans", "a list of militias that will be barred from the talks");
    assertThat(found.needs()).allSatisfy(n -> assertThat(n.by()).containsExactly("osk", "velia"));
    assertThat(find(sentence).get(1).type()).isEqualTo(Condition.Type.EXCLUSION);
    assertThat(find(sentence).get(1).needs().getFirst().span().of(sentence)).isEqualTo("militias");
  }

  @Test
  void joinedClauses_areOneNeedEachWithItsOwnDoer() {
    String sentence = "Osk will not sign unless the Front disarms and the army withdraws.";
    Condition found = only(sentence);
    assertThat(found.needs())
        .extracting(n -> n.span().of(sentence))
        .containsExactly("the Front disarms", "the army withdraws");
    assertThat(found.needs().get(0).by()).containsExactly("front");
    assertThat(found.needs().get(1).by()).containsExactly("army");
  }

  @Test
  void sentenceOfItsOwn_belongsToTheOneBefore() {
    String text = "Osk will pull back its guns, Norn said. But only after Velia does the same.";
    Condition found = only(text);
    assertThat(found.type()).isEqualTo(Condition.Type.PRECONDITION);
    assertThat(words(found.blocked(), text)).isEqualTo("Osk will pull back its guns");
    assertThat(found.needs().getFirst().span().of(text)).isEqualTo("Velia does the same");
    assertThat(found.statedBy()).containsExactly("norn");
  }

  @Test
  void listedConditions_areOneNeedEach() {
    String text = "Osk set out three conditions for its return: a truce, an amnesty and a vote.";
    assertThat(only(text).needs())
        .extracting(n -> n.span().of(text))
        .containsExactly("a truce", "an amnesty", "a vote");
  }

  @Test
  void pronounIsReadAsWhatItStandsFor() {
    String text = "Osk wants an amnesty. It will not sign the treaty without one.";
    assertThat(only(text).needs().getFirst().span().of(text)).isEqualTo("an amnesty");
  }

  @Test
  void refusalUnderWhile_hasToEnd() {
    String text = "Osk refuses to sign while the fee is unchanged.";
    assertThat(words(only(text).blocked(), text)).isEqualTo("sign");
    assertThat(only(text).polarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void onlyThen_waitsForTheSentenceBefore() {
    String text = "Osk would withdraw its army, Norn said. Only then will Velia open the port.";
    Condition found = only(text);
    assertThat(words(found.blocked(), text)).isEqualTo("will Velia open the port");
    assertThat(found.needs().getFirst().span().of(text)).isEqualTo("Osk would withdraw its army");
  }

  @Test
  void inReturn_isForWhatTheSentenceBeforeHoldsOut() {
    String text = "Velia would lift the embargo. In return, Osk would withdraw its army.";
    Condition found = only(text);
    assertThat(found.type()).isEqualTo(Condition.Type.ENABLING);
    assertThat(words(found.blocked(), text)).isEqualTo("Osk would withdraw its army");
    assertThat(found.needs().getFirst().span().of(text)).isEqualTo("Velia would lift the embargo");
  }

  @Test
  void imperativeAndPromise_areABargain() {
    String text = "\"Give us the ships and we will open the port,\" said Osk.";
    Condition found = only(text);
    assertThat(found.type()).isEqualTo(Condition.Type.ENABLING);
    assertThat(found.needs().getFirst().span().of(text)).isEqualTo("Give us the ships");
  }

  @Test
  void offer_isStatedByWhoMakesIt_whoeverTellsOfIt() {
    assertThat(
            only("In exchange for a swap, Osk is offering to free the men, Norn said.").statedBy())
        .containsExactly("osk");
  }

  @Test
  void speakerAtTheEnd_isNoPartOfTheNeed() {
    String text =
        "Osk will not lift its veto before Velia pays for a second pipeline, a minister in its"
            + " capital said on Sunday.";
    assertThat(only(text).needs().getFirst().span().of(text))
        .isEqualTo("Velia pays for a second pipeline");
  }

  @Test
  void ownWill_isStatedByItsSubject_abilityIsNot() {
    assertThat(only("Osk will not talk until Velia pays.").statedBy()).containsExactly("osk");
    assertThat(only("Osk cannot talk until Velia pays.").statedBy()).isEmpty();
  }

  @Test
  void reportedCondition_isStatedByTheSpeakerAndNamesTheStatement() {
    Condition found = only("Norn said that Osk would not talk until Velia paid.");
    assertThat(found.statedBy()).containsExactly("norn");
    assertThat(found.statement()).isNotNull();
  }

  @Test
  void whatHasToEnd_isNegative() {
    assertThat(only("Osk will not talk as long as Velia holds the bridge.").polarity())
        .isEqualTo(Polarity.NEGATIVE);
    assertThat(only("Osk will not talk while Velia holds the bridge.").polarity())
        .isEqualTo(Polarity.NEGATIVE);
    assertThat(only("Osk will talk as long as Velia keeps the truce.").polarity())
        .isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void giver_isWhoHasToAct() {
    Condition found = only("Osk will not sign without a guarantee from Norn.");
    assertThat(found.needs().getFirst().by()).containsExactly("norn");
  }

  @Test
  void upToSomebody_isADependencyOnThem() {
    String sentence = "It is up to Osk to make the next move.";
    Condition found = only(sentence);
    assertThat(found.type()).isEqualTo(Condition.Type.DEPENDENCY);
    assertThat(found.needs().getFirst().by()).containsExactly("osk");
    assertThat(found.needs().getFirst().span().of(sentence)).isEqualTo("make the next move");
  }

  private static String words(@Nullable Span span, String sentence) {
    return span == null ? "" : span.of(sentence);
  }

  private static Condition only(String sentence) {
    List<Condition> found = find(sentence);
    assertThat(found).as(sentence.toLowerCase(Locale.ROOT)).hasSize(1);
    return found.getFirst();
  }

  private static List<Condition> find(String sentence) {
    return new ConditionFinder().find(Invented.report(sentence, CAST));
  }
}
