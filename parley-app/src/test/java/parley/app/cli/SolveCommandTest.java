package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SolveCommandTest {

  /** Each would rather not pay, but both would rather both paid: a prisoners' dilemma. */
  static final String DAM =
      """
      parley: 1
      talks: The dam
      parties:
        osk: {name: Osk, kind: state}
        velia: {name: Velia, kind: state}
      options:
        osk: {share: Share the water}
        velia: {pay: Pay for the dam}
      steps:
        treaty: {when: share and pay}
      wants:
        osk: [pay, not share]
        velia: [share, not pay]
      """;

  @Test
  void solve_aDilemma_tellsWhichOutcomesHoldAndWhy() {
    Run run = Run.withInput(DAM, "solve", "-");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                """
                The dam
                2 parties decide over 2 options; the rules allow 4 states. The explicit solver
                  worked it out.

                holds: nobody can do better alone .......................................... 1
                holds: others would answer, and gain by it ................................. 1
                holds: others could answer, at a loss to themselves ........................ 0
                breaks: somebody can do better unanswered .................................. 2

                Holds: nobody can do better alone
                  state 0 (as things are now)
                    nobody does anything

                Holds: others would answer, and gain by it
                  state 3
                    Osk: Share the water
                    Velia: Pay for the dam
                    reached: treaty
                    Osk could do better without "Share the water" (for it wants: not [Osk:
                      Share the water]), but Velia would answer without "Pay for the dam", which
                      Osk likes less (it loses: Velia: Pay for the dam). That serves Velia.
                    Velia could do better without "Pay for the dam" (for it wants: not [Velia:
                      Pay for the dam]), but Osk would answer without "Share the water", which
                      Velia likes less (it loses: Osk: Share the water). That serves Osk.

                As things are now (state 0)
                  Osk: holds
                  Velia: holds
                """,
                ""));
  }

  @Test
  void solve_byName_showsTheConcepts() {
    Run run = Run.withInput(DAM, "solve", "-", "--concept", "Nash,seq");

    assertThat(run.out())
        .contains(
            "Nash (nobody can do better alone) " + ".".repeat(42) + " 1",
            "SEQ equilibria: 2\n  stable for Osk 3, Velia 3\n");
  }

  @Test
  void solve_asJson_isTheWholeAnswer() {
    Run run = Run.withInput(DAM, "solve", "-", "--concept", "SEQ", "--full", "--json");

    assertThat(run.out())
        .isEqualTo(
            """
            {
              "solver" : "explicit",
              "states" : "4",
              "parties" : [ "osk", "velia" ],
              "concepts" : {
                "SEQ" : {
                  "count" : "2",
                  "equilibria" : [ {
                    "state" : "0",
                    "taken" : [ ]
                  }, {
                    "state" : "3",
                    "taken" : [ "osk.share", "velia.pay" ]
                  } ],
                  "stable" : {
                    "osk" : {
                      "count" : "3",
                      "states" : [ {
                        "state" : "0",
                        "taken" : [ ]
                      }, {
                        "state" : "2",
                        "taken" : [ "velia.pay" ]
                      }, {
                        "state" : "3",
                        "taken" : [ "osk.share", "velia.pay" ]
                      } ]
                    },
                    "velia" : {
                      "count" : "3",
                      "states" : [ {
                        "state" : "0",
                        "taken" : [ ]
                      }, {
                        "state" : "1",
                        "taken" : [ "osk.share" ]
                      }, {
                        "state" : "3",
                        "taken" : [ "osk.share", "velia.pay" ]
                      } ]
                    }
                  }
                }
              },
              "unfinished" : [ ],
              "assumptions" : [ ]
            }
            """);
  }

  @Test
  void solve_asCsv_hasALineForEachEquilibrium() {
    Run run = Run.withInput(DAM, "solve", "-", "--concept", "Nash,SEQ", "--csv");

    assertThat(run.out())
        .isEqualTo("state,Nash,SEQ,osk.share,velia.pay\r\n0,1,1,0,0\r\n3,0,1,1,1\r\n");
  }

  @Test
  void solve_where_keepsOnlyWhatWasAskedFor() {
    Run run = Run.withInput(DAM, "solve", "-", "--where", "treaty", "--concept", "SEQ", "--json");

    assertThat(run.out()).contains("\"where\" : \"treaty\"", "\"count\" : \"1\"");
  }

  @Test
  void solve_whereNamesNothing_saysTheNearestName() {
    Run run = Run.withInput(DAM, "solve", "-", "--where", "pay and traety");

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "parley: --where:9: 'traety' is not a step, an agreement or an option; did you"
                    + " mean treaty?\n"));
  }

  @Test
  void solve_sample_drawsTheSameFromTheSameSeed() {
    Run once = Run.withInput(DAM, "solve", "-", "--sample", "3", "--seed", "7", "--json");
    Run again = Run.withInput(DAM, "solve", "-", "--sample", "3", "--seed", "7", "--json");

    assertThat(once.out()).contains("\"sample\" : [ {").isEqualTo(again.out());
  }

  @Test
  void solve_anUnknownConcept_offersTheNearest() {
    Run run = Run.withInput(DAM, "solve", "-", "--concept", "Nsah");

    assertThat(run).isEqualTo(new Run(2, "", "parley: no concept Nsah; did you mean Nash?\n"));
  }

  @Test
  void solve_aBudgetThatIsNone_saysWhatOneIs() {
    Run run = Run.withInput(DAM, "solve", "-", "--budget", "soon");

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "parley: a budget of soon; write a time such as 30s or 5m, or memory such as"
                    + " 2GB\n"));
  }
}
