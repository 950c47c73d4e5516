package parley.stability.robust;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import parley.stability.conflict.Preference;
import parley.stability.conflict.Preference.Aim;
import parley.stability.conflict.Preference.ByRanking;
import parley.stability.conflict.Preference.ByWants;

/** The orders of one party's wants that keep the order of its tiers. */
final class Extensions {

  private final Preference preference;

  Extensions(Preference preference) {
    this.preference = preference;
  }

  /** How many there are; one where the whole order is known. */
  BigInteger count() {
    var count = BigInteger.ONE;
    for (var tier : tiers()) {
      for (int factor = 2; factor <= tier.size(); factor++) {
        count = count.multiply(BigInteger.valueOf(factor));
      }
    }
    return count;
  }

  /** All of them. */
  List<Preference> all() {
    List<List<Aim>> orders = List.of(List.of());
    for (var tier : tiers()) {
      var longer = new ArrayList<List<Aim>>();
      for (var order : orders) {
        for (var permuted : permutations(tier)) {
          var next = new ArrayList<>(order);
          next.addAll(permuted);
          longer.add(next);
        }
      }
      orders = longer;
    }
    return preference instanceof ByWants
        ? orders.stream().<Preference>map(ByWants::ordered).toList()
        : List.of(preference);
  }

  /** One of them, all with equal chance. */
  Preference draw(Random random) {
    if (!(preference instanceof ByWants)) {
      return preference;
    }
    var order = new ArrayList<Aim>();
    for (var tier : tiers()) {
      var shuffled = new ArrayList<>(tier);
      Collections.shuffle(shuffled, random);
      order.addAll(shuffled);
    }
    return ByWants.ordered(order);
  }

  private List<List<Aim>> tiers() {
    return switch (preference) {
      case ByWants wants -> wants.tiers();
      case ByRanking ranking -> List.of();
    };
  }

  private static List<List<Aim>> permutations(List<Aim> aims) {
    if (aims.size() <= 1) {
      return List.of(aims);
    }
    var all = new ArrayList<List<Aim>>();
    for (int first = 0; first < aims.size(); first++) {
      var rest = new ArrayList<>(aims);
      var chosen = rest.remove(first);
      for (var permuted : permutations(rest)) {
        var order = new ArrayList<Aim>();
        order.add(chosen);
        order.addAll(permuted);
        all.add(order);
      }
    }
    return all;
  }
}
