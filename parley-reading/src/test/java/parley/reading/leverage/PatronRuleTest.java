package parley.reading.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Leverage;
import parley.reading.passages.Invented;

/** Somebody goes to the one on whom a third lives. */
class PatronRuleTest {

  private static final String[] CAST = {"Osk", "Velia", "Tarn", "Norn", "union"};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk gets four fifths of its gas from Tarn. Norn asked Tarn on Friday to intervene.",
        "Norn has asked Tarn for help. Tarn guarantees Osk's currency.",
        "Tarn pays the soldiers of Osk. It can bring Osk to sign, diplomats say. Norn has asked it to.",
        "Norn wrote to Tarn on Tuesday. The guards of Osk are trained and armed by Tarn.",
        "Tarn is the largest customer of Osk. Norn has turned to Tarn.",
        "Norn has turned to Tarn, without whose pipeline Osk cannot sell a barrel.",
        "Norn has turned to Tarn, on whose votes Osk depends.",
        "At Norn's wish Tarn spoke to Osk on Monday.",
        "On Norn's behalf Tarn urged Osk to free the men.",
        "Tarn spoke to Osk on Monday, as Norn had asked.",
        "Tarn has promised Norn to lean on Osk.",
        "Norn has sent an envoy to Tarn, which has the ear of Osk.",
        "Norn has turned to Tarn, whose brother commands Osk.",
        "Norn has complained to Tarn, which shelters Osk.",
        "Norn has sought the help of Tarn. Osk lives on loans from Tarn.",
        "Osk is paid and armed by Tarn.\nVelia signed on Friday.\nNorn has turned to Tarn.",
        "Tarn told Norn on Monday that it would lean on Osk.",
        "Norn was told by Tarn that it would speak to Osk.",
      })
  void whoGoesToAPatron_isBehindIt(String text) {
    assertThat(find(text))
        .anySatisfy(leverage -> {
          assertThat(leverage.principal()).isEqualTo("norn");
          assertThat(leverage.through()).isEqualTo("tarn");
          assertThat(leverage.on()).isEqualTo("osk");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tarn pays the soldiers of Osk. Norn signed on Friday.",
        "Tarn pays the soldiers of Osk. Norn asked Tarn to build a bridge.",
        "Tarn pays the soldiers of Osk. Norn asked Velia to intervene.",
        "Norn asked Tarn to intervene. Osk signed on Friday.",
        "Norn sent grain to Tarn, which leads Osk.",
        "Norn turned to Tarn, which commands Osk.",
        "Tarn told Norn that it would not speak to Osk.",
        "Tarn told Norn on Monday that it had seen Osk.",
        "Osk is paid by Tarn.\nNorn dined with Tarn on Friday.",
      })
  void whereNothingTiesTheTwo_isNoLeverage(String text) {
    assertThat(find(text)).isEmpty();
  }

  private static List<Leverage> find(String text) {
    return new LeverageFinder().find(Invented.report(text, CAST));
  }
}
