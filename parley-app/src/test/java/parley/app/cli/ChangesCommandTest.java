package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.brief.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changed between two days, from reports, dossiers and Talks files. */
class ChangesCommandTest {

  private static final String EARLIER =
      """
      Osk and Velia meet over the canal

      4 April 2033

      LUND - Osk will not open the gates until Velia pays for the canal repair, Osk's minister Tomas \
      Brandt said on Monday.

      Velia opposes a permanent quota for farmers. The River Commission is relying on Norn to \
      persuade Osk to accept the inspection.
      """;

  private static final String LATER =
      """
      Velia pays for the canal

      14 April 2033

      LUND - Velia paid for the canal repair on Wednesday.

      Velia supports a permanent quota for farmers. Osk will not sign the treaty until Velia \
      recognises the border, Osk's minister Tomas Brandt said on Thursday.
      """;

  private static final String TOLD =
      """
      The process
        step open: Osk: open the gates: open (was blocked)
          “Osk will not open the gates” [a-82ed97d5@56-83]
        new step: Osk: sign the treaty: blocked
          “Osk will not sign the treaty” [b-acd794c6@141-169]
      Osk
        condition met: Osk asks first for Velia: Pay for the canal repair
          was: “Osk will not open the gates until Velia pays for the canal repair”
            [a-82ed97d5@56-121]
          now: “paid for the canal repair on Wednesday” [b-acd794c6@54-92]
        condition set: Osk asks first for Velia: Recognise the border
          “Osk will not sign the treaty until Velia recognises the border”
            [b-acd794c6@141-203]
      Velia
        position reversed: Velia on a permanent quota for farmers: supports a
          permanent quota for farmers (was opposes a permanent quota for farmers)
          was: “opposes a permanent quota for farmers” [a-82ed97d5@174-211]
          now: “supports a permanent quota for farmers” [b-acd794c6@101-139]
        option taken: Velia: Pay for the canal repair
          was: “Velia pays for the canal repair” [a-82ed97d5@90-121]
          now: “paid for the canal repair on Wednesday” [b-acd794c6@54-92]
      A party contradicts its own earlier word
        Velia on “a permanent quota for farmers”: against it; later for it
          4 April 2033: “opposes a permanent quota for farmers” [a-82ed97d5@174-211]
          14 April 2033: “supports a permanent quota for farmers”
            [b-acd794c6@101-139]
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @SuppressWarnings("NullAway.Init") // before each test
  private Path earlier;

  @SuppressWarnings("NullAway.Init") // before each test
  private Path later;

  @BeforeEach
  void write() throws IOException {
    earlier = Files.writeString(folder.resolve("a.txt"), EARLIER);
    later = Files.writeString(folder.resolve("b.txt"), LATER);
  }

  private static Run changes(Object... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of("changes"));
    List.of(arguments).forEach(a -> all.add(a.toString()));
    return Run.parley(all.toArray(String[]::new));
  }

  @Test
  void changes_betweenTwoReports_areToldByPartyWithBothQuotations() {
    assertThat(changes(earlier, later)).isEqualTo(new Run(0, TOLD, ""));
  }

  @Test
  void changes_sinceADay_compareTheDossierThenWithNow() {
    Path dossier = folder.resolve("sarn");
    assertThat(
            Run.parley("read", earlier.toString(), later.toString(), "--into", dossier.toString())
                .code())
        .isZero();

    assertThat(changes(dossier, "--since", "2033-04-04").out()).isEqualTo(TOLD);
    assertThat(changes(dossier, "--since", "2033-04-14").out()).isEqualTo("Nothing changed.\n");
    assertThat(changes(dossier, "--since", "2033-04-04", "--as-of", "2033-04-10").out())
        .isEqualTo("Nothing changed.\n");
  }

  @Test
  void changes_comingAllTheSame_dropsWhatWasAskedBefore() throws IOException {
    Path asks =
        Files.writeString(
            folder.resolve("asks.txt"),
            """
            Osk holds back on talks in Lund

            LUND, 14 April 2033

            The River Commission wants to hold a round of talks on the dam in Lund on 21 April. Osk \
            said on Wednesday that the round in Lund should not be held until Velia released two \
            engineers captured in March. Velia said it would attend.
            """);
    Path comes =
        Files.writeString(
            folder.resolve("comes.txt"),
            """
            Osk to come to Lund

            LUND, 19 April 2033

            Osk confirmed on Tuesday that it would attend the round of talks in Lund on 21 April.
            """);

    assertThat(changes(asks, comes).out())
        .contains("condition waived: Osk asks first for Velia: Release two engineers")
        .contains("a later report says that it comes all the same");
  }

  @Test
  void changes_betweenADossierThenAndNow_areThoseOfTheNewReports() {
    Path then = folder.resolve("then");
    Path now = folder.resolve("now");
    Run.parley("read", earlier.toString(), "--into", then.toString());
    Run.parley("read", earlier.toString(), later.toString(), "--into", now.toString());

    assertThat(changes(then, now)).isEqualTo(new Run(0, TOLD, ""));
    assertThat(changes(now, then).out()).isEqualTo("Nothing changed.\n");
  }

  @Test
  void changes_afterACorrection_areWhatThePersonChanged() {
    Path then = folder.resolve("then");
    Path now = folder.resolve("now");
    Run.parley("read", earlier.toString(), "--into", then.toString());
    Run.parley("read", earlier.toString(), "--into", now.toString());
    Run.parley("review", now.toString(), "--reject", "condition-1");

    assertThat(changes(then, now).out())
        .contains("condition gone: Osk asks first for Velia: Pay for the canal repair");
  }

  @Test
  void changes_asJson_areFieldsWithPlaces() {
    JsonNode found = JsonMapper.shared().readTree(changes(earlier, later, "--json").out());

    assertThat(found.at("/since").asString()).isEqualTo("2033-04-04");
    assertThat(found.at("/asOf").asString()).isEqualTo("2033-04-14");
    JsonNode reversed = change(found, "position-reversed");
    assertThat(reversed.at("/party").asString()).isEqualTo("velia");
    assertThat(reversed.at("/before/0/quote").asString())
        .isEqualTo("opposes a permanent quota for farmers");
    assertThat(reversed.at("/after/0/place").asString()).isEqualTo("b-acd794c6@101-139");
    assertThat(found.at("/contradictions/0/kind").asString()).isEqualTo("stance");
    assertThat(found.at("/contradictions/0/other/day").asString()).isEqualTo("2033-04-14");
  }

  @Test
  void changes_betweenTalksAndReports_draftTheReports() throws IOException {
    Path talks =
        Files.writeString(
            folder.resolve("talks.yaml"), Run.parley("draft", earlier.toString()).out());

    assertThat(changes(talks, earlier)).isEqualTo(new Run(0, "Nothing changed.\n", ""));
    assertThat(changes(talks, folder).out()).contains("position reversed: Velia on a permanent");
  }

  @Test
  void changes_withNothingToCompare_sayWhatToGive() {
    assertThat(changes(earlier))
        .isEqualTo(
            new Run(
                2,
                "",
                "parley: name NEW, or give --since DAY for what changed in "
                    + earlier
                    + " since that day\n"));
    assertThat(changes(earlier, later, "--since", "2033-04-04").err())
        .isEqualTo("parley: give either NEW or --since, not both\n");
    assertThat(changes(folder, "--since", "2033-04-01"))
        .isEqualTo(
            new Run(
                65,
                "",
                "parley: no report is dated up to 2033-04-01; the first is of 2033-04-04\n"));
  }

  @Test
  void changes_withoutTheSentence_areGone_andWithTheNamesSwappedAreTheOthers() throws IOException {
    Path without =
        Files.writeString(
            folder.resolve("c.txt"),
            LATER.replace("Velia supports a permanent quota for farmers. ", ""));
    Path swapped = Files.writeString(folder.resolve("d.txt"), swapped(LATER));
    Path before = Files.writeString(folder.resolve("e.txt"), swapped(EARLIER));

    JsonNode gone = JsonMapper.shared().readTree(changes(earlier, without, "--json").out());
    JsonNode others = JsonMapper.shared().readTree(changes(before, swapped, "--json").out());

    assertThat(gone.get("changes").valueStream())
        .noneMatch(c -> c.get("kind").asString().startsWith("position"));
    assertThat(gone.get("contradictions")).isEmpty();
    assertThat(change(others, "position-reversed").at("/party").asString()).isEqualTo("osk");
    assertThat(change(others, "condition-met").at("/party").asString()).isEqualTo("velia");
    assertThat(others.at("/contradictions/0/who").asString()).isEqualTo("Osk");
  }

  @Test
  void brief_ofReportsOfTwoDays_tellsWhatChangedAndWhatContradictsWhat() {
    Run terminal = Run.parley("brief", earlier.toString(), later.toString());
    String page = Run.parley("brief", earlier.toString(), later.toString(), "--html", "-").out();
    JsonNode brief =
        JsonMapper.shared()
            .readTree(Run.parley("brief", earlier.toString(), later.toString(), "--json").out());

    assertThat(terminal.out())
        .contains(
            """
            WHAT CHANGED SINCE MONDAY 4 APRIL 2033
            - Osk: open the gates: open (was blocked) (step open)
                “Osk will not open the gates” [1:56-83]
            - Osk: sign the treaty: blocked (new step)
                “Osk will not sign the treaty” [2:141-169]
            - Osk asks first for Velia: Pay for the canal repair (condition met)
                “Osk will not open the gates until Velia pays for the canal repair”
                [1:56-121]
                “paid for the canal repair on Wednesday” [2:54-92]
            - Osk asks first for Velia: Recognise the border (condition set)
                “Osk will not sign the treaty until Velia recognises the border” [2:141-203]
            - Velia on a permanent quota for farmers: supports a permanent quota for farmers
              (was opposes a permanent quota for farmers) (position reversed) [1:174-211]
              [2:101-139]
            - Velia: Pay for the canal repair (option taken)
                “Velia pays for the canal repair” [1:90-121]
                “paid for the canal repair on Wednesday” [2:54-92]

            WHERE REPORTS AND STATEMENTS CONTRADICT EACH OTHER
            - Velia on “a permanent quota for farmers”: against it; later for it (own word)
              earlier: 4 April 2033; later: 14 April 2033
                “opposes a permanent quota for farmers” [1:174-211]
                “supports a permanent quota for farmers” [2:101-139]

            """);
    Golden.matches(
        ChangesCommandTest.class,
        "changed.html",
        Jsoup.parse(page).select("#changed, #differ").outerHtml() + "\n");
    JsonNode compared = JsonMapper.shared().readTree(changes(earlier, later, "--json").out());
    assertThat(brief.at("/changes/contradictions")).isEqualTo(compared.at("/contradictions"));
    assertThat(brief.at("/changes/changes").valueStream().map(c -> c.get("words")))
        .containsExactlyElementsOf(
            compared.at("/changes").valueStream().map(c -> c.get("words")).toList());
  }

  @Test
  void brief_ofOneReport_hasNothingToCompare() {
    assertThat(Run.parley("brief", earlier.toString()).out())
        .doesNotContain("WHAT CHANGED", "CONTRADICT");
    assertThat(Run.parley("brief", earlier.toString(), "--json").out())
        .doesNotContain("\"changes\" : {");
  }

  private static String swapped(String report) {
    return report.replace("Osk", "\u0000").replace("Velia", "Osk").replace("\u0000", "Velia");
  }

  private static JsonNode change(JsonNode found, String kind) {
    return found
        .get("changes")
        .valueStream()
        .filter(c -> c.get("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow();
  }
}
