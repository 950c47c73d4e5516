package parley.stability.symbolic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import parley.stability.ByDefinition;
import parley.stability.RandomConflicts;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.StateSet;
import parley.stability.conflict.UnsolvableException;
import parley.talks.Talks;

class SymbolicSolverPropertiesTest {

  private static final Set<Concept.Standard> CLOSED =
      EnumSet.range(Concept.Standard.NASH, Concept.Standard.SSEQ);

  @Property(tries = 2000)
  void solve_upTo8Options_agreesWithTheDefinitions(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 5) int parties,
      @ForAll @IntRange(min = 1, max = 8) int options) {
    check(RandomConflicts.of(seed, parties, options));
  }

  @Property(tries = 50)
  void solve_9To12Options_agreesWithTheDefinitions(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 5) int parties,
      @ForAll @IntRange(min = 9, max = 12) int options) {
    check(RandomConflicts.of(seed, parties, options));
  }

  private static void check(Talks talks) {
    var oracle = new ByDefinition(talks);
    var conflict = OptionForm.of(talks);
    var budget = Budget.ofThisMachine();
    if (oracle.allowed().isEmpty()) {
      assertThatThrownBy(() -> new SymbolicSolver().solve(conflict, CLOSED, budget))
          .isInstanceOf(UnsolvableException.class);
      return;
    }
    var stability = new SymbolicSolver().solve(conflict, CLOSED, budget);
    assertThat(bits(stability.allowed())).isEqualTo(oracle.allowed());
    for (var concept : CLOSED) {
      var verdict = stability.find(concept).orElseThrow();
      var all = (BitSet) oracle.allowed().clone();
      for (int party = 0; party < oracle.parties(); party++) {
        var expected = oracle.stable(concept, party);
        assertThat(bits(verdict.stable().get(party)))
            .as("%s for party %s", concept, party)
            .isEqualTo(expected);
        all.and(expected);
      }
      assertThat(bits(verdict.equilibria())).isEqualTo(all);
    }
  }

  private static BitSet bits(StateSet set) {
    var bits = new BitSet();
    set.states().map(BigInteger::intValueExact).forEach(bits::set);
    return bits;
  }
}
