package parley.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.StateNumbers;
import parley.talks.State;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.OptionId;

/** What no want and no rule turns on changes no verdict. */
class CutPropertiesTest {

  private static final Budget BUDGET = Budget.ofThisMachine().withThreads(1);

  @Property(tries = 150)
  void cut_anyConflict_saysOfEachStateWhatTheWholeSays(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int parties,
      @ForAll @IntRange(min = 2, max = 7) int options) {
    var talks = RandomConflicts.of(seed, parties, options);
    var whole = OptionForm.of(talks);
    var cut = whole.cut(List.of());
    Assume.that(!cut.leftOut().isEmpty());
    Statistics.collect(cut.leftOut().size());
    var concepts = EnumSet.allOf(Standard.class);
    Assume.that(
        IntStream.range(0, 1 << options)
            .anyMatch(state -> whole.allows(BigInteger.valueOf(state))));

    var full = Solvers.explicit().solve(whole, concepts, BUDGET);
    var small = Solvers.explicit().solve(cut, concepts, BUDGET);

    for (var concept : concepts) {
      var all = full.find(concept).orElseThrow();
      var few = small.find(concept).orElseThrow();
      for (int number = 0; number < 1 << options; number++) {
        var state = BigInteger.valueOf(number);
        var like = within(whole, cut, state);
        assertThat(full.allowed().contains(state)).isEqualTo(small.allowed().contains(like));
        assertThat(all.equilibria().contains(state))
            .as("%s at %s", concept, state)
            .isEqualTo(few.equilibria().contains(like));
        for (int party = 0; party < cut.parties().size(); party++) {
          int place = whole.parties().indexOf(cut.parties().get(party));
          assertThat(all.stable().get(place).contains(state))
              .as("%s for %s at %s", concept, cut.parties().get(party), state)
              .isEqualTo(few.stable().get(party).contains(like));
        }
      }
    }
  }

  /** The state of the cut conflict that a state is like. */
  private static BigInteger within(OptionForm whole, OptionForm cut, BigInteger state) {
    var taken = new ArrayList<OptionId>();
    StateNumbers.bits(state).stream()
        .mapToObj(option -> whole.options().get(option).id())
        .forEach(taken::add);
    return cut.number(new State(taken));
  }

  @Test
  void cut_optionsBehindStepsAndRules_keepsThemAndLeavesTheRestAsItIs() {
    var cut =
        OptionForm.of(
                Given.talks(
                    """
                    parties: {osk: {}, velia: {}, tarn: {}}
                    options:
                      osk: {come: Come, sing: {does: Sing, now: true}}
                      velia: {pay: Pay, wait: Wait}
                      tarn: {watch: Watch}
                    steps:
                      round: {when: osk.come}
                      feast: {when: round and osk.sing and tarn.watch}
                    rules: [not (velia.wait and velia.pay)]
                    wants: {velia: [round]}
                    """))
            .cut(List.of());

    assertThat(cut.options()).extracting(o -> o.id().name()).containsExactly("come", "pay", "wait");
    assertThat(cut.leftOut()).extracting(o -> o.id().name()).containsExactly("sing", "watch");
    assertThat(cut.parties()).containsExactly("osk", "velia");
    assertThat(cut.state(BigInteger.ONE).taken())
        .extracting(OptionId::toString)
        .containsExactly("osk.come", "osk.sing");
    assertThat(cut.turningOn(new Reached("feast")))
        .extracting(OptionId::name)
        .containsExactly("come", "sing", "watch");
  }

  @Test
  void cut_optionsNamed_keepsThemToo() {
    var whole =
        OptionForm.of(
            Given.talks(
                """
                parties: {osk: {}}
                options: {osk: {come: Come, sing: Sing, dance: Dance}}
                wants: {osk: [come]}
                """));

    assertThat(whole.cut(List.of(new OptionId("osk", "dance"))).options())
        .extracting(o -> o.id().name())
        .containsExactly("come", "dance");
  }
}
