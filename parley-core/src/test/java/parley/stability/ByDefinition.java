package parley.stability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import parley.process.Situation;
import parley.stability.conflict.Concept;
import parley.talks.Option;
import parley.talks.State;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;
import parley.talks.formula.Truth;

/**
 * Stability worked out by brute force from the definitions, state by state, sharing no code with
 * the solvers: moves are listed, and the others' answers are followed one legal sequence at a time,
 * in which nobody moves twice in succession but may move again later. A state's number has bit k
 * set where option k is taken.
 */
public final class ByDefinition {

  private final Talks talks;
  private final List<Option> options;
  private final List<String> parties;
  private final Map<OptionId, Integer> places = new HashMap<>();
  private final BitSet allowed = new BitSet();

  /** By party and state. */
  private final int[][] rank;

  private final int[][][] moves;

  private final Map<List<Integer>, BitSet> reached = new HashMap<>();
  private final Map<List<Integer>, Integer> ends = new HashMap<>();

  public ByDefinition(Talks talks) {
    this.talks = talks;
    this.options = talks.choices();
    this.parties =
        talks.parties().stream()
            .map(p -> p.id())
            .filter(p -> options.stream().anyMatch(o -> o.id().party().equals(p)))
            .toList();
    options.forEach(option -> places.put(option.id(), places.size()));
    int states = 1 << options.size();
    for (int s = 0; s < states; s++) {
      int state = s;
      allowed.set(s, talks.rules().stream().allMatch(rule -> holds(rule.formula(), state)));
    }
    rank = new int[parties.size()][];
    moves = new int[parties.size()][states][];
    for (int p = 0; p < parties.size(); p++) {
      rank[p] = ranks(parties.get(p));
      for (int s = 0; s < states; s++) {
        int party = p;
        int from = s;
        moves[p][s] =
            allowed.get(s)
                ? allowed.stream().filter(t -> isMove(party, from, t)).toArray()
                : new int[0];
      }
    }
  }

  /** The states the rules allow. */
  public BitSet allowed() {
    return allowed;
  }

  /** How high a party ranks a state. */
  public int rank(int party, int state) {
    return rank[party][state];
  }

  /** The states a party can move to. */
  public int[] moves(int party, int state) {
    return moves[party][state];
  }

  /** How many parties decide. */
  public int parties() {
    return parties.size();
  }

  /** The states stable for a party. */
  public BitSet stable(Concept concept, int party) {
    var stable = new BitSet();
    allowed.stream().filter(s -> isStable(concept, party, s)).forEach(stable::set);
    return stable;
  }

  private boolean isStable(Concept concept, int i, int s) {
    return switch (concept) {
      case Concept.Standard.NASH -> improvements(i, s).findAny().isEmpty();
      case Concept.Standard.GMR ->
          improvements(i, s).allMatch(s1 -> reach(i, s1, false).stream().anyMatch(noBetter(i, s)));
      case Concept.Standard.SMR ->
          improvements(i, s).allMatch(s1 -> reach(i, s1, false).stream().anyMatch(noEscape(i, s)));
      case Concept.Standard.SEQ ->
          improvements(i, s).allMatch(s1 -> reach(i, s1, true).stream().anyMatch(noBetter(i, s)));
      case Concept.Standard.SSEQ ->
          improvements(i, s).allMatch(s1 -> reach(i, s1, true).stream().anyMatch(noEscape(i, s)));
      case Concept.Standard.SIM ->
          improvements(i, s)
              .allMatch(s1 -> atTheSameTime(i, s, s1).stream().anyMatch(noBetter(i, s)));
      case Concept.LimitedMove(var horizon) -> end(i, s, horizon) == s;
    };
  }

  /** The allowed states that i's move and some others' improvements, all taken from s, lead to. */
  private BitSet atTheSameTime(int i, int s, int s1) {
    var all = new BitSet();
    all.set(s1);
    for (int j = 0; j < parties.size(); j++) {
      if (j != i) {
        var more = new BitSet();
        for (int so = all.nextSetBit(0); so >= 0; so = all.nextSetBit(so + 1)) {
          int soFar = so;
          improvements(j, s).forEach(t -> more.set(soFar ^ s ^ t));
        }
        all.or(more);
      }
    }
    all.and(allowed);
    return all;
  }

  /** Where i expects to end that may move from s, looking so many moves ahead; s if it stays. */
  private int end(int i, int s, int ahead) {
    var key = List.of(i, s, ahead);
    var known = ends.get(key);
    if (known == null) {
      known = bestEnd(i, s, ahead);
      ends.put(key, known);
    }
    return known;
  }

  private int bestEnd(int i, int s, int ahead) {
    if (ahead == 0) {
      return s;
    }
    int best = s;
    for (int t : moves[i][s]) {
      int end = after(i, t, ahead - 1);
      if (rank[i][end] > rank[i][best]
          || (rank[i][end] == rank[i][best] && best != s && end < best)) {
        best = end;
      }
    }
    return best;
  }

  /** Where i expects to end having moved to t: the worst that others who would move on bring. */
  private int after(int i, int t, int ahead) {
    int worst = -1;
    for (int j = 0; j < parties.size(); j++) {
      int end = j == i ? t : end(j, t, ahead);
      if (end != t
          && (worst < 0
              || rank[i][end] < rank[i][worst]
              || (rank[i][end] == rank[i][worst] && end < worst))) {
        worst = end;
      }
    }
    return worst < 0 ? t : worst;
  }

  private IntStream improvements(int party, int from) {
    return Arrays.stream(moves[party][from]).filter(t -> rank[party][t] > rank[party][from]);
  }

  private IntPredicate noBetter(int i, int s) {
    return t -> rank[i][t] <= rank[i][s];
  }

  private IntPredicate noEscape(int i, int s) {
    return t -> rank[i][t] <= rank[i][s] && Arrays.stream(moves[i][t]).allMatch(noBetter(i, s));
  }

  /** Every state at which a legal sequence of the others' moves can end, one move at least. */
  private BitSet reach(int i, int from, boolean improving) {
    var key = List.of(i, from, improving ? 1 : 0);
    return reached.computeIfAbsent(key, k -> sequences(i, from, improving));
  }

  private record Place(int state, int lastMover) {}

  private BitSet sequences(int i, int from, boolean improving) {
    var ends = new BitSet();
    var seen = new BitSet[parties.size()];
    Arrays.setAll(seen, p -> new BitSet());
    var open = new ArrayDeque<Place>(List.of(new Place(from, i)));
    while (!open.isEmpty()) {
      var place = open.remove();
      for (int j = 0; j < parties.size(); j++) {
        if (j == i || j == place.lastMover) {
          continue;
        }
        for (int t : moves[j][place.state]) {
          boolean takes = !improving || rank[j][t] > rank[j][place.state];
          if (takes && !seen[j].get(t)) {
            seen[j].set(t);
            ends.set(t);
            open.add(new Place(t, j));
          }
        }
      }
    }
    return ends;
  }

  private boolean isMove(int party, int from, int to) {
    if (from == to) {
      return false;
    }
    for (int o = 0; o < options.size(); o++) {
      boolean before = (from >> o & 1) == 1;
      boolean after = (to >> o & 1) == 1;
      if (before != after
          && !(options.get(o).id().party().equals(parties.get(party))
              && options.get(o).mayChange(before))) {
        return false;
      }
    }
    return true;
  }

  private int[] ranks(String party) {
    int[] ranks = new int[1 << options.size()];
    var ranking = talks.rankings().stream().filter(r -> r.party().equals(party)).findFirst();
    if (ranking.isPresent()) {
      var tiers = ranking.get().tiers();
      for (int t = 0; t < tiers.size(); t++) {
        for (var state : tiers.get(t)) {
          ranks[number(state)] = tiers.size() - t;
        }
      }
      return ranks;
    }
    var wants =
        talks.wants().stream()
            .filter(w -> w.party().equals(party))
            .map(Wants::tiers)
            .flatMap(List::stream)
            .flatMap(List::stream)
            .map(w -> w.formula())
            .toList();
    var met = new ArrayList<List<Boolean>>();
    for (int s = 0; s < ranks.length; s++) {
      int state = s;
      met.add(wants.stream().map(want -> holds(want, state)).toList());
    }
    var order = met.stream().distinct().sorted(ByDefinition::compare).toList();
    Arrays.setAll(ranks, s -> order.indexOf(met.get(s)));
    return ranks;
  }

  /** The first want on which they differ decides. */
  private static int compare(List<Boolean> a, List<Boolean> b) {
    for (int w = 0; w < a.size(); w++) {
      if (!a.get(w).equals(b.get(w))) {
        return a.get(w) ? 1 : -1;
      }
    }
    return 0;
  }

  /** The truth of a formula; of one that names only options, as nothing has to wait, directly. */
  private boolean holds(Formula formula, int state) {
    if (!talks.steps().isEmpty()
        || !talks.agreements().isEmpty()
        || !talks.conditions().isEmpty()
        || !talks.order().isEmpty()) {
      return Situation.at(talks, state(state)).holds(formula);
    }
    return Truth.holds(
        formula,
        atom ->
            atom instanceof Taken(var option)
                && (state >> places.getOrDefault(option, 0) & 1) == 1);
  }

  private State state(int number) {
    return new State(
        IntStream.range(0, options.size())
            .filter(o -> (number >> o & 1) == 1)
            .mapToObj(o -> options.get(o).id())
            .toList());
  }

  private int number(State state) {
    return IntStream.range(0, options.size())
        .filter(o -> state.has(options.get(o).id()))
        .map(o -> 1 << o)
        .sum();
  }
}
