package parley.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of war where nobody fights, and what is only denied or supposed. */
final class FigurativeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk attacked the plan.                                      | osk ACCUSE
          Osk launched an attack on Velia's record.                   | osk ACCUSE velia
          Osk launched a verbal attack on Velia.                      | osk ACCUSE velia
          Osk killed the bill.                                        | osk REJECT
          Osk bombarded Velia with complaints.                        | osk ACCUSE velia
          Osk and Velia traded barbs over the dam.                    | osk+velia ACCUSE~
          Osk waged a war of words with Velia.                        | osk ACCUSE velia
          Osk fired off a letter to Velia.                            | ''
          Osk came under fire for its stance.                         | ''
          Osk fought for a better deal.                               | ''
          """)
  void violence_doneToWords_isNone(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk attacked Velian positions near the port.                | osk ASSAULT velia
          Osk launched an attack on Velia.                            | osk ASSAULT velia
          Osk killed two Velian soldiers.                             | osk ASSAULT velia
          Osk shelled the Velian port.                                | osk ASSAULT velia
          """)
  void violence_doneToPeopleAndPlaces_staysWhatItIs(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk retaliated by banning Velian imports.                   | osk COERCE velia
          Osk retaliated with tariffs on Velia.                       | osk SANCTION velia
          Osk retaliated by shelling Velia.                           | osk ASSAULT velia
          Osk responded by expelling the Velian envoys.               | osk SANCTION velia
          """)
  void retaliation_isTheActThatAnswers(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk and Velia accused each other of cheating.               | osk+velia ACCUSE~
          Osk and Velia blamed one another for the delay.             | osk+velia ACCUSE~
          """)
  void accusation_ofEachOther_holdsBothWays(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk said there was no truth in reports that it had attacked Velia. | DENIED
          It is not true that Osk attacked Velia, Tarn said.                 | DENIED
          Osk denied threatening Velia.                                      | DENIED
          Norn disputed that Osk had met Velia.                              | DENIED
          If it turned out that Osk had attacked Velia, Tarn would leave.    | HYPOTHETICAL
          """)
  void actInADeniedReport_isDenied(String text, String status) {
    assertThat(new EventFinder().find(Stage.of(text)))
        .isNotEmpty()
        .allMatch(event -> event.status().name().equals(status));
  }

  private static String told(String text) {
    return Stage.told(new EventFinder().find(Stage.of(text)));
  }
}
