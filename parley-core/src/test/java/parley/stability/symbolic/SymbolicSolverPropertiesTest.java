package parley.stability.symbolic;

import java.util.EnumSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import parley.stability.Agreement;
import parley.stability.RandomConflicts;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;

class SymbolicSolverPropertiesTest {

  private static final Agreement AGREEMENT =
      new Agreement(
          new SymbolicSolver(),
          EnumSet.range(Standard.NASH, Standard.SSEQ),
          Budget.ofThisMachine());

  @Property(tries = 2000)
  void solve_upTo8Options_agreesWithTheDefinitions(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 5) int parties,
      @ForAll @IntRange(min = 1, max = 8) int options) {
    AGREEMENT.on(RandomConflicts.of(seed, parties, options));
  }

  @Property(tries = 50)
  void solve_9To12Options_agreesWithTheDefinitions(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 5) int parties,
      @ForAll @IntRange(min = 9, max = 12) int options) {
    AGREEMENT.on(RandomConflicts.of(seed, parties, options));
  }
}
