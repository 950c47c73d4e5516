package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person is told of wants and rankings that cannot be, or that say too little. */
class SolveBadInputTest {

  private static final String DAM = SolveCommandTest.DAM;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          osk: [velia.pya] | parley: stdin:12:9: error: 'velia.pya' is not a step, an agreement or an option; did you mean velia.pay?
          osk: [""]        | parley: stdin:12:10: error: the formula is empty; write a name such as a step or party.option
          orsk: [pay]      | parley: stdin:12:3: error: no party is called 'orsk'; add it to parties, or name one of them; did you mean osk?
          """)
  void solve_aWantThatIsNone_saysWhere(String wants, String message) {
    Run run = Run.withInput(DAM.replace("osk: [pay, not share]", wants), "solve", "-");

    assertThat(run).isEqualTo(new Run(65, "", message + "\n"));
  }

  @Test
  void solve_aFormulaNestedTenThousandDeep_isRefused() {
    String deep = "(".repeat(10_000) + "pay" + ")".repeat(10_000);

    Run run = Run.withInput(DAM.replace("[pay, not share]", "[\"" + deep + "\"]"), "solve", "-");

    assertThat(run)
        .isEqualTo(
            new Run(
                65,
                "",
                "parley: stdin:12:110: error: nested more than 100 deep; give the inner part a step"
                    + " of its own\n"));
  }

  @Test
  void solve_aMillionWants_isRefused() {
    String many = "\n" + "    - pay\n".repeat(1_000_000);

    Run run = Run.withInput(DAM.replace(" [pay, not share]\n", many), "solve", "-");

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).startsWith("parley: stdin: error: larger than 8 MB;");
  }

  @Test
  void solve_noWants_saysWhatThatMeans() {
    Run run = Run.withInput(DAM.replace("[pay, not share]", "[]"), "solve", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).endsWith("  Osk has no wants here: all states are alike to it.\n");
  }

  @Test
  void solve_wantsWithoutOptions_saysWhatThatMeans() {
    Run run =
        Run.withInput(
            DAM.replace("parties:\n", "parties:\n  norn: {name: Norn}\n")
                .replace("wants:\n", "wants:\n  norn: [share]\n"),
            "solve",
            "-");

    assertThat(run.out()).endsWith("  Norn has wants but no options: it decides nothing here.\n");
  }

  @Test
  void solve_aRankingThatMissesStates_saysHowTheyCount() {
    Run run =
        Run.withInput(
            DAM.replace("  osk: [pay, not share]\n", "") + "ranking:\n  osk: [[velia.pay], []]\n",
            "solve",
            "-");

    assertThat(run.out())
        .endsWith("  Osk ranks 2 of 4 states; the others count as tied, and last.\n");
  }

  @Test
  void solve_wantsAndARanking_refusesTwoAnswers() {
    Run run = Run.withInput(DAM + "ranking:\n  osk: [[velia.pay], []]\n", "solve", "-");

    assertThat(run)
        .isEqualTo(
            new Run(
                65,
                "",
                "parley: stdin:15:3: error: 'osk' has wants and a ranking; keep one of the two\n"));
  }
}
