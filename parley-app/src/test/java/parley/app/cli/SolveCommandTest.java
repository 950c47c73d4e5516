package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void solve_inverse_saysWhoseWantsWouldHaveToChange() {
    Run run = Run.withInput(DAM, "solve", "-", "--goal", "treaty", "--inverse");

    assertThat(run.out())
        .contains(
            """
            What would make it hold: treaty
              Nash: 2 changes of wants are enough, in 16 ways:
                if Osk also wanted treaty, and Velia also wanted treaty (4 places in their
                  orders do)
            """)
        .contains("  SEQ: it holds already, in state 3\n");
  }

  @Test
  void solve_inverse_saysWhoCanMoveThem() {
    String talks =
        DAM.replace("osk: [pay, not share]", "osk: [not share]")
            .replace("wants:", "leverage:\n  - {from: velia, over: osk}\nwants:");

    Run run =
        Run.withInput(talks, "solve", "-", "--goal", "share", "--inverse", "--concept", "Nash");

    assertThat(run.out())
        .contains("Nash: 1 change of wants is enough, in one way:")
        .contains("if Osk also wanted Osk: Share the water, above not [Osk: Share the water]")
        .contains("Velia can move Osk.");
  }

  @Test
  void solve_inverseWithoutAGoal_asksForOne() {
    assertThat(Run.withInput(DAM, "solve", "-", "--inverse"))
        .isEqualTo(new Run(2, "", "parley: --inverse needs a goal; add --goal FORMULA\n"));
  }

  @Test
  void solve_fromAState_saysWhoMovesAtEachStep() {
    Run run = Run.withInput(DAM, "solve", "-", "--from", "3");

    assertThat(run.out())
        .contains(
            """
              by moves that each serve whoever makes them: 1 other outcome that holds:
                to state 0 (nobody can do better alone)
                  1. Osk without "Share the water"
                  2. Velia without "Pay for the dam"
            """);
  }

  @Test
  void solve_robust_countsTheOrdersLeftOpen() {
    String talks =
        DAM.replace("[pay, not share]", "[{unordered: [pay, not share]}]")
            .replace("[share, not pay]", "[{unordered: [share, not pay]}]");

    Run run = Run.withInput(talks, "solve", "-", "--robust", "--goal", "treaty");

    assertThat(run.out())
        .contains("How robust: what is known leaves 4 orders of wants open")
        .contains("SEQ (exact)\n    under 25.0 % of the orders (1 of 4), 1 outcome\n");
  }

  @Test
  void solve_coalitions_saysWhoWouldMoveTogether() {
    Run run = Run.withInput(DAM, "solve", "-", "--coalitions");

    assertThat(run.out())
        .contains(
            """
              Nash: 0 of the 1 that hold against each party alone
                state 0: Osk and Velia would all do better together with "Share the water"
                  and "Pay for the dam".
            """);
  }

  @Test
  void solve_aModelOfAnotherTool_isRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("well.gmcr");
    Files.writeString(
        file,
        """
        {"options": [{"name": "Dig", "permittedDirection": "fwd"}],
         "decisionMakers": [{"name": "Ann", "options": [0], "preferences": [[[0, "Y"]]]}],
         "infeasibles": []}
        """);

    Run run = Run.parley("solve", file.toString(), "--concept", "Nash", "--csv");

    assertThat(run).isEqualTo(new Run(0, "state,Nash,ann.dig\r\n1,1,1\r\n", ""));
  }

  @Test
  void solve_rulesThatLeaveNothing_saysWhichRule() {
    String talks = DAM.replace("wants:", "rules: [share, not share]\nwants:");

    Run run = Run.withInput(talks, "solve", "-");

    assertThat(run)
        .isEqualTo(
            new Run(
                65,
                "",
                "parley: stdin:11:16: error: the rules up to this one leave no state allowed;"
                    + " loosen this rule or one before it\n"));
  }

  @Test
  void solve_nobodyHasAnOption_saysSo() {
    Run run = Run.withInput("parley: 1\ntalks: Empty\nparties: {a: {}}\n", "solve", "-");

    assertThat(run)
        .isEqualTo(
            new Run(
                65,
                "",
                "parley: stdin: error: nobody has an option, so nobody can move; give a party an"
                    + " option\n"));
  }

  @Test
  void solve_aMemoryTooSmall_refusesWithTheEstimate() {
    Run run = Run.withInput(DAM, "solve", "-", "--solver", "explicit", "--budget", "1MB");

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .startsWith("parley: stdin: error: state by state, 2 options would take about ")
        .endsWith("use the symbolic solver, or give Java more memory\n");
  }
}
