package parley.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.bench.accuracy.EventRecord.Gold;
import parley.bench.accuracy.EventRecord.Role;

final class EventScoreTest {

  private static EventRecord record(Gold... events) {
    return new EventRecord("invented-1", null, "Osk met Velia.", List.of(events), null);
  }

  private static List<Role> roles(String... codes) {
    return List.of(codes).stream().map(code -> new Role(code, null)).toList();
  }

  @Test
  void twoSourcesWithoutTarget_countInBothDirections() {
    CodedSentence coded =
        CodedSentence.ofGold(record(new Gold(roles("OSKGOV", "VEL"), roles(), true, "CONSULT")));

    assertThat(coded.pairs()).containsExactly("OSK>VEL", "VEL>OSK");
    assertThat(coded.both()).containsExactly("CONSULT OSK>VEL", "CONSULT VEL>OSK");
  }

  @Test
  void noTarget_countsAsNobody() {
    CodedSentence coded =
        CodedSentence.ofGold(record(new Gold(roles("OSK"), roles(), false, "RETREAT")));

    assertThat(coded.pairs()).containsExactly("OSK>---");
  }

  @Test
  void reciprocalEvent_countsInBothDirections() {
    CodedSentence coded =
        CodedSentence.ofGold(record(new Gold(roles("OSK"), roles("VEL"), true, "CONSULT")));

    assertThat(coded.pairs()).containsExactly("OSK>VEL", "VEL>OSK");
  }
}
