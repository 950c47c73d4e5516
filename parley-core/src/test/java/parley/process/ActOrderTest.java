package parley.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.file.TalksFile.Reading;

class ActOrderTest {

  private static final String RIVER =
      """
      parley: 1
      talks: The river between Osk and Velia
      parties: {osk: {name: Osk}, velia: {name: Velia}}
      options:
        osk: {open: Open the sluice, sign: Sign}
        velia: {pay: Pay for the dam, sign: Sign}
      """;

  @Test
  void of_whatIsAskedFirst_comesBeforeTheActThatWaitsForIt() {
    assertThat(
            order(
                """
                steps:
                  sluice: {when: osk.open}
                  payment: {when: velia.pay}
                conditions: [{before: sluice, needs: payment, by: osk}]
                """,
                "sluice"))
        .containsExactly("velia.pay", "osk.open");
  }

  @Test
  void of_actsOfOneStep_goTogetherAfterWhatAnOrderPutsFirst() {
    assertThat(
            order(
                """
                steps:
                  treaty: {when: osk.sign and velia.sign}
                  sluice: {when: osk.open}
                order: [[sluice, treaty]]
                """,
                "treaty"))
        .containsExactly("osk.open", "osk.sign velia.sign");
  }

  @Test
  void of_actsThatWaitForEachOther_ends() {
    assertThat(
            order(
                """
                steps:
                  sluice: {when: osk.open}
                  payment: {when: velia.pay}
                conditions:
                  - {before: sluice, needs: velia.pay, by: osk}
                  - {before: payment, needs: osk.open, by: velia}
                """,
                "sluice"))
        .isNotEmpty();
  }

  /** The rounds of the first set that opens a step. */
  private static List<String> order(String text, String step) {
    Talks talks =
        switch (TalksFile.parse("talks.yaml", RIVER + text)) {
          case Reading.Read(var read, var warnings) -> read;
          case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
        };
    var opens = Blockers.of(talks).find(step).orElseThrow().opens().getFirst();
    return ActOrder.of(talks, opens.changes()).stream()
        .map(round ->
            round.stream().map(c -> c.option().toString()).collect(Collectors.joining(" ")))
        .toList();
  }
}
