package parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"rebels", "Greens", "Houthis", "militias", "police"})
  void isPlural_ofSeveral_isTrue(String name) {
    assertThat(Numbers.isPlural(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hamas", "Congress", "Hill Front", "trade union", "Hezbollah"})
  void isPlural_ofOne_isFalse(String name) {
    assertThat(Numbers.isPlural(name)).isFalse();
  }

  @Test
  void isSeveral_ofAState_isFalse() {
    assertThat(Numbers.isSeveral(new Party("us", "United States", Party.Kind.STATE))).isFalse();
  }
}
