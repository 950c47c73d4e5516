package parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeframeTest {

  @ParameterizedTest
  @CsvSource({
    "2015-12-18, 18 December 2015",
    "2015-12, December 2015",
    "2015, 2015",
    "2015-12-14/2015-12-18, 14 to 18 December 2015",
    "2031-04-28/2031-05-03, 28 April to 3 May 2031",
    "2031-12-30/2032-01-02, 30 December 2031 to 2 January 2032"
  })
  void words_ofDaysAndSpans_areAsPeopleWriteThem(String iso, String words) {
    assertThat(Timeframe.parse(iso).map(Timeframe::words)).contains(words);
  }
}
