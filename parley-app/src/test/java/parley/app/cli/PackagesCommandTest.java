package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all could accept, from a Talks file to the terminal. */
class PackagesCommandTest {

  private static final String SARN =
      """
      parley: 1
      talks: The Sarn dam
      parties:
        osk: {name: Osk, influence: 2}
        velia: {name: Velia, influence: 1}
        norn: {name: Norn}
      issues:
        gates:
          words: who opens the gates
          options: {osk: Osk alone, joint: a joint office}
          scale: {0: Osk alone, 100: Velia alone}
          positions:
            osk: {at: 10, salience: 80}
            velia: {at: 90, salience: 20}
          values:
            osk: {weight: 60, of: {osk: 100, joint: 50}}
            velia: {weight: 20, of: {osk: 0, joint: 100}}
        fees:
          words: who pays
          options: {osk: Osk, split: both halves}
          scale: {0: Osk, 100: Velia}
          positions:
            osk: {at: 100, salience: 30}
            velia: {at: 0, salience: 90}
          values:
            osk: {weight: 40, of: {osk: 0, split: 100}}
            velia: {weight: 80, of: {osk: 100, split: 50}}
      no-agreement: {osk: 40, velia: 50}
      """;

  @Test
  void packages_acceptableToAll_areToldWithWhatEachGetsAndWhy() {
    Run run = Run.withInput(SARN, "packages", "-");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            The Sarn dam: 4 packages of 2 issues, 2 acceptable to Osk and Velia.

            WHAT EACH GETS (points of 100)
                                                 without     Nash Kalai-S.    equal     most
            Osk                                     40.0     60.0     60.0     60.0     70.0
            Velia                                   50.0     80.0     80.0     80.0     80.0

            NASH (the largest product of gains over no agreement); KALAI-SMORODINSKY (the
              largest least share of what each could gain); EQUAL GAINS (the largest least
              gain)
              who opens the gates: Osk alone
              who pays: Osk
              - Osk: 60.0 points, 20.0 more than without an agreement: gets its way on who
                opens the gates; gives way on who pays (0 of 40.0)
              - Velia: 80.0 points, 30.0 more than without an agreement: gets its way on
                who pays; gives way on who opens the gates (0 of 20.0)

            PARETO-OPTIMAL: 2 packages; any change that helps one party hurts another
            - best for Osk: a joint office; both halves [Osk 70.0, Velia 60.0]
            - best for Velia: Osk alone; Osk [Osk 60.0, Velia 80.0]
            All of them:
            - Osk alone; Osk [Osk 60.0, Velia 80.0]
            - a joint office; both halves [Osk 70.0, Velia 60.0]

            POSITIONS THE PARTIES WOULD EXCHANGE (the two gain the same; in points of
              outcome, by how much each cares)
            - Velia moves from 90 to 10 on who opens the gates for Osk, which moves from
              100 to 81.48 on who pays; each gains 4.89
            who opens the gates: the weighted mean goes from 18.89 to 10
            who pays: the weighted mean goes from 40 to 32.59
            How each comes out of all of them:
            - Osk: better off by 4.89 (4.89 agreed in 1 exchange, none from those of
              others)
            - Velia: better off by 4.89 (4.89 agreed in 1 exchange, none from those of
              others)

            set aside: Norn: no values are given
            """);
  }

  @Test
  void packages_whereNothingIsAcceptable_nameTheLeastThatWouldHaveToGive() {
    Run run =
        Run.withInput(
            SARN.replace("no-agreement: {osk: 40, velia: 50}", "no-agreement: {osk: 95, velia: 10}")
                .replace("{osk: 0, joint: 100}}", "{osk: 0, joint: 100}, red-lines: osk}"),
            "packages",
            "-",
            "--issue",
            "gates",
            "--issue",
            "fees");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            The Sarn dam: 4 packages of 2 issues, none acceptable to Osk and Velia.

            THE LEAST THAT WOULD HAVE TO GIVE
            - Osk settles for 70.0 points instead of the 95.0 it expects without an
              agreement
              then acceptable: a joint office; both halves [Osk 70.0, Velia 60.0]
            - Velia drops its red line on who opens the gates: Osk alone
              then acceptable: Osk alone; both halves [Osk 100.0, Velia 40.0]
            """);
  }

  @Test
  void packages_asJson_holdEverything() {
    Run run = Run.withInput(SARN, "packages", "-", "--json");

    assertThat(run.out())
        .contains("\"packages\" : 4", "\"acceptable\" : 2", "\"nash\" : {", "\"count\" : 2")
        .contains("\"noAgreement\" : 40.0", "\"setAside\" : [ {", "\"exchanges\" : [ {");
  }

  @Test
  void packages_asCsv_areATableWithARowAPackage() {
    Run run = Run.withInput(SARN, "packages", "-", "--csv", "--limit", "1");

    assertThat(run.out().replace("\r\n", "\n"))
        .isEqualTo(
            """
            package,gates,fees,osk,velia
            no-agreement,,,40.0,50.0
            nash,osk,osk,60.0,80.0
            kalai-smorodinsky,osk,osk,60.0,80.0
            egalitarian,osk,osk,60.0,80.0
            best-for-osk,joint,split,70.0,60.0
            best-for-velia,osk,osk,60.0,80.0
            pareto,joint,split,70.0,60.0
            """);
  }

  @Test
  void packages_drawn_areAnSvgFile(@TempDir Path folder) throws IOException {
    Path svg = folder.resolve("packages.svg");
    Run run = Run.withInput(SARN, "packages", "-", "--svg", svg.toString(), "--json");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("parley: wrote " + svg + "\n");
    assertThat(svg).content().startsWith("<svg ").contains(">Osk</text>", "</svg>");
  }

  @Test
  void packages_asCsvAndJson_areRefused() {
    assertThat(Run.withInput(SARN, "packages", "-", "--csv", "--json").code()).isEqualTo(2);
  }

  @Test
  void packages_ofAnUnknownIssue_offerTheNearest() {
    assertThat(Run.withInput(SARN, "packages", "-", "--issue", "gats"))
        .isEqualTo(new Run(2, "", "parley: no issue gats; did you mean gates?\n"));
  }

  @Test
  void packages_withALimitBelowZero_areRefused() {
    assertThat(Run.withInput(SARN, "packages", "-", "--limit", "-1"))
        .isEqualTo(new Run(2, "", "parley: --limit -1: give a number of 0 or more\n"));
  }

  @Test
  void packages_whereNobodySaysWhatOptionsAreWorth_areRefusedWithWhatIsMissing() {
    Run run =
        Run.withInput(
            """
            parley: 1
            talks: The Sarn dam
            parties: {osk: {name: Osk}, velia: {name: Velia}}
            issues:
              gates:
                options: {osk: Osk alone, joint: a joint office}
                values:
                  osk: {of: {osk: 100}}
            """,
            "packages",
            "-");

    assertThat(run)
        .isEqualTo(
            new Run(
                65,
                "",
                "parley: -: no packages and no exchanges can be worked out (Osk: not given are the"
                    + " weight of gates; Velia: no values are given); name options of issues and"
                    + " what they are worth to at least two parties, as docs/talks-file.md shows\n"));
  }

  @Test
  void packages_moreThanCanBeGoneThrough_areRefusedWithTheNumber() {
    StringBuilder talks =
        new StringBuilder("parley: 1\ntalks: Large\nparties: {a: {}, b: {}}\nissues:\n");
    for (int i = 0; i < 13; i++) {
      talks.append("  i%d:\n    options: {a: , b: , c: , d: }\n    values:\n".formatted(i));
      for (String party : new String[] {"a", "b"}) {
        talks.append("      %s: {weight: 1, of: {a: 1, b: 2, c: 3, d: 4}}\n".formatted(party));
      }
    }
    assertThat(Run.withInput(talks.toString(), "packages", "-"))
        .isEqualTo(
            new Run(
                65,
                "",
                "parley: -: 67,108,864 packages are more than can be gone through (at most"
                    + " 33,554,432); leave issues out, or give some of them fewer options (--issue"
                    + " names some)\n"));
  }
}
