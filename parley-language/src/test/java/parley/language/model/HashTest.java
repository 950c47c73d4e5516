package parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HashTest {

  @Property
  void join_parts_isHashOfJoinedText(
      @ForAll String left, @ForAll String middle, @ForAll String right) {
    long joined =
        Hash.join(
            Hash.join(Hash.of(left), Hash.of(middle), Hash.shift(middle.length())),
            Hash.of(right),
            Hash.shift(right.length()));

    assertThat(joined).isEqualTo(Hash.of(left + "_" + middle + "_" + right));
  }

  @Property
  void of_part_isHashOfSubstring(@ForAll String before, @ForAll String part, @ForAll String after) {
    String text = before + part + after;

    assertThat(Hash.of(text, before.length(), before.length() + part.length()))
        .isEqualTo(Hash.of(part));
  }

  @Property
  void shift_anyLength_isOdd(@ForAll @net.jqwik.api.constraints.IntRange(max = 5000) int length) {
    assertThat(Hash.shift(length) & 1).isOne();
  }
}
