package parley.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import parley.bargaining.agreement.AgreementSpace;
import parley.bargaining.agreement.Bargain;
import parley.bargaining.agreement.Bargainer;
import parley.bargaining.agreement.Topic;

class PackagesChartTest {

  @Test
  void chart_drawsALineAPackage_andMarksWhatPartiesExpectWithout() {
    String svg = chart(space("Osk", 20));

    // The two packages, the solutions on top, the keys and the scales.
    assertThat(svg.lines().filter(line -> line.contains("opacity=\"0.3\"")).count()).isEqualTo(2);
    assertThat(svg).contains("points=\"80,296 480,56\"", "points=\"80,176 480,206\"");
    assertThat(svg)
        .contains(">Sarn: what each party gets<", ">Osk<", ">Velia<")
        .contains(">Nash, Kalai-Smorodinsky, equal gains<", ">all 2 Pareto-optimal packages<");
  }

  @Test
  void chart_whereNothingIsAcceptable_saysSo() {
    assertThat(chart(space("Osk", 101)))
        .contains(">nothing is acceptable to all: no package drawn<");
  }

  @Test
  void chart_withHostileNames_staysWellFormed() {
    String svg = chart(space("<script>\"&\u0000\u202E' " + "x".repeat(500), 20));

    assertThat(svg).doesNotContain("<script>");
    assertThatCode(() ->
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg))))
        .doesNotThrowAnyException();
  }

  private static String chart(AgreementSpace space) {
    return PackagesChart.of("Sarn", space, space.settlements(), space.paretoSet(10, 1));
  }

  private static AgreementSpace space(String name, double floor) {
    List<Topic.Choice> choices = List.of(new Topic.Choice("a", "a"), new Topic.Choice("b", "b"));
    return AgreementSpace.of(
        new Bargain(
            List.of(new Topic("gates", "Gates", choices)),
            List.of(
                new Bargainer("osk", name, List.of(List.of(20.0, 60.0)), 1, floor, Set.of()),
                new Bargainer("velia", "Velia", List.of(List.of(100.0, 50.0)), 1, 0, Set.of())),
            List.of()));
  }
}
