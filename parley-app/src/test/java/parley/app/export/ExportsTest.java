package parley.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.app.brief.Golden;
import parley.app.brief.SarnReport;
import parley.app.material.Material;

class ExportsTest {

  @ParameterizedTest
  @CsvSource({
    "claims, sarn-claims.jsonl",
    "events-csv, sarn-events.csv",
    "actors-graphml, sarn-actors.graphml",
    "actors-dot, sarn-actors.dot",
    "waiting-dot, sarn-waiting.dot",
    "waiting-mermaid, sarn-waiting.mmd"
  })
  void eachFormat_wholeFileAsExpected(String format, String golden) {
    Material material = Material.of(List.of(SarnReport.reading()), 0);

    Golden.matches(getClass(), golden, Exports.find(format).orElseThrow().write(material));
  }

  @ParameterizedTest
  @CsvSource({
    "claims",
    "events-csv",
    "actors-graphml",
    "actors-dot",
    "waiting-dot",
    "waiting-mermaid"
  })
  void noReport_isAFileWithNothingInIt(String format) {
    assertThat(Exports.find(format).orElseThrow().write(Material.of(List.of(), 0)))
        .doesNotContain("Osk");
  }
}
