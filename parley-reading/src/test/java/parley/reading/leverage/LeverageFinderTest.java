package parley.reading.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Leverage;
import parley.reading.passages.Invented;

class LeverageFinderTest {

  private static final String[] CAST = {"Osk", "Velia", "Tarn", "Norn", "union"};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Norn is relying on Tarn to drag Osk to the table. | norn | tarn | osk | to the table",
        "Norn asked Tarn, without which no gas is sold, to persuade Osk to sign."
            + " | norn | tarn | osk | sign",
        "Norn asked Tarn, whose members pay for the campaign and give generously to"
            + " the union, to press Osk for an early vote. | norn | tarn | osk | for an early vote",
        "Norn went to Tarn, on which Velia depends, to ask it to work on Osk."
            + " | norn | tarn | osk | -",
        "Norn had been to see Tarn and asked it to persuade Osk to sign."
            + " | norn | tarn | osk | sign",
        "Norn asked Tarn to press Osk. | norn | tarn | osk | -",
        "Norn asked Tarn to go on pressing Osk to sign. | norn | tarn | osk | sign",
        "Norn asked Tarn to soften Osk's position. | norn | tarn | osk | -",
        "Norn counts on Tarn to bring Osk to the talks. | norn | tarn | osk | to the talks",
        "Norn urged Tarn to make Osk sign. | norn | tarn | osk | sign",
        "Norn wants Tarn to get Osk to sign the accord. | norn | tarn | osk | sign the accord",
        "Norn is pressing Tarn to persuade Osk to sign. | norn | tarn | osk | sign",
        "Norn called on Tarn to use its leverage to bring Osk to the table."
            + " | norn | tarn | osk | to the table",
        "Norn asked Tarn to use its influence over Osk. | norn | tarn | osk | -",
        "Tarn talked Osk into attending. | - | tarn | osk | attending",
        "Tarn leaned on Osk to accept a pause. | - | tarn | osk | accept a pause",
        "Norn is leaning on Tarn to get Osk to the talks. | norn | tarn | osk | to the talks",
        "Tarn has been asked to persuade Osk to sign. | - | tarn | osk | sign",
        "Norn hopes Tarn will persuade Osk to sign. | norn | tarn | osk | sign",
        "Tarn holds the key to persuading Osk to return. | - | tarn | osk | return",
        "Only Tarn has the leverage to bring Osk to the table. | - | tarn | osk | to the table",
        "Tarn has leverage over Osk. | - | tarn | osk | -",
        "Only Tarn can deliver Osk. | - | tarn | osk | -",
        "Only Tarn can persuade Osk to sign. | - | tarn | osk | sign",
        "The key to a deal lies with Tarn. | - | tarn | - | a deal",
        "Velia knows the road to peace runs through Tarn. | velia | tarn | - | peace",
        "Tarn will cut off its aid unless Osk disarms. | - | tarn | osk | disarms",
        "Under pressure from Tarn, Osk came to the talks. | - | tarn | osk | came to the talks",
        "Under Tarn's pressure, Osk accepted the truce. | - | tarn | osk | accepted the truce",
        "Osk yielded to pressure from Tarn. | - | tarn | osk | -",
        "At Tarn's urging, Osk freed the men. | - | tarn | osk | freed the men",
        "Tarn put pressure on Osk to accept the truce. | - | tarn | osk | accept the truce",
        "Osk was pushed by Tarn into joining the pact. | - | tarn | osk | joining the pact",
        "Osk is being urged by Norn to rein in Velia. | norn | osk | velia | -",
        "Norn wants Tarn to press Osk for a ceasefire. | norn | tarn | osk | for a ceasefire",
        "Norn is counting on Tarn to win over Osk. | norn | tarn | osk | -",
        "Norn has pressed Tarn to talk sense into Osk. | norn | tarn | osk | -",
        "Tarn has the means to make Osk comply. | - | tarn | osk | comply",
        "Tarn has threatened to freeze its aid to Osk unless the raids end."
            + " | - | tarn | osk | end",
        "Tarn will cut its aid to Osk if the round fails. | - | tarn | osk | -",
        "Tarn will cut its aid to Osk if it fails to pay. | - | tarn | osk | pay",
        "Osk is dependent on Tarn for cheap gas. | - | tarn | osk | -",
        "Osk wants guarantees from Tarn. | - | tarn | osk | -",
        "Tarn has propped up Osk for years. | - | tarn | osk | -",
        "Osk depends on Tarn for its majority. | - | tarn | osk | -",
        "Norn is trying through Tarn to nudge Osk towards a vote. | norn | tarn | osk | towards a vote",
        "Norn needs Tarn's help to get Osk to sign. | norn | tarn | osk | sign",
        "Norn trusted Tarn to see to it that Osk paid. | norn | tarn | osk | paid",
        "Norn asked Tarn to intercede with Osk. | norn | tarn | osk | -",
        "Norn sent Tarn to persuade Osk to sign. | norn | tarn | osk | sign",
        "Tarn has the ear of Osk. | - | tarn | osk | -",
        "Osk takes its orders from Tarn. | - | tarn | osk | -",
        "Tarn made Osk pay. | - | tarn | osk | pay",
        "Tarn brought Osk back to the table. | - | tarn | osk | to the table",
        "Tarn dangled loans to get Osk to sign. | - | tarn | osk | sign",
        "Tarn used its grain to bring Osk to the table. | - | tarn | osk | to the table",
        "Pressed by Tarn, Osk freed the men. | - | tarn | osk | freed the men",
        "Nobody but Tarn can persuade Osk to sign. | - | tarn | osk | sign",
        "Norn has left it to Tarn to bring Osk on board. | norn | tarn | osk | -",
        "It is to Tarn that Norn looks to rein in Osk. | norn | tarn | osk | -",
        "Norn's appeal to Tarn to use its leverage over Osk was heard. | norn | tarn | osk | -",
        "Norn went to Lund in the hope that Tarn will sway Osk. | norn | tarn | osk | -",
        "Norn is waiting for Tarn to get Osk to sign. | norn | tarn | osk | sign",
        "To win round Osk, Norn needs Tarn. | norn | tarn | osk | -",
        "Norn asked Tarn for help in bringing Osk to the table. | norn | tarn | osk | to the table",
        "Norn has asked Tarn to help it bring Osk round. | norn | tarn | osk | -",
        "Norn wants Tarn to convince Osk that a vote would do no harm."
            + " | norn | tarn | osk | do no harm",
        "Norn has set Tarn on Osk. | norn | tarn | osk | -",
        "Norn wants Osk to be nudged by Tarn towards a vote. | norn | tarn | osk | towards a vote",
        "Norn believes that Tarn will lean on Osk to settle. | norn | tarn | osk | settle",
        "At Norn's urging, Tarn leaned on Osk to sign. | norn | tarn | osk | sign",
        "Norn cannot bring Osk to the table without Tarn. | norn | tarn | osk | to the table",
        "With Tarn's help Norn hopes to win over Osk. | norn | tarn | osk | -",
        "Norn has been twisting Osk's arm by way of Tarn. | norn | tarn | osk | -",
        "Norn's best hope of bringing Osk to the table lies with Tarn."
            + " | norn | tarn | osk | to the table",
        "If anyone can move Osk, it is Tarn. | - | tarn | osk | -",
        "Tarn had a hand in bringing Osk to the table. | - | tarn | osk | to the table",
        "Norn credits Tarn with bringing Osk to the table. | - | tarn | osk | to the table",
        "It was Tarn that talked Osk round. | - | tarn | osk | -",
        "Tarn is trying to talk Osk into a vote. | - | tarn | osk | a vote",
        "Tarn argued Osk into signing. | - | tarn | osk | signing",
        "A call from Tarn persuaded Osk to sign. | - | tarn | osk | sign",
        "Osk, egged on by Tarn, rejected the offer. | - | tarn | osk | rejected the offer",
        "Osk was made to pay by Tarn. | - | tarn | osk | pay",
        "Bowing to demands from Tarn, Osk freed the men. | - | tarn | osk | freed the men",
        "On orders from Tarn, Osk freed the men. | - | tarn | osk | freed the men",
        "Tarn bankrolls Osk. | - | tarn | osk | -",
        "Osk is bankrolled by Tarn. | - | tarn | osk | -",
        "Osk is beholden to Tarn. | - | tarn | osk | -",
        "The only one Osk listens to is Tarn. | - | tarn | osk | -",
        "Osk is in Tarn's pocket. | - | tarn | osk | -",
        "Norn has enlisted Tarn to reason with Osk. | norn | tarn | osk | -",
        "Tarn wrung a promise from Osk. | - | tarn | osk | a promise",
        "Tarn got a promise out of Osk. | - | tarn | osk | a promise",
        "Tarn swung Osk behind the plan. | - | tarn | osk | the plan",
        "Tarn broke down Osk's resistance. | - | tarn | osk | -",
        "Norn left it to Tarn to sell the plan to Osk. | norn | tarn | osk | the plan",
        "Norn is relying on Tarn's weight with Osk. | norn | tarn | osk | -",
        "Norn has called on Tarn for help with Osk. | norn | tarn | osk | -",
        "Norn wants to use Tarn as a lever on Osk. | norn | tarn | osk | -",
        "Tarn, Norn reckons, will get Osk to sign. | norn | tarn | osk | sign",
        "Norn's hope is that Tarn will deliver Osk. | norn | tarn | osk | -",
        "It falls to Tarn to bring Osk round. | - | tarn | osk | -",
        "Tarn is bringing pressure to bear on Osk. | - | tarn | osk | -",
        "Tarn keeps Osk on a short leash. | - | tarn | osk | -",
        "Osk sets great store by Tarn's word. | - | tarn | osk | -",
        "Tarn commands the respect of Osk. | - | tarn | osk | -",
        "It was at Tarn's insistence that Osk freed the men. | - | tarn | osk | freed the men",
        "It took a nudge from Tarn for Osk to sign. | - | tarn | osk | sign",
        "Tarn brought Osk to the point of signing. | - | tarn | osk | to the point of signing",
        "Norn has pinned its hopes on Tarn to soften Osk's stand. | norn | tarn | osk | -",
        "Tarn is under orders from Norn to bring Osk to heel. | norn | tarn | osk | to heel",
        "Acting on a plea from Norn, Tarn prevailed upon Osk to pay. | norn | tarn | osk | pay",
        "Tarn should use its sway over Osk, Norn said. | norn | tarn | osk | -",
        "Osk was talked into approving the plan by Tarn. | - | tarn | osk | approving the plan by Tarn",
        "Tarn pulled strings with Osk. | - | tarn | osk | -",
        "Tarn warned Osk off a cut in duty. | - | tarn | osk | a cut in duty",
        "Tarn has promised to use its good offices with Osk. | - | tarn | osk | -",
        "Norn would welcome it if Tarn leaned on Osk. | norn | tarn | osk | -",
        "Norn has enlisted Tarn, to whom Osk listens. | norn | tarn | osk | -",
        "Osk will not budge without a nod from Tarn. | - | tarn | osk | -",
        "Osk is known to do Tarn's bidding. | - | tarn | osk | -",
        "Tarn has so far wrung from Osk a delay. | - | tarn | osk | a delay",
        "Tarn, Norn hopes, can cajole Osk into paying half. | norn | tarn | osk | paying half",
        "It was thanks to Tarn that Osk telephoned Velia. | - | tarn | osk | telephoned Velia",
        "Thanks to Tarn, Osk signed the accord. | - | tarn | osk | signed the accord",
        "Norn has turned to Tarn, which has the ear of Osk. | norn | tarn | osk | -",
        "Norn hopes that Osk will listen to Tarn. | norn | tarn | osk | -",
        "Norn drew attention to Tarn, which could convince Osk to pay. | norn | tarn | osk | pay",
        "Norn appealed to Tarn to sign and to persuade Osk to pay. | norn | tarn | osk | pay",
        "Norn asked Tarn to speak to Osk and get it to pay. | norn | tarn | osk | pay",
        "Tarn has spent weeks trying to talk Osk into a truce. | - | tarn | osk | a truce",
        "Tarn argued Osk out of a tariff. | - | tarn | osk | a tariff",
        "Tarn is running a campaign to shame Osk into paying. | - | tarn | osk | paying",
        "It falls to Tarn to deliver Osk. | - | tarn | osk | -",
        "Norn thinks that Tarn could persuade Osk. | - | tarn | osk | -",
        "Norn wants to rope in Tarn, to whom half the land belongs, to win Osk round. | norn | tarn | osk | -",
        "Norn leaned on Tarn to change its mind. | - | norn | tarn | change its mind",
      })
  void leverage_isFoundWithItsParts(
      String sentence, String principal, String through, String on, String goal) {
    List<Leverage> found = find(sentence);
    assertThat(found).hasSize(1);
    Leverage leverage = found.getFirst();
    assertThat(leverage.principal()).isEqualTo(principal);
    assertThat(leverage.through()).isEqualTo(through);
    assertThat(leverage.on()).isEqualTo(on);
    assertThat(Optional.ofNullable(leverage.goal()).map(g -> g.of(sentence)).orElse(null))
        .isEqualTo(goal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tarn has little influence over Osk.",
        "Tarn failed to persuade Osk to sign.",
        "Tarn did not press Osk to sign.",
        "Osk asked Tarn to leave.",
        "Only Tarn attended the talks.",
        "The road to the port runs along the river.",
        "Norn counts on rain to fill the dam.",
        "Tarn pressed ahead with the vote.",
        "Osk is under pressure to sign.",
        "Tarn pressed Osk to sign.",
        "Tarn brought Osk to Lund.",
        "Osk listened to Tarn for an hour.",
        "Tarn made Osk look weak.",
        "Tarn tried to persuade Osk and failed.",
        "Tarn let Osk speak to the union.",
        "Tarn hosted Osk in May.",
        "Osk would listen to Tarn for an hour.",
        "Tarn has offered to move it north of the lake.",
        "Osk backs Tarn.",
        "Thanks to Tarn, Osk has gas.",
        "Norn asked Tarn to soften its terms.",
        "Tarn will pull its guards back from Osk.",
      })
  void lookalike_isNoLeverage(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @Test
  void twoMovers_areTwoLinks() {
    List<Leverage> found = find("Norn is relying on Tarn and Velia to bring Osk to the table.");
    assertThat(found).extracting(Leverage::through).containsExactly("tarn", "velia");
    assertThat(found).extracting(Leverage::id).containsExactly("leverage-1", "leverage-2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Only Tarn can persuade Osk to sign. Norn is counting on Tarn to do so. | sign",
        "Tarn could get Osk to pay. Norn has called on Tarn to do it. | pay",
        "Norn means to bring Osk to the table. It is relying on Tarn for that. | to the table",
        "Would Osk free the men? Norn said it left that to Tarn. | free the men",
      })
  void whatIsOnlyPointedTo_isReadWhereItWasTold(String text, String goal) {
    List<Leverage> found = find(text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().through()).isEqualTo("tarn");
    assertThat(found.getFirst().on()).isEqualTo("osk");
    assertThat(found.getFirst().goal()).extracting(g -> g.of(text)).isEqualTo(goal);
  }

  @Test
  void theSameWithAnother_isALinkOfItsOwn() {
    assertThat(
            find(
                "Tarn persuaded Osk to sign. Norn is relying on the union to do the same with Velia."))
        .extracting(Leverage::on)
        .containsExactly("osk", "velia");
  }

  @Test
  void twoMoversApart_areTwoLinks() {
    assertThat(find("Tarn and the union both had a hand in getting Osk onto the plane."))
        .extracting(Leverage::through)
        .containsExactly("tarn", "union");
  }

  @Test
  void pronoun_isNeitherWhoMovesNorWhoAsks() {
    assertThat(find("Osk went on mining. Norn hopes that Tarn will induce it to sign."))
        .extracting(Leverage::on)
        .containsExactly("osk");
  }

  @Test
  void sameLinkToAnotherEnd_isKept() {
    assertThat(find("Norn wants Tarn to press Osk. Tarn talked Osk out of a tariff.")).hasSize(2);
  }

  @Test
  void sameLinkTwice_isKeptOnce() {
    assertThat(
            find("Norn is relying on Tarn to drag Osk to the table. Tarn has leverage over Osk."))
        .hasSize(1);
  }

  private static List<Leverage> find(String sentence) {
    return new LeverageFinder().find(Invented.report(sentence, CAST));
  }
}
