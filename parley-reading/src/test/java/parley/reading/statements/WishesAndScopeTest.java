package parley.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.claim.Statement;
import parley.reading.passages.Invented;

/** What is wanted done, what is only supposed, and where reported words end. */
class WishesAndScopeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Osk wants the debt paid in grain. | the debt paid in grain",
        "Osk wants all sanctions removed on the day an accord is signed."
            + " | all sanctions removed on the day an accord is signed",
        "Osk wants commanders to be barred from office. | commanders to be barred from office",
        "Osk would like the gates opened by Friday. | the gates opened by Friday",
        "Osk wants all tariffs and unilateral sanctions removed."
            + " | all tariffs and unilateral sanctions removed",
      })
  void whatIsWantedDone_isAStatement(String sentence, String content) {
    assertThat(find(sentence)).containsExactly("[Osk] INTENT " + content);
  }

  @Test
  void whatOthersAreUrgedToRefuse_isRefusedByNobody() {
    assertThat(find("Osk has urged the powers to reject the emerging deal."))
        .containsExactly("[Osk] INDIRECT to reject the emerging deal");
  }

  @Test
  void refusalUnderIf_isNoRefusal() {
    assertThat(find("Osk said it would walk away if Velia refused access to the gates."))
        .containsExactly("[Osk] INDIRECT it would walk away if Velia refused access to the gates");
  }

  @Test
  void refusalThatIsReported_isOne() {
    assertThat(find("Osk said Velia would refuse to sign."))
        .containsExactly("[Osk] INDIRECT Velia would refuse to sign", "[Velia] REFUSAL to sign");
  }

  @Test
  void reporterWhoGoesOn_isNotInsideTheReport() {
    assertThat(
            find("Osk demands that the guards ride in every bus and insists that Velia must go."))
        .containsExactly(
            "[Osk] INDIRECT that the guards ride in every bus",
            "[Osk] INDIRECT that Velia must go");
    assertThat(find("Osk promised that it will open the gates, and on Sunday it did."))
        .containsExactly("[Osk] INDIRECT that it will open the gates");
  }

  @Test
  void reporterWhoGoesOnWithAnotherVerb_isNotInsideTheReportEither() {
    assertThat(find("Osk said the army had only returned fire, and accused Velia of hiding guns."))
        .containsExactly(
            "[Osk] INDIRECT the army had only returned fire",
            "[Osk] INDIRECT Velia of hiding guns");
    assertThat(pieces("The doctors said they were against it and have been trying to end it."))
        .contains("they were against it");
    assertThat(pieces("Osk said that Velia had shut the gate and accused nobody."))
        .containsExactly("that Velia had shut the gate and accused nobody");
  }

  @Test
  void whatIsFearedOrRuledOut_endsWithItsOwnPrepositions() {
    assertThat(find("Osk fears a shutdown of its mills."))
        .containsExactly("[Osk] THOUGHT a shutdown of its mills");
    assertThat(find("Osk ruled out money from the government."))
        .containsExactly("[Osk] REFUSAL money from the government");
  }

  @Test
  void planAfterAColon_isWhatIsProposed() {
    assertThat(find("Osk outlined three steps: Velia would pay, and the gates would open."))
        .containsExactly("[Osk] INDIRECT Velia would pay, and the gates would open");
    assertThat(find("Osk has proposed the reverse: Velia would go first."))
        .containsExactly("[Osk] INDIRECT Velia would go first");
  }

  @Test
  void offerTurnedDown_isRefusedWhereverTheParticleStands() {
    assertThat(find("Osk turned down the offer.")).containsExactly("[Osk] REFUSAL the offer");
    assertThat(find("Osk turned the offer down.")).containsExactly("[Osk] REFUSAL the offer");
  }

  @Test
  void conditionBeforeTheSpeaker_isPartOfWhatIsSaid() {
    assertThat(pieces("As long as soldiers sleep in her house, Osk said, she would stay away."))
        .containsExactly("As long as soldiers sleep in her house / she would stay away");
    assertThat(pieces("The gates could open, Osk said, if the rain stopped."))
        .containsExactly("The gates could open / if the rain stopped");
    assertThat(pieces("The tax would go, said Osk, and the levy would stay."))
        .containsExactly("The tax would go / and the levy would stay");
  }

  @Test
  void thingThatIsWantedGone_isSaidWithItsGoing() {
    assertThat(pieces("Norn spoke of the embargo, which Osk wants lifted."))
        .containsExactly("the embargo / lifted");
  }

  @Test
  void semicolon_endsWhatIsReported() {
    assertThat(pieces("Norn is ready; after the vote, Osk says, the guards must go home."))
        .containsExactly("after the vote / the guards must go home");
  }

  @Test
  void wordsOfOnesOwn_areTheGivers() {
    assertThat(find("Osk has given its word that no ship will call."))
        .containsExactly("[Osk] INDIRECT that no ship will call");
    assertThat(find("Osk let it be known that the tax would go."))
        .containsExactly("[Osk] INDIRECT that the tax would go");
    assertThat(find("Osk has bound itself not to sue.")).containsExactly("[Osk] INTENT not to sue");
  }

  private static List<String> pieces(String sentence) {
    return Invented.report(sentence, "Osk", "Norn").statements().all().stream()
        .map(s -> String.join(" / ", s.content().stream().map(c -> c.of(sentence)).toList()))
        .toList();
  }

  private static List<String> find(String sentence) {
    return Invented.report(sentence, "Osk", "Velia", "Norn").statements().all().stream()
        .map(s -> told(s, sentence))
        .toList();
  }

  private static String told(Statement s, String text) {
    List<String> by =
        s.speakers().stream()
            .map(id -> id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1))
            .toList();
    return by + " " + s.mode() + " " + s.content().getFirst().of(text);
  }
}
