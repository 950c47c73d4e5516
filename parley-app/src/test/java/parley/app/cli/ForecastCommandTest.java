package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastCommandTest {

  private static final String DAM =
      """
      Actor,Description,Influence,Dam Position,Dam Salience,Fees Position,Fees Salience
      Osk,Upper state,60,0..20,80,100,30
      Velia,Lower state,50,100,90,,
      Lund,Mediator,0,50,50,50,10
      """;

  @Test
  void table_isForecast_withThePlainSumsFirst() {
    Run run = Run.withInput(DAM, "forecast", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Dam (scale 0 to 100; 2 parties)
              weighted mean: 53.5
              weighted median: 10
              mean: 55; median: 55
              expected utility model: 100, settled after 2 rounds. One model's guess, to
                be read beside the sums above it.
              round 1: weighted mean 100, weighted median 100; Osk 10 → 100 (pressed by
                Velia)
              round 2: weighted mean 100, weighted median 100; no move worth naming
              set aside: Lund: has no influence

            Fees: no forecast
              only Osk has a position, salience and influence; two are needed
              set aside: Velia: no position or salience is given; Lund: has no influence

            """);
  }

  @Test
  void json_hasTheBaselinesTheRoundsAndWhyTheyStop() {
    Run run = Run.withInput(DAM, "forecast", "-", "--json", "--issue", "dam", "--spread", "20");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\"weightedMean\" : 53.5483870968", "\"weightedMedian\" : 10.0")
        .contains("\"mean\" : 55.0", "\"median\" : 55.0")
        .contains("\"rounds\" : [ {", "\"stopped\" : \"settled\"")
        .contains("\"reason\" : \"has no influence\"")
        .contains("\"why\" : \"")
        .contains("\"seed\" : 1");
  }

  @Test
  void csv_isTheTableAfterTheLastRound_orAsItStartsWithNoRounds() {
    Run start = Run.withInput(DAM, "forecast", "-", "--issue", "dam", "--rounds", "0", "--csv");

    assertThat(start.out())
        .isEqualTo(
            """
            Actor,Description,Influence,dam Position,dam Salience\r
            Osk,,60,10,80\r
            Velia,,50,100,90\r
            """);
    assertThat(start.err())
        .isEqualTo(
            "parley: a table holds no ranges and one influence a party: middles, and the first\n");
    Run end = Run.withInput(start.out(), "forecast", "-", "--csv");
    assertThat(end.out()).startsWith("Actor,").isNotEqualTo(start.out());
  }

  @Test
  void explain_ofTwo_saysWhatLiesBetweenThem() {
    Run run = Run.withInput(DAM, "forecast", "-", "--explain", "Osk,Velia", "--round", "1");

    assertThat(run.out())
        .contains("Osk prevails over Velia with probability", "Velia helps Velia by 0.9375");
  }

  @Test
  void explain_asJson_hasEveryQuantityBetweenTwo() {
    Run run =
        Run.withInput(
            DAM,
            "forecast",
            "-",
            "--issue",
            "dam",
            "--explain",
            "Osk,Velia",
            "--round",
            "1",
            "--json");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\"round\" : 1", "\"why\" : \"Osk moves from 10 to 100", "\"risk\" : 0.5")
        .contains("\"probability\" : 0.516129032258", "\"probability\" : 0.483870967742")
        .contains("\"worth\" : 1.08649164088", "\"voter\" : \"Velia\"");
  }

  @Test
  void onePartyOnly_isNoContest() {
    Run run = Run.withInput(DAM, "forecast", "-", "--issue", "fees");

    assertThat(run)
        .isEqualTo(
            new Run(
                65,
                "",
                "parley: -: fees: only Osk has a position, salience and influence; two are needed;"
                    + " set aside: Velia: no position or salience is given; Lund: has no"
                    + " influence\n"));
  }

  @Test
  void everyoneAgreeing_isAnAnswer() {
    Run run =
        Run.withInput(
            "Actor,Influence,Position,Salience\nOsk,5,40,50\nVelia,6,40,60\n", "forecast", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("expected utility model: 40, everyone agrees from the start");
  }

  @Test
  void faultsOfATable_areAllTold_withTheirPlaces() {
    Run run =
        Run.withInput(
            "Actor,Influence,Position,Salience\nOsk,-5,40,50\nVelia,6,400,60\n", "forecast", "-");

    assertThat(run)
        .isEqualTo(
            new Run(
                65,
                "",
                """
                parley: stdin:2:5: error: the influence of 'Osk', -5, is out of range; give 0 or more
                parley: stdin:3:9: error: the position of 'Velia', 400, is out of range; give 0 to 100
                """));
  }

  @Test
  void unknownNames_areOfferedTheNearest() {
    assertThat(Run.withInput(DAM, "forecast", "-", "--issue", "damn").err())
        .isEqualTo("parley: no issue damn; did you mean dam?\n");
    assertThat(Run.withInput(DAM, "forecast", "-", "--explain", "Vella").err())
        .isEqualTo("parley: no party on dam Vella; did you mean Velia?\n");
    assertThat(Run.withInput(DAM, "forecast", "-", "--settings", "risk=nune").err())
        .isEqualTo("parley: no risk nune; did you mean none?\n");
    assertThat(Run.withInput(DAM, "forecast", "-", "--settings", "divisir=pair").err())
        .isEqualTo("parley: no setting divisir; did you mean divisor?\n");
    assertThat(Run.withInput(DAM, "forecast", "-", "--settings", "status-quo=2").err())
        .isEqualTo("parley: --settings: status-quo=2: a probability from 0 to 1, not 2.0\n");
    assertThat(Run.withInput(DAM, "forecast", "-", "--rounds", "2000").err())
        .isEqualTo("parley: --rounds: 0 to 1000 rounds, not 2000\n");
    assertThat(Run.withInput(DAM, "forecast", "-", "--spread", "0").err())
        .isEqualTo("parley: --spread: 1 to 100000 draws, not 0\n");
    assertThat(Run.withInput(DAM, "forecast", "-", "--margin", "-3").err())
        .isEqualTo("parley: --margin: a margin from 0 to 100, not -3.0\n");
    assertThat(Run.withInput(DAM, "forecast", "-", "--explain", "Osk", "--round", "99").err())
        .startsWith("parley: --round: no round 99; there are 1 to ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at: 120, salience: 50 | 10:17: error: a position off the scale; give a number from 0.0 to"
            + " 100.0",
        "at: 20, salience: 150 | 10:31: error: a salience outside 0 to 100; give a number from 0 to"
            + " 100",
        "at: 20, salience: 50, influence: -1 | 10:46: error: an influence below 0; give a number of 0"
            + " or more",
      })
  void talksWithANumberOutOfRange_areRefusedAtIt(String numbers, String message) {
    Run run = Run.withInput(talks(numbers), "forecast", "-");

    assertThat(run).isEqualTo(new Run(65, "", "parley: stdin:" + message + "\n"));
  }

  @Test
  void talksWithNumbersForOneParty_sayWhoIsSetAside() {
    Run run = Run.withInput(talks("at: 20"), "forecast", "-");

    assertThat(run)
        .isEqualTo(
            new Run(
                65,
                "",
                "parley: -: dam: only Velia has a position, salience and influence; two are needed;"
                    + " set aside: Osk: no salience is given\n"));
  }

  private static String talks(String osk) {
    return """
    parley: 1
    talks: Sarn
    parties:
      osk: {name: Osk, influence: 5}
      velia: {name: Velia, influence: 4}
    issues:
      dam:
        scale: {0: shut, 100: open}
        positions:
          osk: {%s}
          velia: {at: 90, salience: 50}
    """
        .formatted(osk);
  }

  @Test
  void talksWithoutIssues_sayWhatIsMissing() {
    Run run = Run.withInput("parley: 1\ntalks: Sarn\n", "forecast", "-");

    assertThat(run)
        .isEqualTo(
            new Run(
                65, "", "parley: -: there are no issues; name one under issues: in the Talks\n"));
  }

  @Test
  void example_isForecast_andDrawn(@TempDir Path folder) throws IOException {
    Path svg = folder.resolve("charts.svg");
    Run run =
        Run.parley(
            "forecast",
            "../examples/norland-coalition/talks.yaml",
            "--spread",
            "50",
            "--svg",
            svg.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("set aside: President Lind: no salience or influence is given")
        .contains("settings that move the answer by more than the numbers do:");
    assertThat(Files.readString(svg)).startsWith("<svg ").endsWith("</svg>\n");
  }

  @Test
  void workedExampleOfThePage_isWhatTheToolPrints() throws IOException {
    String page = Files.readString(Path.of("../docs/bargaining.md"));
    Matcher examples =
        Pattern.compile("(?m)^\\$ parley (forecast .*)$\\R((?:(?!```).*\\R)+)```").matcher(page);
    int found = 0;
    while (examples.find()) {
      String[] arguments = examples.group(1).replace("examples/", "../examples/").split(" ", -1);
      assertThat(Run.parley(arguments).out().replace("\r", "").strip())
          .isEqualTo(examples.group(2).strip());
      found++;
    }
    assertThat(found).isEqualTo(4);
  }
}
