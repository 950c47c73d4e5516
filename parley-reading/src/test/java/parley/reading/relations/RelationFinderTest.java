package parley.reading.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.actors.Read;
import parley.reading.claim.Relation;
import parley.reading.statements.Groundwork;

final class RelationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          US ally Turkey will host the round.                           | Turkey ally United States holds
          Turkey, an ally of Qatar, will host the round.                | Turkey ally Qatar holds
          A Saudi-led coalition struck the port.                        | Saudi Arabia leads Saudi-led coalition holds
          The River Commission, led by Egypt, met on Monday.            | Egypt leads River Commission holds
          Egypt is putting together a coalition.                        | Egypt convenes coalition forming
          The Rural League would negotiate on behalf of the rebels.     | Rural League represents rebels forming
          Karin Aas is in constant touch with Olav Rud.                 | Karin Aas channel Olav Rud holds
          Egypt refuses to talk to the Hill Front.                      | Egypt rejects Hill Front holds
          Egypt is ready to talk to the Hill Front.                     | Egypt accepts Hill Front holds
          The Hill Front has joined the Lund Coalition.                 | Hill Front member Lund Coalition holds
          Egyptian President Osei Marr is the decision-maker in Egypt.  | Osei Marr decides_for Egypt holds
          The UN envoy for Yemen, Mr Tomas Brandt, wants a truce.       | Tomas Brandt envoy_of United Nations holds
          Egyptian President Osei Marr wants a truce.                   | Osei Marr leads Egypt holds
          """)
  void find_sentence_tellsTheTie(String sentence, String tie) {
    assertThat(told(sentence)).contains(tie);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Deputy President Osei Marr of Egypt spoke.     | leads
          Egypt met its sparring partner Turkey.         | partner
          The envoy will report to the Security Council. | reports_to
          Egypt led Turkey by two goals.                 | leads
          The Hill Front met Egypt and wants Turkey to run it. | leads
          Egypt is to gather its fighters in nine camps. | convenes
          """)
  void find_sentenceWithoutATie_tellsNone(String sentence, String type) {
    assertThat(told(sentence)).doesNotContain(" " + type + " ");
  }

  @Test
  void find_whoChoosesTheOtherSide_quotesBothChoices() {
    String text =
        "Turkey met the rebels. Turkey said that President Osei Marr sets rules about which rebels he"
            + " is willing to talk to and which are traitors in his eyes.";
    Groundwork ground = Read.of(text).groundwork();

    assertThat(new RelationFinder().find(ground))
        .filteredOn(r -> r.rule().equals("choosing-whom"))
        .extracting(Relation::type, r -> r.evidence().of(text))
        .containsExactly(
            tuple(Relation.Type.ACCEPTS, "which rebels he is willing to talk to"),
            tuple(Relation.Type.REJECTS, "which are traitors in his eyes"));
  }

  private static String told(String sentence) {
    Groundwork ground = Read.of(sentence).groundwork();
    StringBuilder told = new StringBuilder();
    for (Relation r : new RelationFinder().find(ground)) {
      told.append(ground.actors().find(r.from()).orElseThrow().name())
          .append(' ')
          .append(r.type().name().toLowerCase(Locale.ROOT))
          .append(' ')
          .append(ground.actors().find(r.to()).orElseThrow().name())
          .append(' ')
          .append(r.status().name().toLowerCase(Locale.ROOT))
          .append("; ");
    }
    return told.toString();
  }
}
