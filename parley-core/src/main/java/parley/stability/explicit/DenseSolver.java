package parley.stability.explicit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import parley.stability.conflict.Concept;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Stability.Verdict;
import parley.stability.conflict.StateSet;
import parley.talks.circuit.Circuit;

/**
 * Solves a conflict in option form over arrays with a place for each combination of options.
 *
 * <p>A party is stable at s when none of its improvements s₁ is worth it, and s₁ is worth it when
 * the worst that can come of it is still better than s. What can come of it differs by concept: s₁
 * itself; the party's rank at any state the others can reach from there by moves, or by
 * improvements; or there the best that the party can still escape to. So each concept is one array
 * of values, its least pushed back over the others' moves, and the greatest over the party's own
 * improvements compared with its rank.
 */
final class DenseSolver {

  private final OptionForm conflict;
  private final Layout layout;
  private final Crew crew;
  private final long[] allowed;
  private final boolean isFree;
  private final List<int[]> ranks = new ArrayList<>();
  private final List<GroupMoves> moves = new ArrayList<>();
  private final List<Improvements> improvements = new ArrayList<>();

  DenseSolver(OptionForm conflict, Crew crew) {
    this.conflict = conflict;
    this.layout = new Layout(conflict);
    this.crew = crew;
    this.allowed = allowedStates();
    this.isFree = Bits.count(allowed) == layout.states();
  }

  private void prepare() {
    if (ranks.size() == layout.groups().size()) {
      return;
    }
    var ranking = new Ranks(conflict, layout, crew, allowed);
    for (var group : layout.groups()) {
      int[] rank = ranking.of(improvements.size());
      moves.add(new AllMoves(group));
      improvements.add(
          new Improvements(group, Orders.of(group, layout.bits(), rank, allowed, crew)));
      ranks.add(rank);
    }
  }

  /** The states the rules allow. */
  StateSet allowed() {
    return new DenseStates(conflict, layout, allowed);
  }

  /** The stable states under a concept. */
  Verdict verdict(Concept concept) {
    prepare();
    return switch (concept) {
      case Concept.Standard.SIM -> {
        var search = new Simultaneous(layout, crew, allowed, ranks);
        yield verdict(IntStream.range(0, ranks.size()).mapToObj(search::stable).toList());
      }
      case Concept.Standard answered ->
          verdict(IntStream.range(0, ranks.size()).mapToObj(p -> stable(answered, p)).toList());
      case Concept.LimitedMove(var horizon) ->
          verdict(List.of(new LookAhead(layout, crew, allowed, ranks).stable(horizon)));
    };
  }

  private Verdict verdict(List<long[]> stable) {
    long[] all = allowed.clone();
    for (long[] own : stable) {
      for (int w = 0; w < all.length; w++) {
        all[w] &= own[w];
      }
    }
    return new Verdict(
        stable.stream().<StateSet>map(own -> new DenseStates(conflict, layout, own)).toList(),
        new DenseStates(conflict, layout, all));
  }

  private long[] stable(Concept.Standard concept, int party) {
    int[] values = ranks.get(party).clone();
    forbid(values);
    if (concept == Concept.Standard.SMR || concept == Concept.Standard.SSEQ) {
      escape(party, values);
    }
    answer(concept, party, values);
    return stable(party, values);
  }

  private long[] allowedStates() {
    int[] gates = {conflict.allowed()};
    var slices = new Slices(conflict.circuit(), gates, layout);
    long[] words = new long[slices.words()];
    crew.share(
        words.length,
        slices.run(),
        () -> {
          var evaluation = slices.evaluation();
          return (from, to) -> {
            for (int word = from; word < to; word += slices.run()) {
              evaluation.at(word);
              for (int w = 0; w < slices.run(); w++) {
                words[word + w] = evaluation.get(0, w);
              }
            }
          };
        });
    if (layout.bits() < 6) {
      words[0] &= (1L << layout.states()) - 1;
    }
    if (Arrays.stream(words).allMatch(word -> word == 0)) {
      throw OptionForm.nothingAllowed(firstImpossible());
    }
    return words;
  }

  private int firstImpossible() {
    int soFar = Circuit.TRUE;
    for (int rule = 0; rule < conflict.rules().size() - 1; rule++) {
      soFar = conflict.circuit().and(soFar, conflict.rules().get(rule));
      var left = new DenseStates(conflict, layout, fullWords()).where(soFar);
      if (left.isEmpty()) {
        return rule;
      }
    }
    return conflict.rules().size() - 1;
  }

  private long[] fullWords() {
    long[] words = new long[Math.max(1, layout.states() >>> 6)];
    Arrays.fill(words, layout.bits() < 6 ? (1L << layout.states()) - 1 : -1L);
    return words;
  }

  private void forbid(int[] values) {
    if (!isFree) {
      for (int s = 0; s < values.length; s++) {
        values[s] = Bits.has(allowed, s) ? values[s] : GroupMoves.NOT_ALLOWED;
      }
    }
  }

  /** The best the party can get to from each state; what is least upside down is greatest. */
  private void escape(int party, int[] values) {
    complement(values);
    new Closure(List.of(moves.get(party)), layout.bits(), true, crew).apply(values);
    complement(values);
  }

  private static void complement(int[] values) {
    for (int s = 0; s < values.length; s++) {
      values[s] = values[s] == GroupMoves.NOT_ALLOWED ? GroupMoves.NOT_ALLOWED : ~values[s];
    }
  }

  private void answer(Concept.Standard concept, int party, int[] values) {
    var others = IntStream.range(0, ranks.size()).filter(p -> p != party).boxed().toList();
    switch (concept) {
      case NASH -> {}
      case GMR, SMR ->
          new Closure(others.stream().map(moves::get).toList(), layout.bits(), isFree, crew)
              .apply(values);
      case SEQ, SSEQ ->
          new Closure(
                  others.stream().<GroupMoves>map(improvements::get).toList(),
                  layout.bits(),
                  false,
                  crew)
              .apply(values);
      case SIM -> throw new IllegalArgumentException("simultaneous answers are not a closure");
    }
  }

  private long[] stable(int party, int[] values) {
    var own = improvements.get(party);
    var group = own.group();
    crew.share(
        group.count(layout.bits()),
        group.tile(),
        () -> {
          var tile = new Tile(group);
          var walk = own.kernel();
          return (from, to) -> {
            for (int rest = from; rest < to; rest += group.tile()) {
              tile.take(values, rest, group.tile());
              for (int g = 0; g < group.tile(); g++) {
                walk.greatest(tile.cells(), g * group.size(), rest + g);
              }
              tile.put(values);
            }
          };
        });
    int[] rank = ranks.get(party);
    long[] words = new long[allowed.length];
    crew.share(
        words.length,
        1,
        () ->
            (from, to) -> {
              for (int w = from; w < to; w++) {
                words[w] = allowed[w] & atMost(values, rank, w * 64);
              }
            });
    return words;
  }

  private static long atMost(int[] values, int[] rank, int first) {
    long word = 0;
    int many = Math.min(64, values.length);
    for (int s = 0; s < many; s++) {
      word |= (values[first + s] <= rank[first + s] ? 1L : 0L) << s;
    }
    return word;
  }
}
