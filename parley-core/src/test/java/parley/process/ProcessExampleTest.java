package parley.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.process.ProcessFindings.Effect;
import parley.process.ProcessFindings.OpeningSet;
import parley.talks.file.TalksFile;
import parley.talks.file.TalksFile.Reading;

/** The worked example of docs/process.md says what the engine says. */
class ProcessExampleTest {

  private static ProcessFindings findings;

  @BeforeAll
  static void read() throws IOException {
    var page = Files.readString(Path.of("..", "docs", "process.md"));
    int start = page.indexOf("```yaml\n") + "```yaml\n".length();
    var example = page.substring(start, page.indexOf("```", start));
    findings =
        switch (TalksFile.parse("process.md", example)) {
          case Reading.Read(var talks, var warnings) -> Blockers.of(talks);
          case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
        };
  }

  @Test
  void inspection_isOpen() {
    assertThat(findings.find("inspection").orElseThrow().status()).isEqualTo(StepStatus.OPEN);
  }

  @Test
  void treaty_isBlocked_byWhatThePageSays() {
    var treaty = findings.find("treaty").orElseThrow();
    assertThat(treaty.status()).isEqualTo(StepStatus.BLOCKED);
    assertThat(treaty.reason())
        .isEqualTo(
            "It waits for: agreement on the summer quota (still without Osk); [Velia: Pay for the"
                + " dam] or [Velia: Lift the boycott]; as Velia asks, Osk: Open the sluice;"
                + " inspection, which comes first.");
    assertThat(treaty.opens())
        .extracting(ProcessExampleTest::changes)
        .containsExactly(
            List.of("osk.open", "osk.show", "velia.pay", "osk.quota"),
            List.of("osk.open", "osk.show", "velia.lift", "osk.quota"));
    assertThat(treaty.veto()).containsExactly("osk", "velia");
    assertThat(treaty.next()).containsExactly("inspection", "commission");
    assertThat(treaty.opens().getFirst().effects())
        .contains(new Effect("commission", StepStatus.BLOCKED, StepStatus.DONE));
  }

  @Test
  void waivingTheCondition_leavesThreeChanges() {
    var condition = findings.find("treaty").orElseThrow().conditions().getFirst();
    assertThat(condition.leftIfWaived().map(ProcessExampleTest::changes))
        .contains(List.of("osk.show", "velia.pay", "osk.quota"));
  }

  private static List<String> changes(OpeningSet set) {
    return set.changes().stream().map(change -> change.option().toString()).toList();
  }
}
