package parley.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.talks.Estimate;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "8.415932315, 8.416",
    "0.45, 0.45",
    "100, 100",
    "-0.0000000001, 0",
    "123456.7, 123457",
    "99999.99, 100000",
    "0.00012345, 0.0001234",
    "-12.3456, -12.35"
  })
  void of_keepsFourFigures_andAllBeforeThePoint(double value, String shown) {
    assertThat(Figures.of(value)).isEqualTo(shown);
  }

  @org.junit.jupiter.api.Test
  void of_aRange_namesBothEnds() {
    assertThat(Figures.of(new Estimate(10, 30.5))).isEqualTo("10 to 30.5");
  }

  @ParameterizedTest
  @CsvSource({"0, 100, 31.2345, 31.2", "2030, 2050, 2038.666, 2038.67", "0, 1, 0.45678, 0.457"})
  void on_aScale_showsAThousandthOfIt(double low, double high, double value, String shown) {
    assertThat(Figures.on(new Estimate(low, high), value)).isEqualTo(shown);
  }
}
