package parley.stability.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import parley.stability.ByDefinition;
import parley.stability.RandomConflicts;
import parley.stability.arena.Arena;
import parley.stability.arena.Step;
import parley.stability.arena.Walks;
import parley.stability.conflict.ExplicitGraph;
import parley.stability.conflict.ExplicitGraph.Move;
import parley.stability.conflict.ExplicitGraph.Mover;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Preference.ByRanking;

class WaysTest {

  @Test
  void to_whereOnePartyWouldMoveTwiceRunning_findsTheOtherWay() {
    var ranking = new ByRanking(List.of());
    var graph =
        new ExplicitGraph(
            List.of("start", "middle", "end", "aside"),
            List.of(
                new Mover("a", List.of(new Move(0, 1), new Move(1, 2), new Move(3, 2)), ranking),
                new Mover("b", List.of(new Move(1, 3)), ranking)));

    var ways = Ways.from(Arena.of(graph), BigInteger.ZERO, false, 100);

    assertThat(ways.to(BigInteger.TWO))
        .contains(
            List.of(
                new Step(0, BigInteger.ONE),
                new Step(1, BigInteger.valueOf(3)),
                new Step(0, BigInteger.TWO)));
    assertThat(ways.isWhole()).isTrue();
  }

  @Property(tries = 200)
  void to_anyStateReached_isALegalWay(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 4) int parties,
      @ForAll @IntRange(min = 1, max = 6) int options,
      @ForAll boolean improving) {
    var talks = RandomConflicts.of(seed, parties, options);
    var arena = Arena.of(OptionForm.of(talks));
    for (int start : new ByDefinition(talks).allowed().stream().limit(3).toArray()) {
      var from = BigInteger.valueOf(start);
      var ways = Ways.from(arena, from, improving, 1000);
      for (var state : ways.reached()) {
        var at = from;
        int last = Walks.NOBODY;
        for (var step : ways.to(state).orElseThrow()) {
          assertThat(step.party()).isNotEqualTo(last);
          assertThat(arena.moves(step.party(), at)).contains(step.to());
          assertThat(!improving || arena.compare(step.party(), step.to(), at) > 0).isTrue();
          at = step.to();
          last = step.party();
        }
        assertThat(at).isEqualTo(state);
      }
    }
  }

  @Test
  void from_moreStatesThanAllowed_saysThatItIsNotWhole() {
    var moves = List.of(new Move(0, 1), new Move(0, 2), new Move(0, 3));
    var graph =
        new ExplicitGraph(
            List.of("start", "one", "two", "three"),
            List.of(new Mover("a", moves, new ByRanking(List.of()))));

    var ways = Ways.from(Arena.of(graph), BigInteger.ZERO, false, 2);

    assertThat(ways.isWhole()).isFalse();
    assertThat(ways.reached()).hasSize(2);
  }
}
