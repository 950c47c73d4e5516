package parley.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActorTest {

  private static final Actor OSK =
      new Actor(
          "actor-1",
          "report",
          "Osk",
          Actor.Type.STATE,
          null,
          null,
          null,
          List.of(),
          List.of(at(0)),
          0.9,
          "test");

  @Test
  void mentionKnownAlready_isNotToldTwice() {
    assertThat(OSK.mentionedAt(List.of(at(8), at(0), at(4))).mentions())
        .containsExactly(at(0), at(4), at(8));
  }

  /** Actors are gathered in sets sentence by sentence, and a report may name one all the time. */
  @Test
  void hash_doesNotGoThroughTheMentions() {
    Actor often = OSK.mentionedAt(IntStream.range(1, 50).mapToObj(i -> at(4 * i)).toList());

    assertThat(often).isNotEqualTo(OSK).hasSameHashCodeAs(OSK);
  }

  private static Actor.Mention at(int start) {
    return new Actor.Mention(new Span(start, start + 3), Actor.Form.NAME);
  }
}
