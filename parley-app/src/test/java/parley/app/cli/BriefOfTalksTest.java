package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brief of what a person wrote: a Talks file alone, and one that a dossier holds. */
class BriefOfTalksTest {

  private static final String SARN =
      """
      parley: 1
      talks: The Sarn
      as-of: 2031-03-18
      parties:
        osk: {name: Osk}
        velia: {name: Velia}
        norn: {name: Norn}
      options:
        osk: {open: Open the gates}
        velia: {pay: Pay for the dam}
      steps:
        treaty: {words: the treaty, when: osk.open and velia.pay}
      wants:
        osk: [velia.pay, not osk.open]
        velia: [osk.open, not velia.pay]
      leverage:
        - {from: norn, over: osk, toward: open}
      issues:
        flow:
          words: the flow
          scale: {0: none, 100: all}
          positions:
            osk: {at: 10, salience: 50, influence: 40, judgement: true}
            velia: {at: 90, salience: 50, influence: 60, judgement: true}
        price:
          words: the price
          positions: {osk: {stance: for}, velia: {stance: against}}
      """;

  @TempDir private Path folder;

  @Test
  void brief_ofTalks_answersInItsSectionsAndLeavesOutWhatReportsWouldSay() throws IOException {
    Run run = Run.parley("brief", write("sarn.yaml", SARN));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("The Sarn\nAs of Tuesday 18 March 2031\n")
        .contains(
            """
            - Who moves whom: Norn can move Osk: Osk: Open the gates
            """,
            """
            - “the treaty” would last once it came about, by what each is known to want
              better off by it: Osk and Velia
              why: Osk could do better without "Open the gates"\
            """,
            "- The flow: weighted median 90, weighted mean 58; the expected utility model\n",
            """
            - The price: no numbers; Osk is for it, Velia is against it
            """)
        .doesNotContain("WHO SAID WHAT");
  }

  @Test
  void brief_ofTalksThatNameTheirReport_quotesIt() throws IOException {
    write("sarn.txt", "LUND, 18 March 2031\n\nOsk said it would open the gates.\n");
    String id =
        Run.parley("read", folder.resolve("sarn.txt").toString(), "--json")
            .out()
            .replaceFirst("(?s).*?\"report\":\"(sarn-[0-9a-f]{8})\".*", "$1");
    String talks =
        SARN.replace(
                "{from: norn, over: osk, toward: open}",
                "{from: norn, over: osk, toward: open, evidence: " + id + "@21-24}")
            + "reports:\n  - {id: "
            + id
            + ", file: sarn.txt}\n";

    Run run = Run.parley("brief", write("sarn.yaml", talks));

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Norn can move Osk: Osk: Open the gates [21-24]", "WHO SAID WHAT");
  }

  @Test
  void brief_ofTalksThatNameAFileElsewhere_leavesItClosed() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    write("secret.txt", "LUND, 18 March 2031\n\nOsk said it would open the gates.\n");
    Path talks = own.resolve("sarn.yaml");
    Files.writeString(talks, SARN + "reports:\n  - {id: secret-00000000, file: ../secret.txt}\n");

    assertThat(Run.parley("brief", talks.toString()).out()).doesNotContain("WHO SAID WHAT");
  }

  @Test
  void brief_ofADossierWithTalks_answersFromThem() throws IOException {
    String report = write("sarn.txt", "LUND, 18 March 2031\n\nOsk said it would open the gates.\n");
    String dossier = folder.resolve("dossier").toString();
    Run.parley("read", report, "--into", dossier);
    Files.writeString(folder.resolve("dossier").resolve("talks.yaml"), SARN);

    Run run = Run.parley("brief", dossier);

    assertThat(run.out()).contains("“the treaty” would last once", "computed from the Talks file");
  }

  @Test
  void brief_ofTalksAndOtherTalks_isRefused() throws IOException {
    String file = write("sarn.yaml", SARN);

    assertThat(Run.parley("brief", file, "--talks", file))
        .isEqualTo(new Run(2, "", "parley: --talks: " + file + " is a Talks file already\n"));
  }

  @Test
  void brief_whereOnePartyIsKnownToWant_saysWhatIsMissingAndWhatToAsk() throws IOException {
    String one = SARN.replace("  velia: [osk.open, not velia.pay]\n", "");

    assertThat(Run.parley("brief", write("one.yaml", one)).out())
        .contains(
            "- Not known: of those who have something to decide, only Osk is known to want\n  anything.\n",
            "- What would satisfy Velia, and what of it comes first?\n")
        .doesNotContain("would last");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
