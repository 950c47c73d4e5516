package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {

  private static final String DAM = SolveCommandTest.DAM;

  @Test
  void why_aStateThatHolds_tellsTheImprovementAndTheAnswer() {
    Run run = Run.withInput(DAM, "why", "-", "osk.share,pay", "osk");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                """
                state 3
                  Osk: Share the water
                  Velia: Pay for the dam
                  reached: treaty

                Osk: holds because others would answer
                  Osk could do better without "Share the water" (for it wants: not [Osk: Share
                    the water]), but Velia would answer without "Pay for the dam", which Osk
                    likes less (it loses: Velia: Pay for the dam). That serves Velia.
                """,
                ""));
  }

  @Test
  void why_aStateThatBreaks_tellsWho() {
    Run run = Run.withInput(DAM, "why", "-", "1");

    assertThat(run.out())
        .contains("Osk: breaks\n", "nobody can answer so that it regrets that")
        .contains("Velia: holds\n  Velia has nothing better to do alone.");
  }

  @Test
  void why_full_goesThroughTheConcepts() {
    Run run = Run.withInput(DAM, "why", "-", "3", "osk", "--full");

    assertThat(run.out())
        .contains("Nash: breaks", "SEQ: holds because others would answer")
        .contains("SMR: holds because others could answer", "could not get out of it again");
  }

  @Test
  void why_movesAtOnceAndAhead_areToldOnRequest() {
    Run run = Run.withInput(DAM, "why", "-", "3", "osk", "--concept", "SIM,L2");

    assertThat(run.out())
        .contains(
            "SIM: holds because others may move at the same time", "but at the same time Velia")
        .contains(
            "L2: holds because others would answer", "looking 2 moves ahead, Velia would answer");
  }

  @Test
  void why_asJson_hasEachMoveOfTheAnswer() {
    Run run = Run.withInput(DAM, "why", "-", "3", "osk", "--concept", "SEQ", "--json");

    assertThat(run.out())
        .contains("\"verdict\" : \"holds because others would answer\"")
        .contains("\"concept\" : \"SEQ\",\n      \"stable\" : true")
        .contains("\"answer\" : [ {\n          \"party\" : \"velia\",\n          \"to\" : \"0\"");
  }

  @Test
  void why_now_isTheStatusQuo() {
    assertThat(Run.withInput(DAM, "why", "-", "now").out()).startsWith("state 0\n");
  }

  @Test
  void why_aStateThatIsNone_saysSo() {
    assertThat(Run.withInput(DAM, "why", "-", "99"))
        .isEqualTo(new Run(2, "", "parley: state 99: there is none, or the rules forbid it\n"));
  }

  @Test
  void why_anUnknownOption_offersTheNearest() {
    assertThat(Run.withInput(DAM, "why", "-", "osk.shore"))
        .isEqualTo(new Run(2, "", "parley: no option osk.shore; did you mean osk.share?\n"));
  }

  @Test
  void why_underAConceptThatGraphsDoNotHave_refuses(@TempDir Path folder) throws IOException {
    Path graph =
        Files.writeString(
            folder.resolve("siege.json"),
            """
            {"name": "siege", "form": "explicit graph",
             "states": {"1": "held", "2": "left"},
             "moves": {"Ann": [[1, 2]], "Ben": []},
             "rankings": {"Ann": [2, 1], "Ben": [[1, 2]]}}
            """);
    assertThat(Run.parley("why", graph.toString(), "0", "--concept", "SIM").err())
        .isEqualTo(
            "parley: SIM is not defined for a conflict given as a graph of states; choose Nash, GMR,"
                + " SMR, SEQ or SSEQ\n");
  }
}
