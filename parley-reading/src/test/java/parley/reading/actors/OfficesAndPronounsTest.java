package parley.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is meant by an office without a name, by a word for a kind of body, by he, she and it. */
final class OfficesAndPronounsTest {

  @Test
  void find_officeWithItsState_isWhoeverADictionaryKnowsInIt() {
    Read read =
        Read.of(
            "Angela Merkel and Emmanuel Macron agreed to meet again.\n"
                + "The German chancellor said that she trusted him. He praised her.",
            LocalDate.of(2021, 6, 2));
    assertThat(read.mentions("Angela Merkel"))
        .isEqualTo("Angela Merkel, The German chancellor, she, her");
    assertThat(read.mentions("Emmanuel Macron")).isEqualTo("Emmanuel Macron, him, He");
  }

  @ParameterizedTest
  @ValueSource(strings = {"its foreign minister", "its ministry", "its president, Anna Nagy,"})
  void find_whoSpeaksForIt_isOfWhomTheReportIsTold_notOfTheNearest(String speaker) {
    Read read = Read.of("France will not come unless Germany lifts the ban, " + speaker + " said.");
    assertThat(read.mentions("France")).isEqualTo("France, its");
  }

  @Test
  void find_theyBesideIt_areOthersThanWhomTheSentenceCallsIt() {
    Read read =
        Read.of(
            "The Farmers' Party said it would not join a cabinet of the Social Democrats until they"
                + " drop the land tax.");
    assertThat(read.mentions("Social Democrats")).endsWith("they");
  }

  @Test
  void find_officeOfAnotherKind_isSomebodyElse() {
    Read read =
        Read.of("Russian Foreign Minister Sergei Lavrov left. The Russian prime minister stayed.");
    assertThat(read.names()).contains("Sergei Lavrov", "Russian prime minister");
  }

  @Test
  void find_titleWithItsState_isNoOrganisation() {
    Read read = Read.of("German Chancellor Angela Merkel left. The chancellor was tired.");
    assertThat(read.actor("Angela Merkel").role()).isEqualTo("German Chancellor");
    assertThat(read.side("Angela Merkel")).isEqualTo("Germany");
    assertThat(read.mentions("Angela Merkel")).endsWith("The chancellor");
  }

  @Test
  void find_counterpart_holdsTheSameOfficeElsewhere() {
    Read read =
        Read.of(
            "Iran's foreign minister and his Iraqi counterpart signed the accord.\n"
                + "The Iraqi minister thanked Tehran.");
    assertThat(read.mentions("Iraqi counterpart"))
        .isEqualTo("his Iraqi counterpart, The Iraqi minister");
    assertThat(read.actor("Iraqi counterpart").code()).isEqualTo("IRQGOV");
    assertThat(read.mentions("Iran's foreign minister")).isEqualTo("Iran's foreign minister, his");
  }

  @Test
  void find_herCounterpart_isWhomSheMeets() {
    Read read =
        Read.of(
            "Osk's prime minister, Lena Haas, will meet her Velian counterpart on Friday.\n"
                + "Velia said nothing.");
    assertThat(read.side("Velian counterpart")).isEqualTo("Velia");
    assertThat(read.mentions("Lena Haas")).endsWith("her");
  }

  @Test
  void find_kindOfBody_isTheBodyOfThatKindThatIsNamed() {
    Read read =
        Read.of(
            "NATO spokeswoman Oana Berg denied it. The alliance would wait, she said.\n"
                + "The European Union agreed. The bloc will meet on Friday.");
    assertThat(read.mentions("NATO")).isEqualTo("NATO, The alliance");
    assertThat(read.mentions("European Union")).isEqualTo("European Union, The bloc");
  }

  @Test
  void find_ministryInACapital_isOfThatState() {
    Read read = Read.of("The Foreign Ministry in Moscow called the accusation absurd.");
    assertThat(read.side("Foreign Ministry")).isEqualTo("Russia");
    assertThat(read.actor("Foreign Ministry").code()).isEqualTo("RUSGOV");
  }

  @Test
  void find_headOfABody_hasItsCode_whereADictionaryOnlyKnowsAnOldOffice() {
    Read read =
        Read.of("NATO Secretary-General Anders Fogh Rasmussen said no.", LocalDate.of(2014, 5, 12));
    assertThat(read.actor("Anders Fogh Rasmussen").code()).isEqualTo("IGOWSTNAT");
  }

  @Test
  void find_partyLedBySomebody_isHerParty() {
    Read read =
        Read.of(
            "The Democratic Unity Party, led by Ana Moreno, left. Ms Moreno said her party was done.");
    assertThat(read.mentions("Democratic Unity Party"))
        .isEqualTo("Democratic Unity Party, her party");
  }

  @Test
  void find_objectOfOnesOwnVerb_isSomebodyElse() {
    Read read = Read.of("The Taliban, who had backed it, said nothing.");
    assertThat(read.mentions("Taliban")).isEqualTo("Taliban");
  }

  @Test
  void find_rebelsOfTheWar_areTheSameWithTheirCountryAndWithout() {
    Read read =
        Read.of(
            "Rebel opponents met in Lund to end Syria's civil war.\n"
                + "Syrian President Bashar al-Assad met his rebel opponents. The rebels left.");
    assertThat(read.mentions("rebels"))
        .isEqualTo("Rebel opponents, his rebel opponents, The rebels");
  }

  @Test
  void find_meetingThatDecidesAFate_isNobody() {
    assertThat(Read.of("A meeting in Lund could decide the fate of the truce.").names()).isEmpty();
  }

  @Test
  void find_namesOfSeveralWords_areWhole() {
    Read read =
        Read.of(
            "South Korean President Moon Jae-in left. China's ambassador, Zhang Jun, stayed.\n"
                + "The Popular Front for the Liberation of Sarn (PFLS) said so. The PFLS is new.");
    assertThat(read.names()).contains("Moon Jae-in", "Zhang Jun");
    assertThat(read.mentions("Popular Front for the Liberation of Sarn"))
        .isEqualTo("Popular Front for the Liberation of Sarn, PFLS, PFLS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Edvin Strand met Otto Wren in Lund. The two will meet again.",
        "Edvin Strand leads the port. He is counting on Otto Wren to help. The pair had lunch.",
        "Edvin Strand wrote to Otto Wren. The town held its fair. It rained. Nobody came.\n"
            + "The two are to talk on Monday.",
      })
  void find_theTwoWithNoNoun_areTheTwoPersonsSpokenOf(String text) {
    assertThat(Read.of(text).mentions("Edvin Strand and Otto Wren")).isIn("The two", "The pair");
  }

  @Test
  void find_theTwoMinisters_areTheOneWhoHasTheOfficeAndTheCounterpart() {
    Read read =
        Read.of(
            "Foreign Minister Edvin Strand praised his Velian counterpart, Otto Wren.\n"
                + "The union's chairman, Ivo Marek, was less happy. He left. He came back. He ate."
                + "\nThe two ministers meet on Monday.");
    assertThat(read.mentions("Edvin Strand and Otto Wren")).isEqualTo("The two ministers");
  }

  @Test
  void find_theTwoPanels_areTheTwoOfTheTalksAndNotTheLastTwoNamed() {
    Read read =
        Read.of(
            "Chad wants guards. Sudan wants none. Chad left. Sudan wrote to Chad.\n"
                + "Norway has asked Cuba for help. The two panels meet on Monday.");
    assertThat(read.mentions("Chad and Sudan")).isEqualTo("The two panels");
  }
}
