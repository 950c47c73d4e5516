package parley.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.actors.Read;
import parley.reading.claim.Event;
import parley.reading.statements.Groundwork;

final class EventFinderTest {

  private static String events(String text) {
    return Stage.told(new EventFinder().find(Stage.of(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk accused Velia of hiding the figures.                    | osk ACCUSE velia
          Osk condemned Velia's raid.                                 | osk ACCUSE velia
          Velian troops attacked Osk.                                 | velia ASSAULT osk
          Osk arrested three Velian fishermen.                        | osk COERCE velia
          Osk praised Velia for its patience.                         | osk SUPPORT velia
          Osk expelled two Velian diplomats.                          | osk SANCTION velia
          """)
  void verb_ofAnAct_givesSourceAndTarget(String text, String expected) {
    assertThat(events(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk held talks with Velia.                                  | osk CONSULT~ velia
          Osk issued an ultimatum to Velia.                           | osk THREATEN velia
          Osk launched an attack on Velia.                            | osk ASSAULT velia
          Osk gave support to Velia.                                  | osk SUPPORT velia
          Osk imposed a blockade on Velia.                            | osk COERCE velia
          Osk received aid from Velia.                                | velia AID osk
          """)
  void lightVerb_withNounOfAnAct_isTheAct(String text, String expected) {
    assertThat(events(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk suspended aid to Velia.                                 | osk SANCTION velia
          Osk lifted the blockade of Velia.                           | osk RETREAT velia
          Osk rejected a Velian offer of talks.                       | osk REJECT velia
          Osk refused to meet Velia.                                  | osk REJECT velia
          Osk threatened to attack Velia.                             | osk THREATEN velia
          Osk demanded a pullout from Velia.                          | osk REQUEST velia
          Osk urged Velia to sign the treaty.                         | osk REQUEST velia
          """)
  void verb_workingOnAnAct_turnsIt(String text, String expected) {
    assertThat(events(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Velia was attacked by Osk.                                  | osk ASSAULT velia
          Velia has been accused of spying by Osk.                    | osk ACCUSE velia
          """)
  void passive_withAgent_turnsSubjectIntoTarget(String text, String expected) {
    assertThat(events(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk and Velia met in Lund.                                  | osk+velia CONSULT~
          Osk met with Velia.                                         | osk CONSULT~ velia
          Osk and Velia signed a treaty.                              | osk+velia SUPPORT~
          Osk and Velia agreed to share the water.                    | osk+velia AGREE~
          """)
  void mutualAct_holdsBothWays(String text, String expected) {
    assertThat(events(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tarn said that Osk had attacked Velia.                      | osk ASSAULT velia
          Osk attacked Velia, Tarn said.                              | osk ASSAULT velia
          Osk said Velia must withdraw its troops.                    | osk REQUEST velia
          """)
  void reportingVerb_givesTheEventInside(String text, String expected) {
    assertThat(events(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk will meet Velia on Friday.                              | osk CONSULT~ velia PLANNED
          Osk will help Velia.                                        | osk AGREE velia PLANNED
          Osk would attack Velia.                                     | osk THREATEN velia PLANNED
          Osk will not help Velia.                                    | osk REJECT velia
          Osk did not attack Velia.                                   | osk ASSAULT velia DENIED
          Osk has yet to approve the deal with Velia.                  | osk SUPPORT velia PLANNED
          Osk may visit Velia.                                        | osk CONSULT velia HYPOTHETICAL
          Osk wants to help Velia.                                    | osk AGREE velia DESIRED
          Osk is scheduled to meet Velia.                             | osk CONSULT~ velia PLANNED
          """)
  void modalOrNegated_isNoActualEvent(String text, String expected) {
    assertThat(events(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A meeting between Osk and Velia in Lund ended without a deal. | osk+velia CONSULT~
          Osk and Velia exchanged prisoners near the border.            | osk+velia RETREAT~
          Osk signed a ceasefire with Velia.                            | osk RETREAT~ velia
          Osk shelled the port and accused Velia of lying.              | osk ASSAULT; osk ACCUSE velia
          """)
  void act_withSeveralWordsForIt_hasTheRightSides(String text, String expected) {
    assertThat(events(text)).isEqualTo(expected);
  }

  @Test
  void demandVerb_thatOnlyTells_isNoDemand() {
    assertThat(events("Osk insisted that Velia had closed the dam.")).doesNotContain("REQUEST");
  }

  @Test
  void dutyOfNobodyNamed_isADemandOnNobody() {
    assertThat(events("Osk said the talks should not take place until all agree on a Velian list."))
        .isEqualTo("osk REQUEST");
  }

  @Test
  void groupInARelativeClause_actsItself() {
    Groundwork ground =
        Read.of(
                "Egypt is putting together the coalition that would negotiate on behalf of the rebels.")
            .groundwork();

    assertThat(new EventFinder().find(ground))
        .flatExtracting(Event::sources)
        .extracting(id -> ground.actors().find(id).orElseThrow().name())
        .containsExactly("coalition");
  }

  @Test
  void conjoinedVerbs_giveOneEventEach() {
    assertThat(events("Osk praised Velia and condemned Tarn."))
        .isEqualTo("osk SUPPORT velia; osk ACCUSE tarn");
  }

  @Test
  void askingForAMeetingOnADayToCome_isNotDoneOnThatDay() {
    assertThat(
            new EventFinder().find(Stage.of("Osk demanded a meeting with Velia on 20 March 2016.")))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.date()).isNull());
  }

  @Test
  void event_withDayAndPlace_hasBoth() {
    Event event = new EventFinder().find(Stage.of("Osk met Velia in Lund on Monday.")).getFirst();

    assertThat(event.date()).isEqualTo(LocalDate.of(2015, 12, 14));
    assertThat(event.place()).isEqualTo("Lund");
    assertThat(event.cameo()).isEqualTo("040");
  }

  @Test
  void hostileText_givesNoEventAndNoError() {
    List<String> texts =
        List.of("", "(((( ))))", "\u0000\u0001 \uD83D\uDE00", "\"\"\"\" said said said");

    assertThat(texts).allSatisfy(text -> assertThat(events(text)).isEmpty());
  }
}
