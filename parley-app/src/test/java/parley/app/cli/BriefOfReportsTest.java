package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brief of two reports tells what is one once, and tells as done what is done. */
class BriefOfReportsTest {

  @TempDir private static Path folder;
  private static String brief;

  @BeforeAll
  static void brief() throws IOException {
    Files.writeString(
        folder.resolve("first.txt"),
        """
        Orland and Tessia plan a round

        4 March 2031

        LUND - The River Commission wants to hold a round of talks in Lund on 18 March, but Orland
        has refused to confirm the date.

        Orland said on Monday that the round should not be held until Tessia released two fishermen.
        Orland will not withdraw its boats until Tessia opens the lock, Orland's Foreign Minister
        Ada Brandt said.

        The River Commission is counting on Norland to press Orland.
        """);
    Files.writeString(
        folder.resolve("second.txt"),
        """
        Tessia frees fishermen

        11 March 2031

        LUND - Tessia released the two fishermen on Monday. Orland has not closed its border.

        The River Commission is relying on Norland to persuade Orland to withdraw its boats. Norland
        threatened to leave the talks if the round in Lund fails. Ms Brandt accused Tessia of going
        back on its word. She said Orland will not withdraw its boats until Tessia opens the lock.
        """);
    Files.writeString(
        folder.resolve("third.txt"),
        """
        Halden wins the cup

        12 March 2031

        HALDEN - Halden United beat Norby on Saturday. The coach, Per Holt, praised his players.
        """);
    brief = Run.parley("brief", folder.toString()).out().replaceAll("\\s+", " ");
  }

  @Test
  void meetingOfTwoReports_isToldOnce_andNotAsRefusedForAMereIf() {
    assertThat(brief.split("- To come:", -1)).hasSize(2);
    assertThat(brief)
        .contains("“a round of talks in Lund on 18 March”; not confirmed by Orland (proposed)");
  }

  @Test
  void conditionThatWasMet_isMarkedSo_andNoLongerAsked() {
    assertThat(brief).contains("until “Tessia released two fishermen” (met)");
    assertThat(part("- Tessia is asked", "needed for"))
        .contains("open the lock")
        .doesNotContain("release");
  }

  @Test
  void whoMovesWhom_towardSomethingAndWithoutAWordOfIt_isToldOnce() {
    assertThat(brief.split("- Who moves whom: River Commission counts on Norland", -1)).hasSize(2);
    assertThat(brief).contains("counts on Norland to move Orland: “withdraw its boats”");
  }

  @Test
  void whatWasSaid_isToldWithTheReportsVerb() {
    assertThat(part("WHO SAID WHAT", "POSITIONS"))
        .contains(
            "Ada Brandt: “accused Tessia of going back on its word”",
            "Norland: “threatened to leave the talks if the round in Lund fails”");
  }

  @Test
  void whatIsRefused_isNotToldAsHappened() {
    assertThat(part("WHAT HAPPENED", "PARTIES"))
        .contains("Tessia → two fishermen: released", "Orland: has not closed")
        .doesNotContain("withdraw", "opens", ": accused", ": threatened");
  }

  @Test
  void brokenWord_isToldWithoutRepeatingIt() {
    assertThat(part("COMMITMENTS AND WARNINGS", "WHO IS TIED"))
        .contains("Tessia has broken its word (broken)");
  }

  @Test
  void conditionOfTwoReports_isToldOnce_withBothPlaces() {
    String waiting = part("WHAT WAITS FOR WHAT", "WHO CAN MOVE");

    assertThat(waiting).contains("“Tessia opens the lock” [1:").containsOnlyOnce("opens the lock”");
    assertThat(waiting).containsPattern("opens the lock” \\[1:\\d+-\\d+\\] \\[2:");
  }

  @Test
  void reportOnAnotherMatter_isSaidToBeLeftOut_andNotBlended() {
    assertThat(brief).contains("third.txt shares no party with the other reports");
    assertThat(brief).doesNotContain("Per Holt", "beat [3");
  }

  private static String part(String from, String to) {
    assertThat(brief).contains(from);
    String rest = brief.substring(brief.indexOf(from));
    return rest.substring(0, Math.max(rest.indexOf(to), from.length()));
  }
}
