package parley.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.stability.Solvers;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.OptionForm;
import parley.talks.Option.Irreversible;
import parley.talks.Talks;

class ModelFileTest {

  /** Two farmers and one well; the second can dig once and for all. */
  private static final String WELL =
      """
      {"program": "gmcr-py", "useManualPreferenceRanking": false,
       "options": [{"name": "Share the well", "permittedDirection": "both"},
                   {"name": "Dig", "permittedDirection": "fwd"},
                   {"name": "Sue", "permittedDirection": "both"}],
       "decisionMakers": [
         {"name": "Ann", "options": [0], "preferences": [[[2, "N"]], [[0, "N"]]]},
         {"name": "Ben", "options": [1, 2], "preferences": [
            {"compound": true, "members": [[[0, "Y"]], [[1, "Y"]]]}, [[1, "N"], [2, "N"]]]}],
       "infeasibles": [[[1, "Y"], [2, "Y"]]]}
      """;

  @Test
  void read_statements_areWantsAndRules() throws IOException {
    Talks talks = talks(WELL);

    assertThat(talks.name()).isEqualTo("well");
    assertThat(talks.options().stream().map(o -> o.id().toString()))
        .containsExactly("ann.share-the-well", "ben.dig", "ben.sue");
    assertThat(talks.options().get(1).irreversible()).isEqualTo(Irreversible.FORWARD);
    assertThat(talks.rules().getFirst().formula().text()).isEqualTo("not (ben.dig and ben.sue)");
    assertThat(talks.wants().get(1).tiers().stream().map(tier -> tier.getFirst().formula().text()))
        .containsExactly("ann.share-the-well or ben.dig", "not ben.dig and not ben.sue");
  }

  @Test
  void read_ranking_countsFeasibleStatesFromOne() throws IOException {
    Talks talks =
        talks(
            WELL.replace("Ranking\": false", "Ranking\": true")
                .replace(
                    "\"options\": [0],", "\"options\": [0], \"preferenceRanking\": [1, [6, 5]],")
                .replace(
                    "\"options\": [1, 2],", "\"options\": [1, 2], \"preferenceRanking\": [],"));

    assertThat(talks.rankings().getFirst().tiers().getFirst().getFirst().taken()).isEmpty();
    assertThat(talks.rankings().getFirst().tiers().get(1))
        .extracting(state -> List.copyOf(state.taken()).toString())
        .containsExactly("[ann.share-the-well, ben.sue]", "[ben.sue]");
  }

  @Test
  void read_anExplicitGraph_solves() throws IOException {
    Conflict graph =
        conflict(
            """
            {"name": "fork", "form": "explicit graph",
             "states": {"1": "stay", "2": "go"},
             "moves": {"Ann": [[1, 2]], "Ben": []},
             "rankings": {"Ann": [2, 1], "Ben": [[1, 2]]}}
            """);

    var nash =
        Solvers.automatic(graph, Set.of(Standard.NASH), Budget.ofThisMachine())
            .find(Standard.NASH)
            .orElseThrow();

    assertThat(nash.equilibria().states()).containsExactly(BigInteger.ONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [[0, "N"]]]            | [[0, "X"]]]            | well.gmcr:6:69: error: 'X' is neither; expected Y or N
          [1, 2]                 | [0, 1, 2]              | well.gmcr:7:32: error: two parties own option 0, or one owns it twice; give each option to one of them
          [1, 2]                 | [1]                    | well.gmcr:4:14: error: nobody owns option 2; list it with one decision maker
          [[0, "N"]]]            | [[9, "N"]]]            | well.gmcr:6:66: error: there is no option 9; they are numbered 0 to 2
          "fwd"                  | "up"                   | well.gmcr:3:52: error: no direction is called 'up'; write both, fwd or back
          "decisionMakers"       | "decisionMaker"        | well.gmcr:1:1: error: there is no 'decisionMakers'; did you mean it by 'decisionMaker'?
          """)
  void read_aSlip_saysWhereAndWhatWasExpected(String right, String wrong, String message) {
    assertThatThrownBy(() -> talks(WELL.replaceFirst(Pattern.quote(right), wrong)))
        .isInstanceOf(UnreadableModel.class)
        .hasMessage(message);
  }

  @Test
  void read_nestedTooDeep_isRefused() {
    assertThatThrownBy(() -> talks("[".repeat(10_000)))
        .isInstanceOf(UnreadableModel.class)
        .hasMessageStartingWith("well.gmcr: error: not JSON: Document nesting depth");
  }

  @Test
  void read_brokenOff_isRefused() {
    assertThatThrownBy(() -> talks(WELL.substring(0, 100)))
        .isInstanceOf(UnreadableModel.class)
        .hasMessageContaining("error: not JSON");
  }

  private static Talks talks(String text) throws IOException {
    return switch (read(text)) {
      case ModelFile.Model.InOptions(var talks) -> talks;
      case ModelFile.Model.AsGraph graph -> throw new AssertionError(graph.name());
    };
  }

  private static Conflict conflict(String text) throws IOException {
    return switch (read(text)) {
      case ModelFile.Model.InOptions(var talks) -> OptionForm.of(talks);
      case ModelFile.Model.AsGraph(var name, var graph) -> graph;
    };
  }

  private static ModelFile.Model read(String text) throws IOException {
    return ModelFile.read(
        "well.gmcr", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
