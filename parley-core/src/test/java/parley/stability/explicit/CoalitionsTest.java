package parley.stability.explicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import parley.stability.ByDefinition;
import parley.stability.CoalitionsByDefinition;
import parley.stability.Given;
import parley.stability.PublishedCase;
import parley.stability.RandomConflicts;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.UnsolvableException;
import parley.stability.explicit.Coalitions.Break;

class CoalitionsTest {

  private static final List<Standard> CONCEPTS =
      List.of(Standard.NASH, Standard.GMR, Standard.SMR, Standard.SEQ);

  /** Two who each gain only if both cooperate, and a bystander. */
  private static final String DILEMMA =
      """
      parties: {osk: {}, velia: {}, tarn: {}}
      options: {osk: {a: A}, velia: {b: B}, tarn: {c: C}}
      wants:
        osk: [velia.b, not osk.a]
        velia: [osk.a, not velia.b]
        tarn: [tarn.c]
      """;

  @Property(tries = 400)
  void stable_randomConflicts_agreesWithTheDefinitions(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 4) int parties,
      @ForAll @IntRange(min = 1, max = 5) int options) {
    var talks = RandomConflicts.of(seed, parties, options);
    var definition = new ByDefinition(talks);
    Assume.that(!definition.allowed().isEmpty());
    var oracle = new CoalitionsByDefinition(definition);
    var conflict = OptionForm.of(talks);
    var coalitions = Coalitions.of(conflict, Budget.ofThisMachine());
    for (var concept : CONCEPTS) {
      var all = (BitSet) definition.allowed().clone();
      for (var coalition : coalitions.coalitions()) {
        var places = coalition.stream().map(conflict.parties()::indexOf).toList();
        var expected = oracle.stable(concept, places);
        assertThat(PublishedCase.bits(coalitions.stable(concept, coalition)))
            .as("%s for %s", concept, coalition)
            .isEqualTo(expected);
        all.and(expected);
      }
      assertThat(PublishedCase.bits(coalitions.equilibria(concept))).isEqualTo(all);
    }
  }

  @Test
  void equilibria_jointGain_breaksWhatEachAloneWouldKeep() {
    var conflict = OptionForm.of(Given.talks(DILEMMA));
    var coalitions = Coalitions.of(conflict, Budget.ofThisMachine());
    var defection = Given.state(conflict, "tarn.c");
    var cooperation = Given.state(conflict, "osk.a", "velia.b", "tarn.c");
    for (var single : List.of("osk", "velia", "tarn")) {
      assertThat(coalitions.find(Standard.NASH, List.of(single), defection)).isEmpty();
    }
    assertThat(coalitions.find(Standard.NASH, List.of("osk", "velia"), defection))
        .contains(new Break(List.of("osk", "velia"), defection, cooperation));
    assertThat(coalitions.equilibria(Standard.NASH).contains(defection)).isFalse();
  }

  /** A coalition does not merge its members into one: each may still leave alone. */
  @Test
  void equilibria_stateACoalitionKeeps_stillBreaksWhereAMemberAloneGains() {
    var conflict = OptionForm.of(Given.talks(DILEMMA));
    var coalitions = Coalitions.of(conflict, Budget.ofThisMachine());
    var cooperation = Given.state(conflict, "osk.a", "velia.b", "tarn.c");
    assertThat(coalitions.find(Standard.NASH, List.of("osk", "velia"), cooperation)).isEmpty();
    assertThat(coalitions.find(Standard.NASH, List.of("osk"), cooperation)).isPresent();
    assertThat(coalitions.equilibria(Standard.NASH).contains(cooperation)).isFalse();
    assertThat(coalitions.equilibria(Standard.GMR).contains(cooperation)).isTrue();
  }

  @Test
  void of_moreThanTheMemoryAllowed_isRefused() {
    var conflict = OptionForm.of(Given.talks(DILEMMA));
    assertThatThrownBy(() -> Coalitions.of(conflict, Budget.ofThisMachine().withBytes(100)))
        .isInstanceOf(UnsolvableException.class)
        .hasMessage(
            "all coalitions of 3 parties over 3 options would take more memory than the 0 MB"
                + " allowed; ask about fewer parties or options, or give Java more memory");
  }

  @Test
  void stable_timeOver_isRefused() {
    var conflict = OptionForm.of(Given.talks(DILEMMA));
    assertThatThrownBy(() ->
            Coalitions.of(conflict, Budget.ofThisMachine().withTime(Duration.ofNanos(1)))
                .stable(Standard.SMR, List.of("osk", "velia")))
        .isInstanceOf(UnsolvableException.class)
        .hasMessageContaining("the time allowed was over");
  }
}
