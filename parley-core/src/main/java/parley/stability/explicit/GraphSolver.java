package parley.stability.explicit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import parley.stability.conflict.Concept;
import parley.stability.conflict.ExplicitGraph;
import parley.stability.conflict.ExplicitGraph.Move;
import parley.stability.conflict.Stability.Verdict;
import parley.stability.conflict.StateSet;

/**
 * Solves an explicit graph, in which moves need not be transitive. What others can do next then
 * depends on who moved last, so the places to reach are pairs of a state and its last mover. The
 * least value any place can reach is found from the states of least value backwards: each place is
 * visited once.
 */
final class GraphSolver {

  private final ExplicitGraph graph;
  private final int states;
  private final int parties;
  private final int[][] ranks;

  /** By party and state, where its moves come from. */
  private final List<List<List<Integer>>> sources = new ArrayList<>();

  GraphSolver(ExplicitGraph graph) {
    this.graph = graph;
    this.states = graph.states().size();
    this.parties = graph.movers().size();
    this.ranks = new int[parties][states];
    for (int party = 0; party < parties; party++) {
      var tiers = graph.movers().get(party).ranking().tiers();
      for (int tier = 0; tier < tiers.size(); tier++) {
        for (var state : tiers.get(tier)) {
          ranks[party][state.intValueExact()] = tiers.size() - tier;
        }
      }
      var own = new ArrayList<List<Integer>>();
      for (int state = 0; state < states; state++) {
        own.add(new ArrayList<>());
      }
      for (var move : graph.movers().get(party).moves()) {
        own.get(move.to()).add(move.from());
      }
      sources.add(own);
    }
  }

  StateSet allowed() {
    var all = new BitSet();
    all.set(0, states);
    return new ListedStates(all);
  }

  Verdict verdict(Concept concept) {
    var stable = new ArrayList<StateSet>();
    var all = new BitSet();
    all.set(0, states);
    for (int party = 0; party < parties; party++) {
      var own = stable(concept, party);
      all.and(own);
      stable.add(new ListedStates(own));
    }
    return new Verdict(stable, new ListedStates(all));
  }

  private BitSet stable(Concept concept, int party) {
    int[] rank = ranks[party];
    int[] worst =
        switch (concept) {
          case Concept.Standard.NASH -> rank;
          case Concept.Standard.GMR -> reached(party, rank, false);
          case Concept.Standard.SMR -> reached(party, escape(party), false);
          case Concept.Standard.SEQ -> reached(party, rank, true);
          case Concept.Standard.SSEQ -> reached(party, escape(party), true);
          case Concept.Standard.SIM -> throw notForGraphs(concept);
          case Concept.LimitedMove moves -> throw notForGraphs(moves);
        };
    var stable = new BitSet();
    stable.set(0, states);
    for (var move : graph.movers().get(party).moves()) {
      if (rank[move.to()] > rank[move.from()] && worst[move.to()] > rank[move.from()]) {
        stable.clear(move.from());
      }
    }
    return stable;
  }

  private static IllegalArgumentException notForGraphs(Concept concept) {
    return new IllegalArgumentException(concept.code() + " is not for explicit graphs");
  }

  /** The best rank a party can keep or move to from each state. */
  private int[] escape(int party) {
    int[] best = ranks[party].clone();
    for (Move move : graph.movers().get(party).moves()) {
      best[move.from()] = Math.max(best[move.from()], ranks[party][move.to()]);
    }
    return best;
  }

  /** The least value that the others' legal sequences lead to from each state. */
  private int[] reached(int party, int[] values, boolean improving) {
    int nobody = parties;
    int[] least = new int[states * (parties + 1)];
    Arrays.fill(least, -1);
    var ascending =
        IntStream.range(0, states).boxed().sorted(Comparator.comparingInt(s -> values[s])).toList();
    var open = new ArrayDeque<Integer>();
    for (int state : ascending) {
      for (int last = 0; last <= parties; last++) {
        visit(state, last, values[state], least, open);
      }
      while (!open.isEmpty()) {
        int place = open.remove();
        int to = place / (parties + 1);
        int mover = place % (parties + 1);
        if (mover == nobody || mover == party) {
          continue;
        }
        for (int from : sources.get(mover).get(to)) {
          if (!improving || ranks[mover][to] > ranks[mover][from]) {
            for (int last = 0; last <= parties; last++) {
              if (last != mover) {
                visit(from, last, least[place], least, open);
              }
            }
          }
        }
      }
    }
    return IntStream.range(0, states).map(s -> least[s * (parties + 1) + nobody]).toArray();
  }

  private void visit(int state, int last, int value, int[] least, ArrayDeque<Integer> open) {
    int place = state * (parties + 1) + last;
    if (least[place] < 0) {
      least[place] = value;
      open.add(place);
    }
  }
}
