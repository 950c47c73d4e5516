package parley.stability.explicit;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

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

  private final List<Group> groups;
  private final List<GroupMoves> moves;
  private final int bits;
  private final boolean isProduct;
  private final Crew crew;

  /**
   * A closure over the moves of parties.
   *
   * @param isProduct whether what one can do never depends on what others do
   */
  Closure(List<GroupMoves> moves, int bits, boolean isProduct, Crew crew) {
    this.groups = moves.stream().map(GroupMoves::group).toList();
    this.moves = moves;
    this.bits = bits;
    this.isProduct = isProduct;
    this.crew = crew;
  }

  void apply(int[] values) {
    if (isProduct) {
      moves.forEach(party -> once(party, values));
      return;
    }
    var marks = Marks.all(groups, bits);
    var changing = new AtomicBoolean(true);
    while (changing.getAndSet(false)) {
      for (int p = 0; p < moves.size(); p++) {
        marked(p, values, marks, changing);
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

  private void marked(int p, int[] values, Marks all, AtomicBoolean changing) {
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
                changing.set(true);
              }
            }
          };
        });
  }

  /** The numbers from 0 without one. */
  static IntStream others(int count, int one) {
    return IntStream.range(0, count).filter(p -> p != one);
  }
}
