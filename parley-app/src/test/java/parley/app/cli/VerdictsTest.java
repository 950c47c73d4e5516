package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The verdicts of a brief are computed, not quoted: they change when a sentence they rest on is
 * gone, and with who is who.
 */
class VerdictsTest {

  private static final String CONDITION =
      "Osk will not open the gates of the Sarn dam until Velia pays for the repair, Osk's Water"
          + " Minister Tomas Brandt said on Tuesday.";

  private static final String LEVERAGE =
      "The United Nations is relying on Norway to bring Velia to the table.";

  private static final String REPORT =
      """
      Osk and Velia meet over the Sarn dam

      4 March 2031

      LUND - %s

      %s

      Rain is expected in both countries.
      """
          .formatted(CONDITION, LEVERAGE);

  @Test
  void verdicts_ofTheReport_nameWhoHoldsUpWhatAndWhoCanMoveWhom() {
    JsonNode findings = findings(REPORT);

    assertThat(steps(findings)).hasSize(1);
    assertThat(findings.at("/process/steps/0/status").asString()).isEqualTo("blocked");
    assertThat(texts(findings.at("/process/steps/0/veto")))
        .containsExactlyInAnyOrder("osk", "velia");
    assertThat(texts(findings.at("/process/steps/0/conditions/0/by"))).containsExactly("osk");
    assertThat(findings.at("/leverage/0/target").asString()).isEqualTo("velia");
    assertThat(texts(findings.at("/leverage/0/through"))).containsExactly("norway");
  }

  @Test
  void verdicts_withoutTheSentence_areGone() {
    assertThat(steps(findings(REPORT.replace(CONDITION, "Both sides sent large delegations."))))
        .isEmpty();
    assertThat(findings(REPORT.replace(LEVERAGE, "Nobody spoke.")).get("leverage")).isNull();
  }

  @Test
  void verdicts_withTheNamesSwapped_areSwapped() {
    JsonNode findings = findings(swapped(REPORT));

    assertThat(texts(findings.at("/process/steps/0/conditions/0/by"))).containsExactly("velia");
    assertThat(findings.at("/leverage/0/target").asString()).isEqualTo("osk");
  }

  private static final String ORDER = "Osk wants a truce first and then talks on the quota.";

  private static final String DEMAND = "Velia demands that Osk open the gates of the Sarn dam.";

  @Test
  void orderOfSteps_restsOnItsSentence_andTurnsWithIt() {
    JsonNode with = findings(REPORT.replace(LEVERAGE, ORDER));
    JsonNode without = findings(REPORT.replace(LEVERAGE, "Nobody spoke."));
    JsonNode turned =
        findings(REPORT.replace(LEVERAGE, "Osk wants talks on the quota first and then a truce."));

    assertThat(reason(with, "quota")).contains("“A truce”, which comes first");
    assertThat(reason(with, "truce")).startsWith("Nothing else has to come first");
    assertThat(steps(without)).noneMatch(s -> s.get("name").asString().contains("quota"));
    assertThat(reason(turned, "truce")).contains("quota”, which comes first");
    assertThat(reason(turned, "quota")).startsWith("Nothing else has to come first");
  }

  /** Osk wants what it asks for, Velia what it demands: each is better off with both. */
  @Test
  void outcomes_restOnTheSentencesThatSayWhatIsWanted_andOnWhoSaysThem() {
    String report = REPORT.replace(LEVERAGE, DEMAND);
    String silent = report.replace(DEMAND, "Nobody spoke.");
    JsonNode with = findings(report).get("outcomes");
    JsonNode turned = findings(swapped(report)).get("outcomes");

    assertThat(texts(with.at("/steps/0/better"))).containsExactly("osk", "velia");
    assertThat(with.at("/steps/0/way").asString()).startsWith("Velia: pay").contains("Osk: open");
    assertThat(turned.at("/steps/0/way").asString()).startsWith("Osk: pay").contains("Velia: open");
    assertThat(unknown(silent))
        .isEqualTo("of those who have something to decide, only Osk is known to want anything");
    assertThat(unknown(swapped(silent)))
        .isEqualTo("of those who have something to decide, only Velia is known to want anything");
  }

  private static String unknown(String report) {
    return findings(report).get("outcomes").get("unknown").asString();
  }

  /** Says of either side what was said of the other. */
  private static String swapped(String report) {
    return report.replace("Osk", "\u0000").replace("Velia", "Osk").replace("\u0000", "Velia");
  }

  private static String reason(JsonNode findings, String step) {
    return steps(findings).stream()
        .filter(s -> s.get("name").asString().contains(step))
        .map(s -> s.get("reason").asString())
        .findFirst()
        .orElse("");
  }

  private static JsonNode findings(String report) {
    return JsonMapper.shared()
        .readTree(Run.withInput(report, "brief", "-", "--json").out())
        .get("findings");
  }

  private static List<JsonNode> steps(JsonNode findings) {
    JsonNode steps = findings.at("/process/steps");
    return steps.isMissingNode() ? List.of() : steps.valueStream().toList();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
