package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
  void why_underAConceptWithoutReasons_refuses() {
    assertThat(Run.withInput(DAM, "why", "-", "0", "--concept", "SIM").err())
        .isEqualTo("parley: no reasons are told under SIM; 'solve' knows it\n");
  }
}
