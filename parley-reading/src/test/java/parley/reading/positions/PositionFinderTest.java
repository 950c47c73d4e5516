package parley.reading.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Position;
import parley.reading.passages.Invented;

class PositionFinderTest {

  private static final String[] CAST = {"Osk", "Velia", "Norn"};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Osk supports a truce. | osk for truce",
        "Osk does not support the truce. | osk against truce",
        "Osk rejected a cut in the fuel tax. | osk against cut-in-fuel-tax",
        "Velia ruled out any quota. | velia against quota",
        "Osk insists on a quota. | osk for quota",
        "Osk would accept a freeze if Velia paid. | osk conditional freeze",
        "Osk wants a law, while Velia wants a pledge. | osk for law, velia for pledge",
        "The union wants a tax, which Velia rejects. | velia against tax",
        "Osk has called for a post, an idea that Velia opposes. | velia against post",
        "The quota, which is unacceptable to Osk, will stay. | osk against quota",
        "Osk is opposed to the quota. | osk against quota",
        "Osk refuses a buffer zone. | osk against buffer-zone",
        "Osk turned down a pay rise on Friday. | osk against pay-rise",
        "Osk rejected the call for a vote as blackmail. | osk against call-for-vote",
        "Osk opposes the levy and wants a fund. | osk against levy, osk for fund",
        "Osk and Velia remain apart on pay. | osk differ pay, velia differ pay",
        "Osk wanted no checkpoint. | osk against no-checkpoint",
        "Osk would like a shorter season. | osk for shorter-season",
        "Osk balks at the quota and is holding out for a levy. | osk against quota, osk for levy",
        "Osk could live with a quota. | osk for quota",
        "Velia objected to the quota, which Osk has championed. | velia against quota, osk for"
            + " quota",
        "Osk is open to a quota. | osk for quota",
        "Osk said it was open to a quota if Velia paid. | osk conditional quota",
        "Osk is cool to the tax. | osk against tax",
        "Osk will not hear of a quota. | osk against quota",
        "Osk has no objection to the quota. | osk for quota",
        "Osk has no time for the quota. | osk against quota",
        "Osk has thrown its weight behind the quota. | osk for quota",
        "Osk took exception to the quota. | osk against quota",
        "Osk came out against the quota. | osk against quota",
        "Osk stood out against the quota. | osk against quota",
        "Osk goes along with the quota. | osk for quota",
        "Osk disputes the quota. | osk against quota",
        "Osk is sceptical of the quota. | osk against quota",
        "Osk is all for a quota. | osk for quota",
        "Osk is at loggerheads with Velia over the dam. | osk differ dam, velia differ dam",
        "Osk and Velia are split on the dam. | osk differ dam, velia differ dam",
        "Osk and Velia see eye to eye on the dam. | osk for dam, velia for dam",
        "Osk supports a quota; Velia is hostile to it. | osk for quota, velia against quota",
        "Osk wants a quota. Velia would veto one. | osk for quota, velia against quota",
        "Osk is averse to a toll; Velia finds it unacceptable. | osk against toll, velia against"
            + " toll",
        "Osk, an opponent of the tax, left. | osk against tax",
        "Osk is a staunch supporter of the canal. | osk for canal",
        "Osk is against the tax. | osk against tax",
        "Osk is in favour of a vote. | osk for vote",
        "Osk remains opposed to the quota. | osk against quota",
        "Osk voted for the budget. | osk for budget",
        "Osk's opposition to the tax has hardened. | osk against tax",
        "Osk is at odds with Velia over the dam. | osk differ dam, velia differ dam",
        "There is no agreement between Osk and Velia on pay. | osk differ pay, velia differ pay",
        "Osk and Velia have yet to agree on the route. | osk differ route, velia differ route",
        "The main dispute between Osk and Velia is over water."
            + " | osk differ water, velia differ water",
        "Sticking points between Osk and Velia include fuel."
            + " | osk differ fuel, velia differ fuel",
        "A quota is a red line for Osk. | osk against quota",
        "The quota is unacceptable to Osk. | osk against quota",
        "Velia called the quota unacceptable. | velia against quota",
        "Fuel remains the main sticking point between Osk and Velia."
            + " | osk differ fuel, velia differ fuel",
        "Osk and Velia are far apart on pay. | osk differ pay, velia differ pay",
        "Osk and Velia agree on a truce but not on fuel."
            + " | osk for truce, velia for truce, osk differ fuel, velia differ fuel",
      })
  void position_isFoundWithItsStance(String sentence, String expected) {
    assertThat(find(sentence))
        .extracting(p ->
            p.actor() + " " + p.stance().name().toLowerCase(Locale.ROOT) + " " + p.issue().id())
        .containsExactlyInAnyOrder(expected.split(", "));
  }

  @Test
  void differencesDespiteAgreement_areOneEachAndAttributed() {
    String sentence =
        "Norn said Osk and Velia agreed on the need to fight the smugglers, despite differences on"
            + " the peace process and the general's eventual fate.";
    List<Position> found = find(sentence);
    assertThat(found).hasSize(6).allSatisfy(p -> assertThat(p.attributedBy()).isEqualTo("norn"));
    assertThat(found)
        .filteredOn(p -> p.stance() == Position.Stance.DIFFER)
        .extracting(p -> p.issue().label())
        .containsOnly("the peace process", "the general's eventual fate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk wants the embargo lifted.",
        "Osk may support a truce.",
        "Norn asked Osk to accept a freeze.",
        "Osk supports Velia.",
        "Osk rejected the demand.",
        "Osk will not talk until Velia agrees on a map.",
        "Osk and Velia agreed to meet.",
        "Osk has dropped its opposition to the tax.",
        "Osk turned against Velia.",
        "Osk rejected the offer.",
        "Osk rejected the second demand at once.",
        "Osk voted for three hours.",
        "Osk wants the debt paid in grain.",
        "Osk will leave if Velia backs the tax.",
        "Norn hopes that Osk will back the tax.",
        "Osk is not an opponent of the tax.",
        "Osk rejects it.",
        "Osk would welcome it if Velia came.",
        "Osk heard of the quota on Monday.",
        "Osk wants two weeks.",
        "Osk and Velia agreed over the telephone.",
        "The talks are for Friday.",
      })
  void lookalike_isNoPosition(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  private static List<Position> find(String sentence) {
    return new PositionFinder().find(Invented.report(sentence, CAST));
  }
}
