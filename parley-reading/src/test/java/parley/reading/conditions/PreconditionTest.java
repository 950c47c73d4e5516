package parley.reading.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.conditions.InventedConditions.only;
import static parley.reading.conditions.InventedConditions.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Polarity;

/** Words that make one thing wait for another, with what waits and what it waits for. */
class PreconditionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Osk will not talk until Velia pays. | until | Osk will not talk | Velia pays",
        "No deal is possible unless the hostages are freed."
            + " | unless | No deal is possible | the hostages are freed",
        "Norn said a convoy could not leave before Velia guaranteed its safety."
            + " | before | a convoy could not leave | Velia guaranteed its safety",
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

  @Test
  void refusalUnderWhile_hasToEnd() {
    String text = "Osk refuses to sign while the fee is unchanged.";
    assertThat(words(only(text).blocked(), text)).isEqualTo("sign");
    assertThat(only(text).polarity()).isEqualTo(Polarity.NEGATIVE);
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
  void onlyThen_waitsForTheSentenceBefore() {
    String text = "Osk would withdraw its army, Norn said. Only then will Velia open the port.";
    Condition found = only(text);
    assertThat(words(found.blocked(), text)).isEqualTo("will Velia open the port");
    assertThat(found.needs().getFirst().span().of(text)).isEqualTo("Osk would withdraw its army");
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
}
