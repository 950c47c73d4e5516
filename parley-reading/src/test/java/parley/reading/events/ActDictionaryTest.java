package parley.reading.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActDictionaryTest {

  @TempDir Path folder;

  private Path dictionary(String text) throws IOException {
    return Files.writeString(folder.resolve("verbs.txt"), text);
  }

  @Test
  void usersVerb_inParleysForm_comesBeforeTheBundledOnes() throws IOException {
    Path file = dictionary("@code 061\npraise : harvest\n@noun 042\npilgrimage\n");
    EventFinder finder = new EventFinder(Acts.with(List.of(file)));

    assertThat(Stage.told(finder.find(Stage.of("Osk praised the harvest of Velia."))))
        .isEqualTo("osk COOPERATE velia");
    assertThat(Stage.told(finder.find(Stage.of("Osk praised Velia."))))
        .isEqualTo("osk SUPPORT velia");
    assertThat(Stage.told(finder.find(Stage.of("Osk made a pilgrimage to Velia."))))
        .isEqualTo("osk CONSULT velia");
  }

  @Test
  void usersVerb_inPetrarchsForm_isMatchedOnTheTree() throws IOException {
    Path file =
        dictionary(
            """
            &TIES
            +RELATIONS
            +FRIENDSHIP

            --- MEND [---] ---
            MEND {MENDS MENDED}
            - * {WARM &TIES} [054]   # a comment
            - * FENCE (WITH +) [050:050]
            """);
    EventFinder finder = new EventFinder(Acts.only(List.of(file)));

    assertThat(Stage.told(finder.find(Stage.of("Osk mended its warm relations with Velia."))))
        .isEqualTo("osk SUPPORT velia");
    assertThat(Stage.told(finder.find(Stage.of("Osk mended fences with Velia."))))
        .isEqualTo("osk SUPPORT~ velia");
    assertThat(Stage.told(finder.find(Stage.of("Osk mended a boat of Velia.")))).isEmpty();
    assertThat(Stage.told(finder.find(Stage.of("Osk attacked Velia.")))).isEmpty();
  }

  @Test
  void line_notInTheFormat_isNamedWithWhatWasExpected() throws IOException {
    Path file = dictionary("@code 061\npraise\n@kode 7\n");

    assertThatThrownBy(() -> Acts.with(List.of(file)))
        .isInstanceOf(ActDictionaryException.class)
        .hasMessage(
            file
                + ":3: '@kode 7' is not understood. Expected: @set, @code, @noun, @class or @verbs");
  }

  @Test
  void file_thatIsNotThere_isNamed() {
    assertThatThrownBy(() -> Acts.with(List.of(folder.resolve("none.txt"))))
        .isInstanceOf(ActDictionaryException.class)
        .hasMessageContaining("none.txt: cannot be read");
  }

  @Test
  void petrarchText_thatIsDamaged_isReadAsFarAsItGoes() {
    Lexicon lexicon =
        Acts.read("--- A [010 ---\nA\n- * [\n- ** [020]\n- B [030]\n&\n+\n{ [\n", "damaged");

    assertThat(lexicon.senses("a")).isNotEmpty();
  }

  @Test
  void code_withoutALineOfItsOwn_takesThatOfItsRoot() {
    assertThat(Plover.of("0432")).hasValue(new Plover("CONSULT", "visit"));
    assertThat(Plover.of("1056")).hasValue(new Plover("REQUEST", "yield"));
    assertThat(Plover.of("010")).isEmpty();
    assertThat(Plover.of("")).isEmpty();
  }

  @Test
  void act_promisedRefusedDemandedOrStopped_getsTheCodeCameoHasForIt() {
    assertThat(Lift.promised("072")).isEqualTo("0332");
    assertThat(Lift.promised("190")).isEqualTo("1384");
    assertThat(Lift.refused("046")).isEqualTo("125");
    assertThat(Lift.demanded("0874")).isEqualTo("1056");
    assertThat(Lift.stopped("070")).isEqualTo("162");
    assertThat(Lift.stopped("191")).isEqualTo("0872");
  }
}
