package parley.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.Set;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Solver;
import parley.stability.conflict.UnsolvableException;
import parley.talks.Talks;

/** Holds a solver against the definitions, by brute force. */
public final class Agreement {

  private final Solver solver;
  private final Set<? extends Concept> concepts;
  private final Budget budget;

  /** Of a solver, under some concepts. */
  public Agreement(Solver solver, Set<? extends Concept> concepts, Budget budget) {
    this.solver = solver;
    this.concepts = concepts;
    this.budget = budget;
  }

  /** All that is stable for each party, all equilibria, or that no state is allowed. */
  public void on(Talks talks) {
    var oracle = new ByDefinition(talks);
    var conflict = OptionForm.of(talks);
    if (oracle.allowed().isEmpty()) {
      assertThatThrownBy(() -> solver.solve(conflict, concepts, budget))
          .isInstanceOf(UnsolvableException.class);
      return;
    }
    var stability = solver.solve(conflict, concepts, budget);
    assertThat(PublishedCase.bits(stability.allowed())).isEqualTo(oracle.allowed());
    for (var concept : concepts) {
      var verdict = stability.find(concept).orElseThrow();
      var all = (BitSet) oracle.allowed().clone();
      for (int party = 0; party < oracle.parties(); party++) {
        var expected = oracle.stable(concept, party);
        assertThat(PublishedCase.bits(verdict.stable().get(party)))
            .as("%s for party %s", concept, party)
            .isEqualTo(expected);
        all.and(expected);
      }
      assertThat(PublishedCase.bits(verdict.equilibria())).isEqualTo(all);
    }
  }
}
