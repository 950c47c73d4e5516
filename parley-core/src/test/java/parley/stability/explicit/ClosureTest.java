package parley.stability.explicit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import parley.stability.Given;
import parley.stability.RandomConflicts;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.UnsolvableException;

class ClosureTest {

  @Property(tries = 400)
  void apply_roundByRoundAndBackwards_findTheSame(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 5) int parties,
      @ForAll @IntRange(min = 2, max = 11) int options) {
    var conflict = OptionForm.of(RandomConflicts.of(seed, parties, options));
    try (var crew = new Crew(1, Duration.ofMinutes(5))) {
      var space = new DenseSpace(conflict, crew);
      var all = new ArrayList<GroupMoves>();
      var better = new ArrayList<GroupMoves>();
      for (int party = 0; party < conflict.parties().size(); party++) {
        var group = space.layout().groups().get(party);
        int[] ranks = space.ranks().get(party);
        all.add(new AllMoves(group));
        better.add(
            new Improvements(
                group, ranks, Orders.of(group, options, ranks, space.allowed(), crew)));
      }
      int[] values =
          new Random(seed).ints(space.layout().states(), 0, 1 << (options / 2)).toArray();
      for (int state = 0; state < values.length; state++) {
        values[state] = space.isAllowed(state) ? values[state] : GroupMoves.NOT_ALLOWED;
      }
      for (var moves : List.of(all, better)) {
        int[] byRounds = values.clone();
        int[] backwards = values.clone();
        new Closure(moves, space).apply(byRounds);
        Backward.apply(moves, space, backwards);
        assertThat(backwards).isEqualTo(byRounds);
      }
    } catch (UnsolvableException nothingAllowed) {
      assertThat(nothingAllowed).hasMessageContaining("leave no state allowed");
    }
  }

  /**
   * Two count up by turns, each never more than one ahead, so that the end is 254 moves away; there
   * the third loses more than it ever gains.
   */
  @Test
  void solve_answerAtTheEndOfALongChainOfMoves_deters() {
    int digits = 7;
    var conflict = OptionForm.of(Given.talks(counting(digits, "")));
    assertThat(isStable(conflict)).isTrue();
    var blocked = OptionForm.of(Given.talks(counting(digits, "  - not (a.d3 and a.d5)\n")));
    assertThat(isStable(blocked)).isFalse();
  }

  private static boolean isStable(OptionForm conflict) {
    var stability =
        new ExplicitSolver().solve(conflict, Set.of(Standard.GMR), Budget.ofThisMachine());
    int third = conflict.parties().indexOf("c");
    return stability
        .find(Standard.GMR)
        .orElseThrow()
        .stable()
        .get(third)
        .contains(Given.state(conflict));
  }

  private static String counting(int digits, String rule) {
    var same = new ArrayList<String>();
    var ahead = new ArrayList<String>();
    for (int d = 0; d < digits; d++) {
      same.add("(a.d%d iff b.d%d)".formatted(d, d));
      var carry = new ArrayList<>(List.of("a.d" + d, "not b.d" + d));
      for (int lower = 0; lower < d; lower++) {
        carry.add("not a.d" + lower);
        carry.add("b.d" + lower);
      }
      for (int upper = d + 1; upper < digits; upper++) {
        carry.add("(a.d%d iff b.d%d)".formatted(upper, upper));
      }
      ahead.add("(" + String.join(" and ", carry) + ")");
    }
    var options =
        IntStream.range(0, digits).mapToObj(d -> "d%d: D%d".formatted(d, d)).toList().toString();
    var braced = "{" + options.substring(1, options.length() - 1) + "}";
    var end = IntStream.range(0, digits).mapToObj(d -> "b.d" + d).reduce((x, y) -> x + " and " + y);
    return """
    parties: {a: {}, b: {}, c: {}}
    options: {a: %s, b: %s, c: {x: X}}
    rules:
      - (%s) or %s
    %swants: {c: [not (%s), c.x]}
    """
        .formatted(
            braced,
            braced,
            String.join(" and ", same),
            String.join(" or ", ahead),
            rule,
            end.orElseThrow());
  }
}
