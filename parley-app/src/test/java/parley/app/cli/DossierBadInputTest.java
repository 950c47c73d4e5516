package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a dossier's reports and files that do not fit together, by the real commands. */
class DossierBadInputTest {

  private static final String GATES =
      """
      4 April 2033

      LUND - Osk will not open the gates until Velia pays for the canal repair, Osk's minister Tomas \
      Brandt said on Monday.
      """;

  private static final String LATER =
      """
      14 April 2033

      LUND - Velia will not pay for the canal repair until Osk opens its books, Velia's minister Lea \
      Moreau said on Thursday.
      """;

  private static final String OTHER =
      """
      14 April 2033

      HOLM - Norland will not sell grain until Tarn lifts the ban on fish, Norland's minister Ida \
      Brask said on Thursday.
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void reportOnAnotherMatter_isSaidAndNotBlended() throws IOException {
    write("a.txt", GATES);
    write("b.txt", LATER);
    write("c.txt", OTHER);

    Run draft = Run.parley("draft", folder.toString());

    assertThat(draft.code()).isZero();
    assertThat(draft.err())
        .contains("c.txt shares no party with the other reports and was left out");
    assertThat(draft.out()).doesNotContain("norland", "grain");
    assertThat(Run.parley("brief", folder.toString()).out().replaceAll("\\s+", " "))
        .contains("left out, on another matter")
        .contains("c.txt shares no party with the other reports and was left out");
    assertThat(Run.parley("changes", folder.toString(), "--since", "2033-04-04"))
        .satisfies(run -> {
          assertThat(run.err()).contains("c.txt shares no party");
          assertThat(run.out())
              .contains("Velia: pay for the canal repair")
              .doesNotContain("Norland");
        });
  }

  @Test
  void reportAfterTheDay_isLeftOutAndSaid() throws IOException {
    write("a.txt", GATES);
    write("b.txt", LATER);

    Run draft = Run.parley("draft", folder.toString(), "--as-of", "2033-04-10");

    assertThat(draft.err())
        .contains("b.txt is dated 14 April 2033, after 10 April 2033, and was left out");
    assertThat(draft.out()).contains("as-of: 2033-04-10").doesNotContain("books");
    Run brief = Run.parley("brief", folder.toString(), "--as-of", "2033-04-10");
    assertThat(brief.err()).contains("b.txt: later than that day, left out");
    assertThat(brief.out()).contains("As of Monday 4 April 2033").doesNotContain("books");
    assertThat(Run.parley("brief", folder.toString(), "--as-of", "13-03-2034").err())
        .contains("'13-03-2034' is no day; write year, month and day, as in 2031-03-04")
        .doesNotContain("java");
    assertThat(Run.parley("draft", folder.toString(), "--as-of", "2033-04-01"))
        .isEqualTo(new Run(65, "", "parley: no report is dated up to 2033-04-01\n"));
  }

  @Test
  void sameReportTwice_isReadOnce_andANearCopyIsSaid() throws IOException {
    write("a.txt", GATES);
    write("b.txt", GATES.replace("on Monday", "on Monday evening"));
    Path again = Files.createDirectories(folder.resolve("again"));
    Files.writeString(again.resolve("a.txt"), GATES);

    Run draft = Run.parley("draft", folder.toString());

    assertThat(draft.err())
        .contains("a.txt: the same report again; read once")
        .contains("is nearly the same text as");
    assertThat(draft.out().split("needs: velia", -1)).hasSize(2);
    assertThat(draft.out()).contains("at: a-", "at: b-");
  }

  @Test
  void dossierNamedBesideItsOwnReport_takesItOnce() throws IOException {
    Path report = write("a.txt", GATES);
    Path dossier = folder.resolve("sarn");
    Run.parley("read", report.toString(), "--into", dossier.toString());

    Run brief = Run.parley("brief", dossier.toString(), report.toString());

    assertThat(brief.err()).contains("a.txt: the same report again; taken once");
    assertThat(brief.out()).doesNotContain("[2]");
  }

  @Test
  void emptyReport_isRefusedByName_andTheOthersGoOn() throws IOException {
    write("a.txt", GATES);
    write("empty.txt", "");

    Run draft = Run.parley("draft", folder.toString());

    assertThat(draft.code()).isEqualTo(ExitCode.BAD_INPUT.number());
    assertThat(draft.err()).contains("empty.txt");
    assertThat(draft.out()).contains("velia.pay-canal-repair");
  }

  @Test
  void editThatNoLongerParses_isSaidWithItsPlace_andLeftAsItIs() throws IOException {
    Path report = write("a.txt", GATES);
    Path dossier = folder.resolve("sarn");
    Run.parley("read", report.toString(), "--into", dossier.toString());
    Path review =
        Files.writeString(dossier.resolve("review.yaml"), "parley-review: 1\nclaims: [\n");
    Path talks = Files.writeString(folder.resolve("talks.yaml"), "parley: 1\ntalks: x\nsteps: [\n");

    Run changes = Run.parley("changes", dossier.toString(), "--since", "2033-04-04");
    Run into = Run.parley("draft", report.toString(), "--into", talks.toString());

    assertThat(changes.code()).isEqualTo(ExitCode.BAD_INPUT.number());
    assertThat(changes.out()).isEmpty();
    assertThat(changes.err()).contains("review.yaml:", "the file was not changed");
    assertThat(Files.readString(review)).isEqualTo("parley-review: 1\nclaims: [\n");
    assertThat(into.code()).isEqualTo(ExitCode.BAD_INPUT.number());
    assertThat(into.err()).contains("talks.yaml:", "the file was not changed");
    assertThat(Files.readString(talks)).isEqualTo("parley: 1\ntalks: x\nsteps: [\n");
  }

  @Test
  void partiesAPersonSaysAreOne_areOneInTheBriefToo() throws IOException {
    Path dossier = folder.resolve("sarn");
    Run.parley(
        "read",
        write("a.txt", GATES).toString(),
        write("b.txt", LATER.replace("Velia", "Weland")).toString(),
        "--into",
        dossier.toString());
    Files.writeString(
        dossier.resolve("review.yaml"), "parley-review: 1\nmerge:\n  - {these: [Velia, Weland]}\n");

    String parties = section(Run.parley("brief", dossier.toString()).out(), "PARTIES");

    assertThat(parties).contains("also called: Weland").doesNotContain("- Weland");
  }

  private static String section(String brief, String heading) {
    String from = brief.substring(brief.indexOf("\n" + heading + "\n"));
    int end = from.indexOf("\n\n", 2);
    return end < 0 ? from : from.substring(0, end);
  }
}
