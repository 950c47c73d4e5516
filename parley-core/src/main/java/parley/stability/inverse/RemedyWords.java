package parley.stability.inverse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.stability.conflict.OptionForm;
import parley.stability.inverse.InverseFinding.Remedy;
import parley.talks.Words;

/** Says changed wants with the names of parties and steps. */
public final class RemedyWords {

  private final OptionForm conflict;
  private final Words words;

  public RemedyWords(OptionForm conflict) {
    this.conflict = conflict;
    this.words = new Words(conflict.talks());
  }

  /** All the ways of a finding in words, those that differ only in the place of a want as one. */
  public List<String> all(InverseFinding finding) {
    Map<String, List<Remedy>> told = new LinkedHashMap<>();
    finding
        .remedies()
        .forEach(remedy -> told.computeIfAbsent(of(remedy), said -> new ArrayList<>()).add(remedy));
    return told.entrySet().stream().map(way -> way.getKey() + place(way.getValue())).toList();
  }

  /** A way to do it, without the places of new wants in their orders. */
  String of(Remedy remedy) {
    var said = new ArrayList<String>();
    remedy
        .orders()
        .forEach((party, order) ->
            order
                .changes()
                .forEach(change ->
                    said.add(conflict.talks().nameOf(conflict.parties().get(party)) + of(change))));
    return "if " + String.join(", and ", said);
  }

  private String of(Change change) {
    return switch (change) {
      case Change.Swap(var up, var down) ->
          " put " + words.of(up.formula()) + " before " + words.of(down.formula());
      case Change.Insert(var want, var place, var wants) ->
          " also wanted " + words.of(want.formula());
    };
  }

  /** Where a single new want has to stand at least; empty where more changes or none is one. */
  private String place(List<Remedy> same) {
    var orders = same.getFirst().orders().values().stream().toList();
    if (orders.size() != 1 || orders.getFirst().changes().size() != 1) {
      return same.size() > 1 ? " (" + same.size() + " places in their orders do)" : "";
    }
    Optional<Order> lowest =
        same.stream()
            .flatMap(remedy -> remedy.orders().values().stream())
            .filter(order -> order.changes().getFirst() instanceof Change.Insert)
            .max(
                Comparator.comparingInt(
                    order -> ((Change.Insert) order.changes().getFirst()).place()));
    return lowest
        .map(order -> {
          var want = ((Change.Insert) order.changes().getFirst()).want();
          int next = order.gates().indexOf(want.gate()) + 1;
          String above =
              next < order.aims().size()
                  ? ", above " + words.of(order.aims().get(next).formula())
                  : order.aims().size() > 1 ? ", even least of all" : "";
          return above + (same.size() > 1 ? " or higher" : "");
        })
        .orElse("");
  }
}
