package parley.reading.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.conditions.InventedConditions.only;
import static parley.reading.conditions.InventedConditions.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.claim.Condition;
import parley.reading.claim.Span;

/** What enables, what warns, what shuts out and what only depends. */
class ConditionTypeTest {

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
        "WARNING | Osk said it would shut the airport if Velia sent its envoy."
            + " | it would shut the airport | Velia sent its envoy",
        "WARNING | Osk threatened sanctions if the talks failed, and Velia's envoys warned that"
            + " such a step would end them. | sanctions | the talks failed",
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
  void upToSomebody_isADependencyOnThem() {
    String sentence = "It is up to Osk to make the next move.";
    Condition found = only(sentence);
    assertThat(found.type()).isEqualTo(Condition.Type.DEPENDENCY);
    assertThat(found.needs().getFirst().by()).containsExactly("osk");
    assertThat(found.needs().getFirst().span().of(sentence)).isEqualTo("make the next move");
  }
}
