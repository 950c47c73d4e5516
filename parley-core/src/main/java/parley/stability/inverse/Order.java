package parley.stability.inverse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import parley.stability.conflict.Preference.Aim;

/**
 * A party's wants in their order, and the changes that led there from what they are.
 *
 * @param aims without those that say again what stands higher up, which decide nothing
 */
public record Order(List<Aim> aims, List<Change> changes) {

  public Order {
    aims = List.copyOf(aims);
    changes = List.copyOf(changes);
  }

  /** The wants as they are. */
  static Order of(List<Aim> aims) {
    return new Order(distinct(aims), List.of());
  }

  /** What tells it from other orders. */
  public List<Integer> gates() {
    return aims.stream().map(Aim::gate).toList();
  }

  /**
   * All orders that take one more change, each once: neighbours swapped, then each of the new wants
   * in each place.
   */
  List<Order> next(List<Aim> news) {
    var next = new ArrayList<Order>();
    for (int place = 0; place + 1 < aims.size(); place++) {
      var swapped = new ArrayList<>(aims);
      swapped.set(place, aims.get(place + 1));
      swapped.set(place + 1, aims.get(place));
      next.add(with(swapped, new Change.Swap(aims.get(place + 1), aims.get(place))));
    }
    for (var want : news) {
      for (int place = 0; place <= aims.size(); place++) {
        var longer = new ArrayList<>(aims);
        longer.add(place, want);
        next.add(with(longer, new Change.Insert(want, place, aims.size())));
      }
    }
    return next;
  }

  private Order with(List<Aim> order, Change change) {
    var all = new ArrayList<>(changes);
    all.add(change);
    return new Order(distinct(order), all);
  }

  private static List<Aim> distinct(List<Aim> aims) {
    var seen = new LinkedHashSet<Integer>();
    return aims.stream().filter(aim -> seen.add(aim.gate())).toList();
  }
}
