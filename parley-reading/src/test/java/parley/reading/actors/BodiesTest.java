package parley.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.claim.Actor;

/** Companies, unions and international bodies: their names, their letters, what calls them back. */
class BodiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          General Motors said it would not reopen the talks.              | General Motors
          General Turbine Motors said it would not reopen the talks.      | General Turbine Motors
          The General Carters' Union said it would wait.                  | General Carters' Union
          The Lord's Resistance Army refused to come.                     | Lord's Resistance Army
          The International Dockmen's Association walked out.             | International Dockmen's Association
          Arvo North Coast refused to pay double time.                    | Arvo North Coast
          The company, Morva Coal, offered a year's pay.                  | Morva Coal
          """)
  void find_nameOfABody_isNoPerson(String sentence, String name) {
    assertThat(Read.of(sentence).actor(name).type()).isNotEqualTo(Actor.Type.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          General Burhan said he would not come.              | Burhan
          Major Lena Marsh said she would not come.           | Lena Marsh
          Acting Labor Secretary Ines Su called it a start.   | Ines Su
          Deputy Finance Minister Tarn Aro refused.           | Tarn Aro
          """)
  void find_titleOrOfficeBeforeAName_isAPersonAlone(String sentence, String name) {
    Read read = Read.of(sentence);

    assertThat(read.names()).containsExactly(name);
    assertThat(read.actor(name).type()).isEqualTo(Actor.Type.PERSON);
  }

  @Test
  void find_lettersOfANameInFull_areThatName() {
    Read read =
        Read.of(
            "The Wharf Drivers' Union called a strike. WDU president Lea Marsh said so."
                + " The WDU will meet on Friday.");

    assertThat(read.mentions("Wharf Drivers' Union")).contains("WDU");
    assertThat(read.side("Lea Marsh")).isEqualTo("Wharf Drivers' Union");
  }

  @Test
  void find_lettersThatFitTwo_areNeithers() {
    Read read =
        Read.of("The Wharf Drivers' Union and the Water District Union agreed. The WDU refused.");

    assertThat(read.names()).contains("WDU");
  }

  @Test
  void find_internationalBodyByItsLetters_isCalledByItsName() {
    Read read = Read.of("The UN mission left. The United Nations said that it would return.");

    assertThat(read.mentions("United Nations")).isEqualTo("UN, United Nations, it");
  }

  @Test
  void find_theCompany_isTheOneJustNamed_neverTwo() {
    Read read =
        Read.of(
            "The Carters' Union struck at Ferrant Motors because the company had cut pay."
                + " Its leader, Jan Bos, said there would be no deal with Castell Lines until the"
                + " company agreed to talk.");

    assertThat(read.mentions("Ferrant Motors")).isEqualTo("Ferrant Motors, the company");
    assertThat(read.mentions("Castell Lines")).isEqualTo("Castell Lines, the company");
  }

  @Test
  void find_theCompanyOfTwoOnOneFooting_isNeither() {
    Read read =
        Read.of("Ferrant Motors and Castell Lines sued the state. The company wants its money.");

    assertThat(read.mentions("Ferrant Motors")).doesNotContain("company");
    assertThat(read.mentions("Castell Lines")).doesNotContain("company");
  }

  @Test
  void find_ownerOfTheCompany_isNotTheCompany() {
    Read read = Read.of("Kestrel Motors closed. Osk Holdings, which owns the company, refused.");

    assertThat(read.mentions("Kestrel Motors")).contains("the company");
  }

  @Test
  void find_theUnionOfItsPresident_isTheOneThatShePresidesOver() {
    Read read =
        Read.of(
            "The Wharf Workers and the United Carters want more pay. Wharf Workers president Lea"
                + " Marsh said the union would strike. Ferrant Motors said the union was wrong.");

    assertThat(read.mentions("Wharf Workers")).contains("the union, the union");
    assertThat(read.mentions("United Carters")).doesNotContain("union");
  }

  @Test
  void find_somethingHeldHostage_isNobody() {
    Read read = Read.of("Jan Bos accused the union of holding the deal hostage over pay.");

    assertThat(read.names()).containsExactly("Jan Bos", "union");
  }

  @Test
  void find_theTwo_areTheTwoSides_notTheManyNamedBefore() {
    Read read =
        Read.of(
            "Osk and Velia have broken nine truces. Both sides signed the last. The envoy said that"
                + " five million people had fled and that the two must stop.");

    assertThat(read.mentions("Osk and Velia")).contains("the two");
  }

  @Test
  void find_brusselsInAReportOnTheUnion_isTheUnion() {
    Read read = Read.of("The European Union met Osk. Brussels said it would pay.");

    assertThat(read.mentions("European Union")).contains("Brussels");
  }

  @Test
  void find_brusselsBesideBelgium_isBelgium() {
    Read read =
        Read.of("The European Union met the Belgian minister. Brussels said it would not pay.");

    assertThat(read.mentions("European Union")).doesNotContain("Brussels");
  }
}
