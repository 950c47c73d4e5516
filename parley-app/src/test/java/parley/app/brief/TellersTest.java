package parley.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.app.material.Evidence;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.app.material.Reading;
import parley.language.EnglishParser;
import parley.reading.Reader;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;

class TellersTest {

  private static final Reader READER = new Reader(EnglishParser.load());

  @Test
  void ties_whoConvenesAndWhoIsAccepted_areToldWithTheWords() {
    Material material =
        read(
            """
            Turkey met the rebels. Egypt is putting together the coalition that would negotiate on
            behalf of the rebels. Turkey said that President Osei Marr sets rules about which rebels
            he is willing to talk to and which are traitors in his eyes.
            """);

    assertThat(told(new TieTeller(), material))
        .contains(
            "Egypt is putting together coalition: putting together the coalition",
            "Coalition is to speak for rebels: negotiate on\nbehalf of the rebels",
            "Osei Marr accepts at the table some rebels (claimed): which rebels\nhe is willing to talk to",
            "Osei Marr does not accept at the table some rebels (claimed):"
                + " which are traitors in his eyes");
  }

  @Test
  void positions_ofSeveralInTheSameWords_standTogether() {
    Material material =
        read("Egypt and Turkey agreed on the need for a truce, despite differences on the border.");

    assertThat(told(new PositionTeller(), material))
        .extracting(words -> words.substring(0, words.indexOf(": ") + 2))
        .containsExactly("Egypt and Turkey agree on: ", "Egypt and Turkey differ on: ");
  }

  @Test
  void statements_actDoneByWords_isToldInItsOwn() {
    Material material =
        read("Egypt's envoy Lea Moreau came to Lund to press for an end to the war in Turkey.");

    assertThat(told(new StatementTeller(), material))
        .containsExactly(
            "Lea Moreau: “press for an end to the war in Turkey”: an end to the war in Turkey");
  }

  @Test
  void statements_whatSomebodyDidNotSayOrDo_isToldWithItsNot() {
    Material material =
        read(
            "Egypt has not confirmed that it will attend. Turkey has never promised that it would pay."
                + " Iran has not yet said whether it will sign. Syria denies ever seeking a port.");

    assertThat(told(new StatementTeller(), material))
        .extracting(words -> words.substring(0, words.lastIndexOf(": ")))
        .containsExactly(
            "Egypt: “has not confirmed that it will attend”",
            "Turkey: “has never promised that it would pay”",
            "Iran: “has not yet said whether it will sign”",
            "Syria: “denies ever seeking a port”");
  }

  @Test
  void statements_repeatedByAnotherReport_areToldOnceWithBothPlaces() {
    Material material =
        read(
            "Lea Moreau said that the truce would hold until spring. Egypt met Turkey.",
            "Turkey waited. Lea Moreau said that the truce would hold until spring.");

    assertThat(new StatementTeller().tell(material).entries())
        .singleElement()
        .satisfies(e -> {
          assertThat(e.words())
              .isEqualTo("Lea Moreau said: that the truce would hold until spring");
          assertThat(e.evidence()).extracting(Evidence::report).doesNotHaveDuplicates().hasSize(2);
        });
  }

  @Test
  void events_withoutADay_standOnThatOfTheirReport() {
    Material material =
        read(
            "LUND, March 4, 2031 - Egypt attacked Turkey. Egypt met Turkey on March 1.",
            "LUND, March 20, 2031 - Egypt met Turkey on March 19.");

    List<String> told = told(new EventTeller(), material);
    assertThat(told).hasSizeGreaterThan(2);
    assertThat(told.get(1)).contains("attacked");
  }

  @Test
  void days_thatTwoReportsName_areToldOnceWithTheWordsOfEach() {
    Material material =
        read(
            "The ministers of Egypt and Turkey have been in Lund since last week, and the round is"
                + " to end on 12 March 2031.",
            "The round ends on 12 March 2031.");

    assertThat(new MeetingTeller(null).tell(material).entries())
        .filteredOn(e -> e.words().startsWith("Wednesday 12 March 2031: “12"))
        .singleElement()
        .satisfies(e ->
            assertThat(e.evidence()).extracting(Evidence::quote).containsOnly("12 March 2031"));
  }

  @Test
  void days_ofASpan_areToldInWords() {
    assertThat(Phrases.time("2031-03-12/2031-03-15")).isEqualTo("12 to 15 March 2031");
    assertThat(Phrases.time("2031-03/2031-05")).isEqualTo("March 2031 to May 2031");
    assertThat(Phrases.time("2031-03-12")).isEqualTo("Wednesday 12 March 2031");
  }

  @Test
  void positions_ofWordsForSeveral_areToldOfSeveral() {
    assertThat(
            told(
                new PositionTeller(),
                read("Egypt met Turkey. The two countries differ on the border.")))
        .anyMatch(words -> words.contains(" differ on: "))
        .noneMatch(words -> words.contains("differs with others"));
  }

  @Test
  void days_allWordsForOne_standTogether() {
    Material material =
        read(
            """
            Talks on the dam

            16 December 2031

            Egypt met Turkey yesterday. "Today we agreed on the dam," President Osei Marr said.
            """);

    assertThat(told(new MeetingTeller(null), material))
        .anyMatch(words -> words.startsWith("Monday 15 December 2031: “yesterday” and “Today”"));
  }

  @Test
  void parties_wordsForSeveralAtOnce_areNone() {
    Material material = read("Egypt and Turkey met in Lund. Both sides agreed to a truce.");

    assertThat(told(new PartyTeller(), material))
        .noneMatch(words -> words.startsWith("Egypt and Turkey"));
  }

  @Test
  void parties_ofSeveralByTheirName_takeTheVerbOfSeveral() {
    Material material =
        read("The Greens are relying on Norway to persuade Egypt to accept the inspection.");

    assertThat(told(new MovingTeller(null), material))
        .anyMatch(words -> words.startsWith("Greens count on Norway to move Egypt"));
  }

  @Test
  void ministry_ofAState_isNamedWithIt() {
    Material material =
        read("Egypt met Turkey. Egypt's Foreign Ministry said that the truce would hold.");

    assertThat(told(new StatementTeller(), material))
        .anyMatch(words -> words.startsWith("Foreign Ministry (Egypt) said: "));
  }

  private static List<String> told(Teller teller, Material material) {
    return teller.tell(material).entries().stream()
        .map(
            e -> e.words() + (e.evidence().isEmpty() ? "" : ": " + e.evidence().getFirst().quote()))
        .toList();
  }

  private static Material read(String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (String text : texts) {
      Report report =
          new Intake(IntakeSettings.DEFAULT)
              .read(
                  "talks-" + readings.size() + ".txt",
                  new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
              .reports()
              .getFirst();
      readings.add(new Reading(report, READER.read(report)));
    }
    return Material.of(readings, 0);
  }
}
