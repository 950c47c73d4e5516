package parley.stability.explicit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parley.stability.conflict.Concept;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Stability.Verdict;
import parley.stability.conflict.StateSet;

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

  private final DenseSpace space;
  private final int bits;
  private final Crew crew;
  private final List<GroupMoves> moves = new ArrayList<>();
  private final List<Improvements> improvements = new ArrayList<>();

  DenseSolver(OptionForm conflict, Crew crew) {
    this.space = new DenseSpace(conflict, crew);
    this.bits = space.layout().bits();
    this.crew = crew;
  }

  private void prepare() {
    if (improvements.isEmpty()) {
      var ranks = space.ranks();
      improvements.addAll(space.forEachParty(party -> improvements(party, ranks.get(party))));
      space.layout().groups().forEach(group -> moves.add(new AllMoves(group)));
    }
  }

  private Improvements improvements(int party, int[] ranks) {
    var group = space.layout().groups().get(party);
    return new Improvements(group, ranks, Orders.of(group, bits, ranks, space.allowed(), crew));
  }

  /** The states the rules allow. */
  StateSet allowed() {
    return space.states(space.allowed());
  }

  /** The stable states under a concept. */
  Verdict verdict(Concept concept) {
    prepare();
    var parties = IntStream.range(0, moves.size());
    return verdict(
        switch (concept) {
          case Concept.Standard.SIM -> parties.mapToObj(new Simultaneous(space)::stable).toList();
          case Concept.Standard answered -> space.forEachParty(p -> stable(answered, p));
          case Concept.LimitedMove(var horizon) -> List.of(new LookAhead(space).stable(horizon));
        });
  }

  private Verdict verdict(List<long[]> stable) {
    long[] all = space.allowed().clone();
    for (long[] own : stable) {
      for (int w = 0; w < all.length; w++) {
        all[w] &= own[w];
      }
    }
    return new Verdict(stable.stream().map(space::states).toList(), space.states(all));
  }

  private long[] stable(Concept.Standard concept, int party) {
    int[] values = space.ranks().get(party).clone();
    forbid(values);
    if (concept == Concept.Standard.SMR || concept == Concept.Standard.SSEQ) {
      escape(party, values);
    }
    answer(concept, party, values);
    return stable(party, values);
  }

  private void forbid(int[] values) {
    if (!space.isFree()) {
      for (int s = 0; s < values.length; s++) {
        values[s] = space.isAllowed(s) ? values[s] : GroupMoves.NOT_ALLOWED;
      }
    }
  }

  /** The best the party can get to from each state; what is least upside down is greatest. */
  private void escape(int party, int[] values) {
    complement(values);
    new Closure(List.of(moves.get(party)), space).apply(values);
    complement(values);
  }

  private static void complement(int[] values) {
    for (int s = 0; s < values.length; s++) {
      values[s] = values[s] == GroupMoves.NOT_ALLOWED ? GroupMoves.NOT_ALLOWED : ~values[s];
    }
  }

  private void answer(Concept.Standard concept, int party, int[] values) {
    var others = IntStream.range(0, moves.size()).filter(p -> p != party).boxed().toList();
    switch (concept) {
      case NASH -> {}
      case GMR, SMR -> new Closure(others.stream().map(moves::get).toList(), space).apply(values);
      case SEQ, SSEQ ->
          new Closure(others.stream().<GroupMoves>map(improvements::get).toList(), space)
              .apply(values);
      case SIM -> throw new IllegalArgumentException("simultaneous answers are not a closure");
    }
  }

  private long[] stable(int party, int[] values) {
    var own = improvements.get(party);
    var group = own.group();
    crew.share(
        group.count(bits),
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
    int[] rank = space.ranks().get(party);
    long[] allowed = space.allowed();
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
