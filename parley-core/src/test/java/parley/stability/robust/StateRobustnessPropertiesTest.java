package parley.stability.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import parley.stability.RandomConflicts;
import parley.stability.Solvers;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Preference.ByWants;
import parley.stability.robust.RobustFinding.Share;

/** One state by its own neighbourhood comes out as it does among all of them. */
class StateRobustnessPropertiesTest {

  private static final Budget BUDGET = Budget.ofThisMachine().withThreads(1);

  @Property(tries = 40)
  void of_anyState_countsWhatTheSolverCounts(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 3) int parties,
      @ForAll @IntRange(min = 2, max = 5) int options) {
    var conflict = loosened(OptionForm.of(RandomConflicts.of(seed, parties, options)));
    for (var concept : List.of(Standard.NASH, Standard.GMR, Standard.SEQ)) {
      var states =
          IntStream.range(0, 1 << options)
              .mapToObj(BigInteger::valueOf)
              .filter(conflict::allows)
              .toList();
      if (states.isEmpty()) {
        return;
      }
      var all =
          Robustness.of(
                  conflict,
                  Set.of(concept),
                  (chosen, concepts) -> Solvers.explicit().solve(chosen, concepts, BUDGET),
                  Robustness.Settings.USUAL)
              .shares()
              .getFirst()
              .outcomes();
      for (var state : states) {
        double expected =
            all.stream()
                .filter(share -> share.state().equals(state))
                .mapToDouble(Share::value)
                .findFirst()
                .orElse(0);
        var share =
            StateRobustness.of(conflict, state, concept, to -> true, 1000, 100_000).orElseThrow();
        assertThat(share.value()).as("%s at %s", concept, state).isEqualTo(expected);
      }
    }
  }

  /** The first three wants of each party in no known order. */
  private static OptionForm loosened(OptionForm conflict) {
    var loose = conflict;
    for (int party = 0; party < conflict.parties().size(); party++) {
      if (conflict.preferences().get(party) instanceof ByWants wants) {
        var aims = wants.order();
        int open = Math.min(3, aims.size());
        loose =
            loose.withPreference(
                party,
                new ByWants(
                    Stream.concat(
                            Stream.of(aims.subList(0, open)),
                            aims.subList(open, aims.size()).stream().map(List::of))
                        .filter(tier -> !tier.isEmpty())
                        .toList()));
      }
    }
    return loose;
  }
}
