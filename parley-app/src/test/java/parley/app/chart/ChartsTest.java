package parley.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import parley.bargaining.IssueTable;
import parley.bargaining.Stake;
import parley.bargaining.expectedutility.ExpectedUtility;
import parley.bargaining.expectedutility.Forecast;
import parley.bargaining.expectedutility.Settings;
import parley.talks.Estimate;

class ChartsTest {

  private static final IssueTable DAM =
      table(
          List.of(
              stake("Osk", new Estimate(0, 20), 80, 60),
              stake("<b>Velia</b> & \"Co\"", Estimate.of(100), 90, 50)));

  @Test
  void weightChart_isThis() {
    assertThat(WeightChart.of(DAM, forecast(DAM).baselines()))
        .isEqualTo(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 150" width="760" height="150" role="img" font-family="system-ui, sans-serif" font-size="13" fill="currentColor">
            <title>Weight along the scale: The dam</title>
            <text x="12" y="20" text-anchor="start" font-weight="600">The dam: weight along the scale</text>
            <text x="752" y="54" text-anchor="end">weight</text>
            <polyline fill="none" stroke="currentColor" stroke-width="1" stroke-linejoin="round" opacity="0.15" points="190,64 190,116"/>
            <text x="190" y="134" text-anchor="middle">0</text>
            <polyline fill="none" stroke="currentColor" stroke-width="1" stroke-linejoin="round" opacity="0.15" points="284,64 284,116"/>
            <text x="284" y="134" text-anchor="middle">20</text>
            <polyline fill="none" stroke="currentColor" stroke-width="1" stroke-linejoin="round" opacity="0.15" points="378,64 378,116"/>
            <text x="378" y="134" text-anchor="middle">40</text>
            <polyline fill="none" stroke="currentColor" stroke-width="1" stroke-linejoin="round" opacity="0.15" points="472,64 472,116"/>
            <text x="472" y="134" text-anchor="middle">60</text>
            <polyline fill="none" stroke="currentColor" stroke-width="1" stroke-linejoin="round" opacity="0.15" points="566,64 566,116"/>
            <text x="566" y="134" text-anchor="middle">80</text>
            <polyline fill="none" stroke="currentColor" stroke-width="1" stroke-linejoin="round" opacity="0.15" points="660,64 660,116"/>
            <text x="660" y="134" text-anchor="middle">100</text>
            <text x="172" y="81" text-anchor="end">Osk</text>
            <polyline fill="none" stroke="#3b82c4" stroke-width="5" stroke-linejoin="round" opacity="0.45" points="190,77 284,77"/>
            <circle cx="237" cy="77" r="11" fill="#3b82c4"><title>Osk: 0 to 20</title></circle>
            <text x="752" y="81" text-anchor="end">51.6 %</text>
            <text x="172" y="107" text-anchor="end">&lt;b&gt;Velia&lt;/b&gt; &amp; &quot;Co&quot;</text>
            <circle cx="660" cy="103" r="10.65" fill="#d1652b"><title>&lt;b&gt;Velia&lt;/b&gt; &amp; &quot;Co&quot;: 100</title></circle>
            <text x="752" y="107" text-anchor="end">48.4 %</text>
            <polyline fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" stroke-dasharray="7 4" opacity="0.75" points="441.68,64 441.68,116"/>
            <polyline fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" stroke-dasharray="2 3" opacity="0.75" points="237,64 237,116"/>
            <text x="12" y="40" text-anchor="start">- - weighted mean 53.5    ··· weighted median 10</text>
            </svg>
            """);
  }

  @Test
  void charts_areWellFormed_withoutScripts_andEscapeNames() throws Exception {
    String svg = ForecastCharts.of(List.of(forecast(DAM), forecast(DAM)));
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));

    assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(5);
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("b").getLength()).isZero();
    assertThat(texts(document)).contains("<b>Velia</b> & \"Co\"", "start", "round");
  }

  @Test
  void positionsChart_ofManyParties_namesTheHeaviestAndCountsTheRest() throws Exception {
    List<Stake> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.add(stake("Party " + i, Estimate.of(i), 50, i + 1));
    }
    String svg = PositionsChart.of(forecast(table(many)));

    assertThat(svg).contains("Party 39").doesNotContain(">Party 3 ");
    assertThat(svg).contains("and 24 lighter parties in grey");
    assertThat(WeightChart.of(table(many), forecast(table(many)).baselines()))
        .contains("and 10 lighter parties");
  }

  @Test
  void positionsChart_whereEveryoneAgrees_hasOneLevel() {
    IssueTable agreed =
        table(List.of(stake("Osk", Estimate.of(40), 50, 5), stake("Velia", Estimate.of(40), 9, 5)));

    assertThat(PositionsChart.of(forecast(agreed))).contains("Osk 40", "Velia 40");
  }

  private static List<String> texts(Document document) {
    NodeList nodes = document.getElementsByTagName("text");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static Forecast forecast(IssueTable table) {
    return ExpectedUtility.of(table, Settings.TEXTBOOK);
  }

  private static IssueTable table(List<Stake> stakes) {
    return new IssueTable("dam", "The dam", new Estimate(0, 100), stakes, List.of(), List.of());
  }

  private static Stake stake(String name, Estimate position, double salience, double influence) {
    return new Stake(name, name, position, Estimate.of(salience), Estimate.of(influence));
  }
}
