package parley.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;

class PublishedCasesTest {

  static List<String> names() {
    return PublishedCase.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void solve_publishedConflict_findsWhatIsExpectedForEveryPartyAndConcept(String name) {
    var published = new PublishedCase(name);
    var conflict = OptionForm.of(published.talks());
    var stability =
        Solvers.explicit().solve(conflict, EnumSet.allOf(Standard.class), Budget.ofThisMachine());
    assertThat(PublishedCase.bits(stability.allowed())).isEqualTo(published.allowed());
    for (var concept : Standard.values()) {
      var verdict = stability.find(concept).orElseThrow();
      for (int party = 0; party < conflict.parties().size(); party++) {
        var id = conflict.parties().get(party);
        assertThat(PublishedCase.bits(verdict.stable().get(party)))
            .as("%s for %s", concept, id)
            .isEqualTo(published.stable(concept, id));
      }
      assertThat(PublishedCase.bits(verdict.equilibria()))
          .as("%s", concept)
          .isEqualTo(published.equilibria(concept));
    }
  }
}
