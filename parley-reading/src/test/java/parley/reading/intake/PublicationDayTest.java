package parley.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 March 2031                                              | 2031-03-04
          Tuesday, March 4, 2031                                    | 2031-03-04
          Lund, 3 March 2031                                        | 2031-03-03
          Published: 3 March 2031, 10:15 AM GMT | 2031-03-03
          Updated Mar 3, 2031 at 5:00 pm                            | 2031-03-03
          2031-03-04T07:30:00Z                                      | 2031-03-04
          Date: Tue, 4 Mar 2031 10:00:00 +0100                      | 2031-03-04
          16/12/2030                                                | 2030-12-16
          """)
  void inDateLine_dateAndWhatGoesWithIt_theDay(String line, String day) {
    assertThat(PublicationDay.inDateLine(line)).hasToString("Optional[" + day + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The treaty of 4 March 2031",
        "3/4/2031",
        "31 June 2031",
        "Osk, Velia and Norn met on 4 March 2031",
        "2031",
        "No date at all"
      })
  void inDateLine_sentenceOrNoOneDay_none(String line) {
    assertThat(PublicationDay.inDateLine(line)).isEmpty();
  }
}
