package parley.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.ExplicitGraph;
import parley.stability.conflict.ExplicitGraph.Move;
import parley.stability.conflict.ExplicitGraph.Mover;
import parley.stability.conflict.Preference.ByRanking;

/**
 * The published Elmira conflict (Hipel, Fang, Kilgour and others) as an explicit graph of nine
 * states: the ministry modifies its order, the company accepts it, goes on appealing or closes its
 * plant, the local government insists.
 */
class ElmiraTest {

  private static final ExplicitGraph ELMIRA =
      new ExplicitGraph(
          List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
          List.of(
              mover("moe", "1-2 3-4 5-6 7-8", "7 3 4 8 5 1 2 6 9"),
              mover(
                  "uniroyal",
                  "1-3 1-9 2-4 2-9 3-9 4-9 5-7 5-9 6-8 6-9 7-9 8-9",
                  "1 4 8 5 9 3 7 2 6"),
              mover("local-government", "1-5 2-6 3-7 4-8 5-1 6-2 7-3 8-4", "7 3 5 1 8 6 4 2 9")));

  @Test
  void solve_elmira_findsThePublishedEquilibria() {
    var expected = new PublishedCase("elmira");
    var concepts = EnumSet.range(Standard.NASH, Standard.SSEQ);
    var stability = Solvers.explicit().solve(ELMIRA, concepts, Budget.ofThisMachine());
    assertThat(stability.allowed().count()).isEqualTo(9);
    for (var concept : concepts) {
      var verdict = stability.find(concept).orElseThrow();
      var names = List.of("moe", "uniroyal", "local-government");
      for (int party = 0; party < names.size(); party++) {
        var stable = PublishedCase.bits(verdict.stable().get(party));
        assertThat(shifted(stable))
            .as("%s for %s", concept, names.get(party))
            .isEqualTo(expected.stable(concept, names.get(party)));
      }
      assertThat(shifted(PublishedCase.bits(verdict.equilibria())))
          .isEqualTo(expected.equilibria(concept));
    }
  }

  @Test
  void solve_conceptsForOptionsOnly_areUnfinishedWithAReason() {
    var stability =
        Solvers.explicit()
            .solve(
                ELMIRA,
                Set.of(Standard.SIM, new Concept.LimitedMove(2), Standard.NASH),
                Budget.ofThisMachine());
    assertThat(stability.verdicts().keySet()).containsExactly(Standard.NASH);
    assertThat(stability.unfinished())
        .extracting(unfinished -> unfinished.concept().code() + ": " + unfinished.reason())
        .containsExactly(
            "SIM: it is not defined for a conflict given as a graph of states",
            "L2: it is not defined for a conflict given as a graph of states");
  }

  /** The states are called 1 to 9 and numbered 0 to 8. */
  private static BitSet shifted(BitSet states) {
    var names = new BitSet();
    states.stream().forEach(state -> names.set(state + 1));
    return names;
  }

  private static Mover mover(String party, String moves, String ranking) {
    var all = new ArrayList<Move>();
    for (var move : List.of(moves.split(" "))) {
      all.add(new Move(move.charAt(0) - '1', move.charAt(2) - '1'));
    }
    var tiers =
        Arrays.stream(ranking.split(" "))
            .map(state -> List.of(BigInteger.valueOf(Integer.parseInt(state) - 1)))
            .toList();
    return new Mover(party, all, new ByRanking(tiers));
  }
}
