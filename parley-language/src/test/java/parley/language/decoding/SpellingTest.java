package parley.language.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  /** The feature values the published models know, worked out by hand from their training code. */
  @ParameterizedTest
  @CsvSource({
    "#hlink#, 0",
    "OSK, 1",
    "osk, 2",
    "0, 3",
    ";, 4",
    "0;0, 5 6 9",
    "O0, 6 10 11",
    "Osk, 11",
    "McTarn, 11 12",
    "OsKAr, 11 13",
    "U.S., 7 10 11 12",
    "co-op, 8",
    "o'clock, 9",
    "e-0, 6 8"
  })
  void flags_wordInsideSentence_areThePublishedOnes(String form, String expected) {
    assertThat(written(Spelling.flags(form, false))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Osk, ''", "McTarn, 12", "OSK, 1"})
  void flags_firstWord_capitalSaysNothing(String form, String expected) {
    assertThat(written(Spelling.flags(form, true))).isEqualTo(expected);
  }

  private static String written(int flags) {
    return IntStream.range(0, Spelling.FLAGS)
        .filter(flag -> (flags & 1 << flag) != 0)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }
}
