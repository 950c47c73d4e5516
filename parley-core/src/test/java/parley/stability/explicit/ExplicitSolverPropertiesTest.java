package parley.stability.explicit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import parley.stability.Agreement;
import parley.stability.PublishedCase;
import parley.stability.RandomConflicts;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Stability;
import parley.stability.conflict.UnsolvableException;

class ExplicitSolverPropertiesTest {

  private static final Budget BUDGET = Budget.ofThisMachine().withThreads(1);

  private static final Set<Standard> CLOSED = EnumSet.range(Standard.NASH, Standard.SSEQ);

  private static final Set<Concept> ALL =
      Set.of(
          Standard.NASH,
          Standard.GMR,
          Standard.SMR,
          Standard.SEQ,
          Standard.SSEQ,
          Standard.SIM,
          new Concept.LimitedMove(1),
          new Concept.LimitedMove(2),
          new Concept.LimitedMove(3),
          new Concept.LimitedMove(5));

  private static final Agreement AGREEMENT = new Agreement(new ExplicitSolver(), ALL, BUDGET);

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

  @Property(tries = 200)
  void solve_anyConflict_keepsTheInclusionsBetweenConcepts(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 5) int parties,
      @ForAll @IntRange(min = 6, max = 13) int options) {
    var conflict = OptionForm.of(RandomConflicts.of(seed, parties, options));
    try {
      var stability = new ExplicitSolver().solve(conflict, CLOSED, BUDGET);
      for (int party = 0; party < conflict.parties().size(); party++) {
        var nash = stable(stability, Standard.NASH, party);
        var gmr = stable(stability, Standard.GMR, party);
        var smr = stable(stability, Standard.SMR, party);
        var seq = stable(stability, Standard.SEQ, party);
        var sseq = stable(stability, Standard.SSEQ, party);
        assertThat(isWithin(nash, smr)).isTrue();
        assertThat(isWithin(smr, gmr)).isTrue();
        assertThat(isWithin(nash, seq)).isTrue();
        assertThat(isWithin(nash, sseq)).isTrue();
        assertThat(isWithin(seq, gmr)).isTrue();
        assertThat(isWithin(sseq, seq)).isTrue();
        assertThat(isWithin(sseq, smr)).isTrue();
      }
    } catch (UnsolvableException nothingAllowed) {
      assertThat(nothingAllowed).hasMessageContaining("leave no state allowed");
    }
  }

  @Property(tries = 30)
  void solve_onAnyNumberOfThreads_findsTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 9, max = 14) int options) {
    var conflict = OptionForm.of(RandomConflicts.of(seed, 4, options));
    var found = new ArrayList<List<BitSet>>();
    for (int threads : List.of(1, 2, 7)) {
      try {
        var stability = new ExplicitSolver().solve(conflict, CLOSED, BUDGET.withThreads(threads));
        found.add(
            stability.verdicts().values().stream()
                .flatMap(verdict -> verdict.stable().stream())
                .map(PublishedCase::bits)
                .toList());
      } catch (UnsolvableException nothingAllowed) {
        found.add(List.of());
      }
    }
    assertThat(found.get(1)).isEqualTo(found.get(0));
    assertThat(found.get(2)).isEqualTo(found.get(0));
  }

  private static BitSet stable(Stability stability, Standard concept, int party) {
    return PublishedCase.bits(stability.find(concept).orElseThrow().stable().get(party));
  }

  private static boolean isWithin(BitSet some, BitSet others) {
    var beyond = (BitSet) some.clone();
    beyond.andNot(others);
    return beyond.isEmpty();
  }
}
