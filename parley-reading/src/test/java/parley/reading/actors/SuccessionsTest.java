package parley.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Actor;

/** Offices that change hands within a report, and such as do not. */
final class SuccessionsTest {

  private static Actor named(String text, String name) {
    return Read.of(text).actors().all().stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mira Sol became foreign minister of Tarsk on Wednesday after Ivo Lang was dismissed.",
        "Mira Sol was sworn in as foreign minister of Tarsk. Her predecessor, Ivo Lang, flew home.",
        "Mira Sol succeeded Ivo Lang as Tarsk's foreign minister on Wednesday.",
        "Mira Sol took over from Ivo Lang as foreign minister of Tarsk on Wednesday.",
        "Ivo Lang, Tarsk's foreign minister, was replaced by Mira Sol on Wednesday.",
        "Ivo Lang stepped down as foreign minister of Tarsk and was succeeded by Mira Sol.",
        "Tarsk's foreign minister, Ivo Lang, resigned. His successor, Mira Sol, flew to Delma."
      })
  void find_officeThatChangesHands_isTheNewcomers(String change) {
    String text = change + " The foreign minister said Tarsk would sign.";

    Actor newcomer = named(text, "Mira Sol");
    assertThat(newcomer.role()).isEqualTo("foreign minister");
    assertThat(named(text, "Ivo Lang").role()).isEqualTo("former foreign minister");
    assertThat(newcomer.affiliation()).isEqualTo(named(text, "Tarsk").id());
    assertThat(newcomer.mentions())
        .anyMatch(m -> m.span().start() == text.indexOf("The foreign minister said"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ivo Lang, Tarsk's foreign minister, refused to resign. Mira Sol did not replace him.",
        "Ivo Lang, Tarsk's foreign minister, will step down if Mira Sol is appointed.",
        "Ivo Lang, Tarsk's foreign minister, left for Delma with Mira Sol on Wednesday.",
        "Ivo Lang, Tarsk's foreign minister, replaced the old map and sent it to Mira Sol."
      })
  void find_officeThatNobodyHasLeft_staysItsHolders(String text) {
    assertThat(named(text, "Ivo Lang").role()).isEqualTo("Tarsk's foreign minister");
    assertThat(named(text, "Mira Sol").role()).isNull();
  }
}
