package parley.app.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void width_ofWideAndCombiningCharacters_isWhatATerminalShows() {
    assertThat(Columns.width("talks")).isEqualTo(5);
    assertThat(Columns.width("和平会谈")).isEqualTo(8);
    assertThat(Columns.width("cafe\u0301")).isEqualTo(4);
    assertThat(Columns.width("“é” →")).isEqualTo(5);
  }

  @Test
  void wrap_atSpaces() {
    assertThat(Columns.wrap("Osk will not open the gates", 10))
        .containsExactly("Osk will", "not open", "the gates");
  }

  @Test
  void wrap_aWordWiderThanTheRoom_isBrokenBetweenCodePoints() {
    assertThat(Columns.wrap("\uD83E\uDD1D\uD83E\uDD1D\uD83E\uDD1D", 4))
        .containsExactly("\uD83E\uDD1D\uD83E\uDD1D", "\uD83E\uDD1D");
    assertThat(Columns.wrap("和平会谈", 4)).containsExactly("和平", "会谈");
  }

  @Test
  void wrap_nothing_isOneEmptyLine() {
    assertThat(Columns.wrap("", 10)).containsExactly("");
  }
}
