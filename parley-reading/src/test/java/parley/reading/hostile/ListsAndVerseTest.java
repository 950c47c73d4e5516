package parley.reading.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Condition;
import parley.reading.claim.Dated;
import parley.reading.claim.Demand;
import parley.reading.claim.Event;
import parley.reading.claim.Source;

/** Lists go on the sentence that opens them; verse and tables say nothing. */
class ListsAndVerseTest {

  @Test
  void listOfDemands_isDemandedByWhoeverOpensIt() {
    String text =
        """
        Talks in Lund ended without a deal on Monday. The rebels demand:

        - a ceasefire in the north
        - the release of all prisoners
        """;

    assertThat(of(Sound.read(text), Demand.class))
        .singleElement()
        .satisfies(d ->
            assertThat(d.content().of(text))
                .startsWith("a ceasefire")
                .endsWith("release of all prisoners"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks will not resume until:\n\n• Osk opens the gates;\n• Velia frees the prisoners.",
        "The talks will not resume until:\n1. Osk opens the gates\n2. Velia frees the prisoners\n",
        """
        The talks will not resume until
        :
        - Osk opens the gates; and
        - Velia frees the prisoners\
        """
      })
  void listOfNeeds_isOneCondition(String list) {
    String text = "The envoys of Osk and Velia met in Lund. " + list.replace("until\n:", "until:");

    assertThat(of(Sound.read(text), Condition.class))
        .singleElement()
        .satisfies(c ->
            assertThat(c.needs())
                .extracting(n -> n.span().of(text))
                .containsExactly("Osk opens the gates", "Velia frees the prisoners"));
  }

  @Test
  void itemsThatAreSentences_areReadOneByOne() {
    String text =
        """
        The mediators met in Lund.

        Key points:
        - Osk attacked Velia on Friday.
        - Velia freed the prisoners.
        """;

    assertThat(of(Sound.read(text), Event.class))
        .extracting(e -> e.trigger().of(text))
        .contains("attacked", "freed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        The Wait

        Until the river says to the sea
        that it will not come home,
        I will not sign, and neither will he,
        and the rebels demand the foam.
        """,
        """
        O say to the king that he promised the rain,
          and the rain has not come to the door;
        He threatened the sea and he threatened the plain,
          but the river agreed to no more.
        """,
        "Party,Seats,Stance\nOsk Front,12,demands ceasefire\nVelia Union,14,rejects talks\n",
        "Osk   12   agreed to sign\nVelia   14   refused\nNorn   3   said no\n",
        "Osk\\t12\\tagreed to sign\nVelia\\t14\\trefused\n",
        "| Osk | agreed to sign |\n| --- | --- |\n| Velia | refused |\n"
      })
  void verseAndTables_giveNoClaims(String text) {
    assertThat(Sound.read(text.replace("\\t", "\t")))
        .allMatch(c -> c instanceof Source || c instanceof Actor || c instanceof Dated);
  }

  /** Lines of prose filled up to a narrow column are no verse. */
  @Test
  void proseInANarrowColumn_isRead() {
    String text =
        """
        Osk attacked the Velian port on
        Friday, and the rebels, who had
        agreed to a truce, left the town,
        a spokesman for the mediators
        said in Lund.
        """;

    assertThat(of(Sound.read(text), Event.class)).isNotEmpty();
  }

  private static <T> List<T> of(List<Claim> claims, Class<T> kind) {
    return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
