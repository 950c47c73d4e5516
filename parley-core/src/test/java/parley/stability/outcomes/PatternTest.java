package parley.stability.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import parley.stability.conflict.StateNumbers;

class PatternTest {

  private static List<BigInteger> states(long... numbers) {
    return LongStream.of(numbers).mapToObj(BigInteger::valueOf).toList();
  }

  @Test
  void of_allStates_isOnePattern() {
    assertThat(Pattern.of(states(0, 1, 2, 3), 2))
        .containsExactly(new Pattern(BigInteger.ZERO, StateNumbers.bits(BigInteger.valueOf(3))));
  }

  @Test
  void of_oneStateApart_staysByItself() {
    assertThat(Pattern.of(states(0, 1, 6), 3))
        .containsExactly(
            new Pattern(BigInteger.ZERO, StateNumbers.bits(BigInteger.ONE)),
            new Pattern(BigInteger.valueOf(6), StateNumbers.bits(BigInteger.ZERO)));
  }

  @Property(tries = 300)
  void of_anyStates_partsThem(@ForAll Set<@IntRange(max = 255) Integer> numbers) {
    var states = numbers.stream().sorted().map(BigInteger::valueOf).toList();

    var members = new ArrayList<BigInteger>();
    for (var pattern : Pattern.of(states, 8)) {
      members.addAll(members(pattern));
      assertThat(BigInteger.valueOf(members(pattern).size())).isEqualTo(pattern.count());
    }

    assertThat(members).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(states);
  }

  private static List<BigInteger> members(Pattern pattern) {
    List<BigInteger> members = List.of(pattern.lowest());
    for (int option : pattern.free().stream().toArray()) {
      var more = new ArrayList<>(members);
      members.forEach(state -> more.add(state.setBit(option)));
      members = more;
    }
    return members;
  }
}
