package parley.reading.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.conditions.InventedConditions.find;
import static parley.reading.conditions.InventedConditions.only;
import static parley.reading.conditions.InventedConditions.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;

/** The many ways in which English makes one thing wait for another. */
class ConditionWordingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DEPENDENCY | The merger stands or falls with the ferry, Osk said. | The merger | the"
            + " ferry",
        "DEPENDENCY | The toll, Osk said, boils down to what Velia will pay."
            + " | The toll | what Velia will pay",
        "DEPENDENCY | Norn told Velia that the bonds hinged on a waiver from Tarn."
            + " | the bonds | a waiver from Tarn",
        "DEPENDENCY | Osk said that its cheque was in the hands of the union."
            + " | its cheque | the union",
        "DEPENDENCY | The licence is in Osk's hands, Norn said. | The licence | Osk",
        "DEPENDENCY | Norn said the money was a matter for Osk. | the money | Osk",
        "DEPENDENCY | Whether the ships sail rests with Osk. | the ships sail | Osk",
        "PRECONDITION | The sale of the port awaits the signature of Osk."
            + " | The sale of the port | the signature of Osk",
        "PRECONDITION | Osk said a cabinet presupposes a written pact. | a cabinet | a written"
            + " pact",
        "PRECONDITION | The truce is predicated on a pullout, Norn said. | The truce | a pullout",
        "PRECONDITION | Any release requires the prior notification of Osk."
            + " | Any release | the prior notification of Osk",
        "PRECONDITION | A pullout is the sine qua non of any truce. | any truce | A pullout",
        "PRECONDITION | The key to the loan, Norn said, is an audit. | the loan | an audit",
        "PRECONDITION | The price of lifting the siege is a vote, Osk said."
            + " | lifting the siege | a vote",
        "PRECONDITION | An amnesty is essential for peace, Norn said. | peace | An amnesty",
        "PRECONDITION | It would take a pledge from Osk for the Front to talk, Norn said."
            + " | the Front to talk | a pledge from Osk",
        "DEPENDENCY | The permit rests on a vote, the mayor's deputy, Tom Reed, said on Friday."
            + " | The permit | a vote",
        "PRECONDITION | Osk will sign when, and only when, Velia has paid, its envoy said."
            + " | Osk will sign | Velia has paid",
        "PRECONDITION | Norn said Osk would wire the ransom only against proof of life."
            + " | Osk would wire the ransom | proof of life",
        "PRECONDITION | Osk said there would be no classes except on the old terms."
            + " | there would be no classes | the old terms",
        "PRECONDITION | The loan will be paid in May, barring a veto by Velia, Osk said."
            + " | The loan will be paid in May | a veto by Velia",
        "ENABLING | Osk will free the men against payment of a fine."
            + " | Osk will free the men | payment of a fine",
        "ENABLING | Osk is willing to move the church, given a majority in the village."
            + " | Osk is willing to move the church | a majority in the village",
        "ENABLING | Osk said it would leave were Velia to open the port."
            + " | it would leave | Velia to open the port",
        "ENABLING | Were the union to return the ship, Osk could pay, Norn said."
            + " | Osk could pay | the union to return the ship",
        "WARNING | Osk threatened a long war should Velia close the port."
            + " | a long war | Velia close the port",
        "WARNING | Osk threatened to shut the dam in case of a vote against it."
            + " | shut the dam | a vote against it",
        "PRECONDITION | Osk said on Monday it has tied the reopening of the port to the return of men."
            + " | the reopening of the port | the return of men",
        "PRECONDITION | Osk linked independence for Velia with the departure of the army."
            + " | independence for Velia | the departure of the army",
        "PRECONDITION | Osk conditioned its support on the release of the pilots."
            + " | its support | the release of the pilots",
        "PRECONDITION | Osk would only agree to a summit if Velia withdrew its claim."
            + " | Osk would only agree to a summit | Velia withdrew its claim",
        "PRECONDITION | Osk said it saw no point in talks without a ceasefire."
            + " | it saw no point in talks | a ceasefire",
        "PRECONDITION | Norn gave its blessing on condition that the masts are sold."
            + " | Norn gave its blessing | the masts are sold",
        "PRECONDITION | If Velia wants the gas it will have to pay its debts, Osk said."
            + " | Velia wants the gas | it will have to pay its debts",
        "PRECONDITION | Osk wants a pact signed and sealed before any truce."
            + " | any truce | a pact signed and sealed",
        "PRECONDITION | The union stipulates that the pay be fixed before the shifts are."
            + " | the shifts are | the pay be fixed",
        "PRECONDITION | Osk will enter no cabinet in which the Front holds the police."
            + " | Osk will enter no cabinet | the Front holds the police",
        "PRECONDITION | \"No deal on pay, no trains,\" the union said. | no trains | deal on pay",
        "PRECONDITION | The deal still needs the approval of the union, Osk said."
            + " | The deal | the approval of the union",
        "PRECONDITION | The army said it would hold back the convoy pending word from Osk."
            + " | the convoy | word from Osk",
        "PRECONDITION | A quarrel over names is holding up the exchange."
            + " | the exchange | A quarrel over names",
        "PRECONDITION | Velia demanded that its ships be freed as a precondition for talks."
            + " | talks | its ships be freed",
        "PRECONDITION | Velia will not sign anything that does not include an amnesty."
            + " | anything | include an amnesty",
        "PRECONDITION | Norn said there would be no talks while the shelling went on."
            + " | there would be no talks | the shelling went on",
        "PRECONDITION | For as long as the siege lasts, Osk said, Velia will not send an envoy."
            + " | Velia will not send an envoy | the siege lasts",
        "PRECONDITION | Pending a ruling, Osk will keep its ships in port, its envoy said."
            + " | Osk will keep its ships in port | a ruling",
        "DEPENDENCY | The success of the union hinges on a vote, its envoy told bankers on Friday."
            + " | The success of the union | a vote",
        "ENABLING | \"No picket, and we talk about the men,\" Osk said."
            + " | we talk about the men | No picket",
        "ENABLING | The union said it will call off the strike in return for a rise."
            + " | it will call off the strike | a rise",
        "EXCLUSION | Osk will sit in no cabinet that includes the Front. | cabinet | the Front",
        "EXCLUSION | Osk sees no place at the table for the Front. | the table | the Front",
        "EXCLUSION | The Front has been kept away from the table by Osk. | the table | The Front",
        "EXCLUSION | Osk said the rebels were not welcome at the sale. | the sale | the rebels",
        "EXCLUSION | Observers will not be let into the room, Osk said. | the room | Observers",
        "EXCLUSION | Dealers are not to set foot in the hall, Osk said. | the hall | Dealers",
        "EXCLUSION | Osk decided not to admit soldiers to the school. | the school | soldiers",
        "EXCLUSION | Soldiers should stay out of the valley, Osk said. | the valley | Soldiers",
        "EXCLUSION | Banks are to be shut out of the payment system, Osk said."
            + " | the payment system | Banks",
        "EXCLUSION | Osk wants the brokers kept out of the register. | the register | the brokers",
        "DEPENDENCY | The inquiry is a matter for the courts, Osk said. | The inquiry | the courts",
        "WARNING | Osk said it would double the rate if Velia hit back against its farmers."
            + " | it would double the rate | Velia hit back against its farmers",
        "WARNING | \"Either the men leave or the dam closes,\" Osk said."
            + " | the dam closes | the men leave",
        "WARNING | Osk wants a share of the fee, failing which the port will close."
            + " | the port will close | a share of the fee",
        "WARNING | The union voted to withhold its dues unless Osk mends the roof."
            + " | withhold its dues | Osk mends the roof",
        "WARNING | Osk threatened to turn to others if there was no deal by May."
            + " | turn to others | there was no deal by May",
        "WARNING | Norn said it would hire guards if the strike went on."
            + " | it would hire guards | the strike went on",
      })
  void wording_isRead(String type, String sentence, String main, String need) {
    Condition found = only(sentence);
    assertThat(found.type()).isEqualTo(Condition.Type.valueOf(type));
    Span span = found.consequence() == null ? found.blocked() : found.consequence();
    assertThat(words(span, sentence)).isEqualTo(main);
    assertThat(found.needs().getFirst().span().of(sentence)).isEqualTo(need);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The blame lies with Osk, Velia said.",
        "The crowd turned on the lights and went home.",
        "The crews awaited a bus at the port.",
        "The price of bread is a worry, Osk said.",
        "Osk hung on to its lead.",
        "Osk voted against payment of the fine.",
        "Velia had refused to talk as long as Osk held the island.",
        "\"No comment, and I have to go,\" Osk said.",
        "Children are barred from the mine.",
        "The column will come down to the port on Friday, Osk said.",
        "The court will hear pending cases in May.",
        "Osk would welcome it if Velia paid.",
        "Ships waited for a berth as others wait for a bus.",
        "Velia has no business in the boiler room, Osk said.",
        "Osk will not leave without a scratch.",
        "Given the weather, Osk will stay at home.",
        "The men were to sign on Friday.",
        "Osk should pay its debts, Velia said.",
      })
  void lookalike_isNone(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @Test
  void closingSpeaker_statesIt_whateverStandsBefore() {
    String text =
        "Norn will lend the ship provided the port pays its fee, the port's own chair, Osk, said on"
            + " Thursday.";
    assertThat(find(text).getFirst().statedBy()).containsExactly("osk");
    assertThat(find("The sale awaits the word of Velia, Osk declared, and Norn is sad.").getFirst())
        .returns(List.of("osk"), Condition::statedBy);
  }

  @Test
  void whoPutsOff_statesIt_whoeverTells() {
    String text = "Osk is withholding its vote until Velia pays, an envoy of Norn said.";
    assertThat(find(text).getFirst().statedBy()).containsExactly("osk");
  }

  @Test
  void whatMustNotCome_isNegative() {
    assertThat(find("The loan will be paid barring a new attack, Osk said.").getFirst().polarity())
        .isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void otherwise_isSaidByWhoeverSaidTheSentenceBefore() {
    String text =
        "Velia must drop its claim, Osk demanded. Otherwise a tariff will be laid on fish.";
    assertThat(find(text))
        .singleElement()
        .returns(List.of("osk"), Condition::statedBy)
        .returns(Condition.Type.WARNING, Condition::type);
  }
}
