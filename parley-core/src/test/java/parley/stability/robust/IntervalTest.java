package parley.stability.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import parley.stability.robust.RobustFinding.Share;

class IntervalTest {

  @Test
  void interval_allOfThirtyTwoDrawn_stillLeavesRoomBelow() {
    var interval = share(32, 32).interval();

    assertThat(interval.low()).isCloseTo(0.893, within(0.001));
    assertThat(interval.high()).isEqualTo(1);
  }

  @Test
  void interval_noneDrawn_mirrorsAll() {
    assertThat(share(0, 32).interval().high())
        .isCloseTo(1 - share(32, 32).interval().low(), within(1e-12));
  }

  @Test
  void interval_halfOfThirtyTwo_isAroundAHalf() {
    var interval = share(16, 32).interval();

    assertThat(interval.low()).isCloseTo(0.336, within(0.001));
    assertThat(interval.high()).isCloseTo(0.664, within(0.001));
  }

  private static Share share(int times, int of) {
    return new Share(BigInteger.ZERO, BigInteger.valueOf(times), BigInteger.valueOf(of));
  }
}
