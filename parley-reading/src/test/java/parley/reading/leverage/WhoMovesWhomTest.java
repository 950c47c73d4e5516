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

/** Who is meant by relatives, pronouns and asides, and wordings of yielding and of weight. */
class WhoMovesWhomTest {

  private static final String[] CAST = {"Osk", "Velia", "Tarn", "Norn", "union"};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "It was Tarn, whose firms own the mine, who persuaded Osk to sign. | - | tarn | osk",
        "It was a letter from Tarn to the town that persuaded Osk to sign. | - | tarn | osk",
        "\"It was the union that got me to sign,\" Osk said. | - | union | osk",
        "Envoys said Osk had given way after Tarn, its biggest donor, leaned on it. | - | tarn | osk",
        "Norn is against a vote, but Tarn is putting pressure on it to accept one."
            + " | - | tarn | norn",
        "Norn has no say. It has called on Tarn to get Osk to sign. | norn | tarn | osk",
        "Tarn has influence over Osk, and Norn asked Tarn to use it. | norn | tarn | osk",
        "Norn relies on Tarn to keep Osk quiet. | norn | tarn | osk",
        "Osk has so far bowed to Tarn. | - | tarn | osk",
        "Osk caved in to the union last week. | - | union | osk",
        "Several envoys credited Tarn with having moved Osk. | - | tarn | osk",
        "Norn is lobbying Osk through the union. | norn | union | osk",
        "Osk is being lobbied hard by Tarn. | - | tarn | osk",
        "Osk was pushed into this by the union. | - | union | osk",
        "It took a phone call from Tarn to get Osk to the table. | - | tarn | osk",
        "What changed the union's mind was a visit from Tarn. | - | tarn | union",
        "Tarn's role was to get Osk to sign the accord. | - | tarn | osk",
        "Tarn's support keeps Osk alive. | - | tarn | osk",
        "Without Tarn the union would never have signed. | - | tarn | union",
        "Under threat of sanctions from Tarn, Osk freed the men. | - | tarn | osk",
        "Osk gave way when Tarn threatened to leave. | - | tarn | osk",
        "It was not Velia but Tarn that persuaded Osk to sign. | - | tarn | osk",
        "Tarn is the one who can bring Osk to the table. | - | tarn | osk",
        "Norn sees no way to Osk except through Tarn. | norn | tarn | osk",
        "Norn has no contact with the union other than through Tarn. | norn | tarn | union",
        "Osk cannot be reached except through Tarn. | - | tarn | osk",
        "There is no road to Osk but through Tarn. | - | tarn | osk",
        "Norn asked Tarn whether it could persuade Osk to sign. | norn | tarn | osk",
        "Norn asked for Tarn's help in bringing Osk to the table. | norn | tarn | osk",
        "Norn is courting Tarn in the hope that it will bring Osk round. | norn | tarn | osk",
        "Norn went to see Tarn and asked it to make Osk sign. | norn | tarn | osk",
        "The union changed its mind after Tarn had telephoned it. | - | tarn | union",
        "Without Tarn's blessing Osk will not agree. | - | tarn | osk",
        "Osk has twice freed prisoners at Tarn's word. | - | tarn | osk",
        "Norn relies on Tarn to keep Osk at the table. | norn | tarn | osk",
      })
  void influence_hasItsParties(String text, String principal, String through, String on) {
    List<Leverage> found = find(text);
    assertThat(found).extracting(Leverage::through).contains(through);
    Leverage pull = found.stream().filter(l -> through.equals(l.through())).findFirst().get();
    assertThat(Optional.ofNullable(pull.principal())).isEqualTo(Optional.ofNullable(principal));
    assertThat(pull.on()).isEqualTo(on);
  }

  @Test
  void whoAsksAnotherToStopAThird_doesNotStopItItself() {
    assertThat(find("Norn, who asked Tarn to make Osk stop shooting, is waiting."))
        .singleElement()
        .satisfies(pull -> {
          assertThat(pull.principal()).isEqualTo("norn");
          assertThat(pull.through()).isEqualTo("tarn");
          assertThat(pull.on()).isEqualTo("osk");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk would not bow to Tarn.",
        "Osk refused to bow to Tarn.",
        "Osk signed after talks with Tarn, its ally, and left.",
        "Norn asked Tarn for a map and meant to use it.",
        "Tarn brought Osk to the reception.",
        "Osk gave way when the rain stopped.",
        "Osk gave up its claim to Tarn.",
        "Osk would relent if Tarn threatened to leave.",
        "Norn sees a way to Osk, though not through Tarn.",
        "Tarn once had great influence over Osk.",
        "Tarn no longer has influence over Osk.",
        "Norn was asked whether it could not overrule Osk.",
        "Without Tarn's approval Osk cannot sign the contract.",
        "There is no road to Osk but for a track.",
      })
  void lookalike_isNoLeverage(String text) {
    assertThat(find(text)).isEmpty();
  }

  private static List<Leverage> find(String text) {
    return new LeverageFinder().find(Invented.report(text, CAST));
  }
}
