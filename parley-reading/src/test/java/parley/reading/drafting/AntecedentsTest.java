package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.claim.Actor;

/** Acts told with a pronoun for what they are done to. */
class AntecedentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk seized two barges in May. It would release them if paid.           | release them if paid | Release two barges if paid
          The front gave up none of its heavy guns. Velia would buy them.     | buy them | Buy its heavy guns
          The minister said the lease was covered by a clause. She would publish it. | publish it | Publish the lease
          The Sarn road is shut. Osk waits until Velia would clear its mines from it. | clear its mines from it | Clear its mines from the Sarn road
          The harbour board wants a permit but Osk cannot issue one.              | issue one | Issue a permit
          The board has 30 divers in Sarn. They go to the dam in May.             | They go to the dam | 30 divers go to the dam
          Osk will train the embargo guards once a cabinet asks for it.           | a cabinet asks for it | A cabinet asks for it
          The fee was cut last month. Osk would raise it.                         | raise it | Raise the fee
          """)
  void of_objectIsAPronoun_isTheThingNamedBefore(String text, String act, String title) {
    Told told = new Told(text);

    assertThat(title(told, act)).isEqualTo(title);
  }

  @Test
  void of_whoActsIsNotWhatIsActedOn() {
    Told told =
        new Told("A dispute arose over the accounts. The auditors said they could not sign them.")
            .actor("auditors", "auditors", Actor.Type.GROUP, "The auditors", "they");

    assertThat(title(told, "they could not sign them")).isEqualTo("Sign the accounts");
  }

  @Test
  void of_anActorIsKnownToBeThePronoun_isNamed() {
    Told told =
        new Told("Norn holds Mara Lind. It would release her; it would release him.")
            .actor("lind", "Jon Lind", Actor.Type.PERSON, "him");

    assertThat(title(told, "release him")).isEqualTo("Release Jon Lind");
  }

  @Test
  void of_clauseTellsMoreOfAThing_theThingIsWhatTheVerbIsDoneTo() {
    Told told = new Told("The pact needs an amnesty, which the president would grant in May.");

    assertThat(title(told, "grant")).isEqualTo("Grant an amnesty");
  }

  @Test
  void of_doSo_isTheActToldBefore() {
    Told told =
        new Told("The strike ends once the council adopts the scale. The council would do so soon.")
            .sequence(List.of(), "the council adopts the scale", "The strike ends");

    assertThat(title(told, "do so")).contains("adopts the scale");
  }

  @Test
  void of_theActIsLeftOut_isTheOneItsSentenceDenies() {
    Told told =
        new Told("The examiners have not approved the marks; there are no degrees until they had.");

    assertThat(title(told, "they had")).isEqualTo("Approve the marks");
  }

  @Test
  void of_nothingAgrees_staysAsItIs() {
    Told told = new Told("Osk spoke on Monday. It would release them.");

    assertThat(title(told, "release them")).isEqualTo("Release them");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          send nobody to Merrin                | Send somebody to Merrin
          nobody would go back                 | Go back
          under the accord no roster may be changed | Change roster
          signing                              | Sign
          ending the strike                    | End the strike
          now declare its launchers            | Declare its launchers
          """)
  void of_actThatIsDeniedOrNamed_isTheAct(String words, String title) {
    Told told = new Told("Osk would " + words + ".");

    assertThat(title(told, words)).isEqualTo(title);
  }

  private static String title(Told told, String words) {
    return Antecedents.resolved(Phrase.of(new Place(told.claims(), told.span(words)))).title();
  }
}
