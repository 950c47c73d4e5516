package parley.stability.inverse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.stability.conflict.Preference.Aim;

/** The orders of one party's wants by the least number of changes that lead to them. */
final class Levels {

  private static final int MOST_ORDERS = 200_000;

  private final List<Aim> news;
  private final Set<List<Integer>> known = new HashSet<>();
  private final List<List<Order>> levels = new ArrayList<>();

  private final boolean isFixed;

  private Levels(Order start, List<Aim> news, boolean isFixed) {
    this.news = news;
    this.isFixed = isFixed;
    known.add(start.gates());
    levels.add(List.of(start));
  }

  /** Orders in which neighbours may be swapped and any of the new wants put in. */
  static Levels of(Order start, List<Aim> news) {
    return new Levels(start, news, false);
  }

  /** An order that is not to change. */
  static Levels fixed(Order start) {
    return new Levels(start, List.of(), true);
  }

  /** The orders that take so many changes and no fewer. */
  List<Order> at(int changes) {
    while (levels.size() <= changes) {
      var level = new ArrayList<Order>();
      for (var order : isFixed ? List.<Order>of() : levels.getLast()) {
        for (var next : order.next(news)) {
          if (known.add(next.gates())) {
            level.add(next);
          }
        }
        if (known.size() > MOST_ORDERS) {
          throw new Checks.TooManyException();
        }
      }
      levels.add(level);
    }
    return levels.get(changes);
  }

  /** The wants as they are. */
  Order start() {
    return levels.getFirst().getFirst();
  }
}
