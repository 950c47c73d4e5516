package parley.stability.explicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {

  @Test
  void share_aJobWithinAJob_doesEachPieceOnce() {
    var done = new AtomicIntegerArray(7 * 640);
    try (var crew = new Crew(3, Duration.ofHours(1))) {
      crew.share(
          7,
          1,
          () ->
              (from, to) -> {
                for (int outer = from; outer < to; outer++) {
                  int base = outer * 640;
                  crew.share(
                      640,
                      16,
                      () ->
                          (first, last) ->
                              IntStream.range(first, last)
                                  .forEach(inner -> done.incrementAndGet(base + inner)));
                }
              });
    }
    assertThat(IntStream.range(0, done.length()).map(done::get)).containsOnly(1);
  }

  @Test
  void share_timeIsUpWithinAJob_ends() {
    try (var crew = new Crew(2, Duration.ZERO)) {
      assertThatThrownBy(() -> crew.share(2, 1, () -> (from, to) -> {}))
          .isInstanceOf(Crew.TimeUpException.class);
    }
  }
}
