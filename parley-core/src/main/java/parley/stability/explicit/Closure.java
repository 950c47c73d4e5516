package parley.stability.explicit;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Pushes the least value each state can reach by the moves of some parties back to it: in place,
 * one party's groups after the other's, until nothing changes. Groups in which nothing changed
 * since they were last done are left out. Where moves are not restricted by rules they form a
 * product, and one round of them is enough.
 *
 * <p>A state reaches itself. The result is the least fixed point from above whatever the order, so
 * it is the same on any number of threads.
 */
final class Closure {

  /** So many times the work of a round are spent before the other way is taken. */
  private static final int MOST_ROUNDS = 8;

  private final List<Group> groups;
  private final List<GroupMoves> moves;
  private final DenseSpace space;
  private final int bits;
  private final Crew crew;
  private final AtomicLong work = new AtomicLong();

  /** A closure over the moves of parties. */
  Closure(List<GroupMoves> moves, DenseSpace space) {
    this.groups = moves.stream().map(GroupMoves::group).toList();
    this.moves = moves;
    this.space = space;
    this.bits = space.layout().bits();
    this.crew = space.crew();
  }

  /** Lowers each value to the least that can be reached from it. */
  void apply(int[] values) {
    moves.forEach(party -> once(party, values));
    boolean isProduct = space.isFree() && moves.stream().allMatch(GroupMoves::isFree);
    if (isProduct || moves.size() == 1) {
      return;
    }
    var marks = Marks.allButLast(groups, bits);
    long patience = MOST_ROUNDS * groups.stream().mapToLong(group -> group.count(bits)).sum();
    long before = -1;
    for (int round = 0; before < work.get(); round++) {
      before = work.get();
      for (int p = 0; p < moves.size(); p++) {
        marked(p, values, marks);
      }
      if (work.get() > patience || round > MOST_ROUNDS * MOST_ROUNDS) {
        Backward.apply(moves, space, values);
        return;
      }
    }
  }

  private void once(GroupMoves party, int[] values) {
    var group = party.group();
    crew.share(
        group.count(bits),
        group.tile(),
        () -> {
          var tile = new Tile(group);
          var kernel = party.kernel();
          return (from, to) -> {
            for (int rest = from; rest < to; rest += group.tile()) {
              tile.take(values, rest, group.tile());
              for (int g = 0; g < group.tile(); g++) {
                kernel.lower(tile.cells(), g * group.size(), rest + g);
              }
              tile.put(values);
            }
          };
        });
  }

  private void marked(int p, int[] values, Marks all) {
    var group = groups.get(p);
    crew.share(
        group.count(bits),
        group.tile(),
        () -> {
          var tile = new Tile(group);
          var kernel = moves.get(p).kernel();
          var marks = all.by(p);
          return (from, to) -> {
            for (int rest = from; rest < to; rest += group.tile()) {
              if (all.take(p, rest, group.tile())) {
                tile.take(values, rest, group.tile());
                for (int g = 0; g < group.tile(); g++) {
                  kernel.lower(tile.cells(), g * group.size(), rest + g);
                }
                tile.put(values, marks);
                work.addAndGet(group.tile());
              }
            }
          };
        });
  }
}
