package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier read, corrected, read again and told. */
class ReviewCommandTest {

  private static final String SARN =
      "Osk will not open the gates until Velia pays for the repair, Osk's minister Tomas Brandt"
          + " said. Norn urged Velia to pay.\n";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path report;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path dossier;

  @BeforeEach
  void read() throws IOException {
    report = folder.resolve("sarn.txt");
    dossier = folder.resolve("sarn");
    Files.writeString(report, SARN);
    assertThat(readInto().code()).isZero();
  }

  /** The id of the dossier's report. */
  private String draftedFrom() {
    return Run.parley("review", dossier.toString())
        .out()
        .lines()
        .filter(l -> l.startsWith("sarn-"))
        .findFirst()
        .orElseThrow();
  }

  private Run readInto() {
    return Run.parley(
        "read", report.toString(), "--published", "2031-03-04", "--into", dossier.toString());
  }

  private Run review(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "review";
    all[1] = dossier.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Run.parley(all);
  }

  @Test
  void readAndDraft_sayWhatComesNext() {
    Path talks = dossier.resolve("talks.yaml");

    assertThat(readInto().err())
        .contains("next: parley review " + dossier, "parley draft " + dossier + " --into " + talks);
    assertThat(Run.parley("draft", dossier.toString(), "--into", talks.toString()).err())
        .contains("next: correct " + talks, "parley blockers " + talks);
  }

  @Test
  void reject_aCondition_vanishesFromDraftAndBrief() {
    assertThat(Run.parley("draft", dossier.toString()).out()).contains("conditions:");

    Run rejected = review("--reject", "condition-1");

    assertThat(rejected.code()).isZero();
    assertThat(rejected.out()).contains("reject condition-1 “Osk will not open the gates until");
    assertThat(Run.parley("draft", dossier.toString()).out()).doesNotContain("conditions:");
    assertThat(Run.parley("brief", dossier.toString()).out())
        .doesNotContain("until “Velia pays for the repair”");
    assertThat(review().out()).contains("[rejected]");
  }

  @Test
  void edit_readAgain_keepsThePersonsValue() {
    assertThat(review("--edit", "condition-1", "statedBy=Norn").code()).isZero();
    readInto();

    assertThat(Run.parley("draft", dossier.toString()).out())
        .containsPattern("needs: velia\\.pay[^\\n]*\\n    by: norn")
        .contains("judgement: true");
    assertThat(review("--json").out()).contains("\"fate\":\"done\"", "\"statedBy\":[\"Norn\"]");
  }

  @Test
  void review_brokenByHand_isShownWithItsPlaceAndLeft() throws IOException {
    Path file = dossier.resolve("review.yaml");
    Files.writeString(file, "parley-review: 1\nclaims:\n  - {do: rejct, kind: date}\n");

    Run run = review("--reject", "condition-1");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT.number());
    assertThat(run.err())
        .startsWith("parley: " + file + ":3:5: error: a correction without 'report'")
        .contains("the file was not changed");
    assertThat(file).hasContent("parley-review: 1\nclaims:\n  - {do: rejct, kind: date}\n");
    assertThat(readInto().code()).isEqualTo(ExitCode.BAD_INPUT.number());
  }

  @Test
  void correction_withoutItsWords_isToldWithItsPlace() throws IOException {
    Path file = dossier.resolve("review.yaml");
    String id = draftedFrom();
    Files.writeString(
        file,
        "parley-review: 1\nclaims:\n  - {do: reject, kind: demand, report: "
            + id
            + ", words: shut the gates}\n");

    assertThat(review().out())
        .contains(
            file
                + ":3:5: reject demand “shut the gates”: lost its words: the report does"
                + " not say these words any more");
  }

  @Test
  void draftInto_aFileAPersonEdited_keepsTheirs_andABrokenOneIsLeft() throws IOException {
    Path talks = dossier.resolve("talks.yaml");
    assertThat(Run.parley("draft", dossier.toString(), "--into", talks.toString()).code()).isZero();
    Files.writeString(
        talks, Files.readString(talks).replaceFirst("talks: .*", "talks: Mine # for the minister"));

    Run again = Run.parley("draft", dossier.toString(), "--into", talks.toString());

    assertThat(again.err()).isEqualTo("parley: " + talks + ": nothing new\n");
    assertThat(talks).content().contains("talks: Mine # for the minister");

    Files.writeString(talks, "parley: 1\ntalks: [\n");
    Run broken = Run.parley("draft", dossier.toString(), "--into", talks.toString());
    assertThat(broken.code()).isEqualTo(ExitCode.BAD_INPUT.number());
    assertThat(broken.err())
        .startsWith("parley: " + talks + ":3:1: error:")
        .endsWith("; the file was not changed\n");
    assertThat(talks).hasContent("parley: 1\ntalks: [\n");
  }

  @Test
  void reportWithAnotherWord_readAgain_takesItsPlace_andItsCorrectionsFollow() throws IOException {
    assertThat(review("--accept", "condition-1").code()).isZero();

    Files.writeString(report, SARN + "\nRain is expected.\n");
    Run again = readInto();

    assertThat(again.err()).contains("takes the place of sarn-").contains("1 report in all");
    assertThat(review().out()).contains("1 report,", "[accepted]").doesNotContain("lost its words");

    Files.writeString(report, SARN.replace("until", "unless"));
    readInto();

    assertThat(review().out()).contains("lost its words");
  }

  @Test
  void split_byTheNamesOfADraft_undoesTheMergeWithoutAWord() throws IOException {
    Files.writeString(
        report,
        """
        LUND, 4 March 2031 - Osk met Velia. Osk would sign once the inspection was complete. Velia
        would accept the inspection once Tarn paid.
        """);
    readInto();
    String merged =
        review().out().lines().filter(l -> l.startsWith("merged ")).findFirst().orElseThrow();
    List<String> names =
        Pattern.compile("“([^”]+)”").matcher(merged).results().map(m -> m.group(1)).toList();

    assertThat(review("--split", names.get(0), names.get(1)).err())
        .doesNotContain("changes nothing");
    assertThat(review().out()).doesNotContain(merged);
  }

  @Test
  void merge_ofANameNobodyBears_isRefused() {
    assertThat(review("--merge", "Oks", "Velia"))
        .isEqualTo(
            new Run(
                2, "", "parley: no report says “Oks”, and no draft shows it; did you mean Osk?\n"));
    assertThat(dossier.resolve("review.yaml")).doesNotExist();
  }

  @Test
  void merge_ofANameWithItself_isRefusedBeforeAnythingIsWritten() {
    assertThat(review("--merge", "Osk", "osk"))
        .isEqualTo(new Run(2, "", "parley: 'Osk' and itself are one name; give two names\n"));
    assertThat(review("--reject", "condition-1", "--split", "", "Osk"))
        .isEqualTo(new Run(2, "", "parley: an empty name is nobody's; give two names\n"));
    assertThat(dossier.resolve("review.yaml")).doesNotExist();
    assertThat(review("--reject", "condition-1").code()).isZero();
  }

  @Test
  void merge_ofStepsByTheirIds_isMadeAndToldAsAPersonsWord() throws IOException {
    Files.writeString(
        report,
        """
        LUND, 4 March 2031 - Osk will not open the gates until the inspection. Velia will not pay
        for the repair until the survey.
        """);
    readInto();

    Run merged = review("--merge", "inspection", "survey");

    assertThat(merged.err()).doesNotContain("no report says", "the draft is the same");
    assertThat(Run.parley("draft", dossier.toString()).out())
        .contains("needs: inspection")
        .doesNotContain("needs: survey");
    assertThat(review().out())
        .contains("“The survey” is taken for “The inspection”: a person says so");
  }

  @Test
  void merge_thatChangesNothing_saysSo() {
    assertThat(review("--merge", "gates", "repair").err())
        .contains("“gates” and “repair”: the draft is the same with this as without it");
  }

  @Test
  void whoIsTakenToSpeakForWhom_isListedAndCanBeSplit() throws IOException {
    Files.writeString(
        report,
        """
        LUND, 4 March 2031 - The Dockers' League will not return to work until Velia pays, Ada Lindt
        said. Ada Lindt said the Dockers' League will not unload the ships unless Velia signs.
        """);
    readInto();
    String listed = review().out();
    assertThat(listed)
        .contains("merged party: “Ada Lindt” is taken to speak for “Dockers' League”, whose acts");

    review("--split", "Ada Lindt", "Dockers' League");

    assertThat(review().out()).doesNotContain("is taken to speak for");
  }

  @Test
  void undo_takesBackWhatWasDecided() {
    Run rejected = review("--reject", "condition-1");
    assertThat(rejected.err())
        .contains("to take it back: parley review " + dossier + " --undo condition-1");
    review("--merge", "Osk", "Norn");

    assertThat(review("--undo", "condition-1", "--undo", "Norn").code()).isZero();

    assertThat(dossier.resolve("review.yaml")).hasContent("parley-review: 1");
    assertThat(review("--undo", "condition-1"))
        .isEqualTo(
            new Run(
                2,
                "",
                "parley: --undo condition-1: nothing is decided about it; 'parley review DOSSIER'"
                    + " lists what is\n"));
  }

  @Test
  void edit_toAWordThatTheFieldDoesNotTake_saysWhichItTakes() {
    assertThat(review("--edit", "condition-1", "polarity=foo"))
        .isEqualTo(new Run(2, "", "parley: 'polarity' is one of positive, negative, not 'foo'\n"));
    assertThat(review("--edit", "condition-1", "said=tomorrow").err())
        .doesNotContain("java", "Cannot");
  }

  @Test
  void claimsThatCannotBeRead_areReadAgainAsTheMessageSays() throws IOException {
    review("--reject", "condition-1");
    Path claims = dossier.resolve("claims.jsonl");
    Files.writeString(
        claims,
        Files.readString(claims).replaceFirst("\"confidence\":[0-9.]+", "\"confidence\":7"));

    assertThat(review().err())
        .endsWith("move the file away and read the reports into the folder again\n");

    Files.move(claims, folder.resolve("away.jsonl"));
    assertThat(readInto().code()).isZero();
    assertThat(review().out()).contains("[rejected]");
  }

  @Test
  void unknownIds_nameTheNearest() {
    assertThat(review("--accept", "conditon-1"))
        .isEqualTo(new Run(2, "", "parley: no claim 'conditon-1'; did you mean condition-1?\n"));
    assertThat(Run.parley("review", folder.toString()).code())
        .isEqualTo(ExitCode.NO_INPUT.number());
  }
}
