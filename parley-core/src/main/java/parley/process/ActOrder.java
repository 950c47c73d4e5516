package parley.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.process.ProcessFindings.Change;
import parley.talks.Need;
import parley.talks.Talks;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/**
 * In which order changes would be made: what somebody asks for first, or an order puts first, comes
 * before the acts that wait for it. Acts that wait for each other stay together.
 */
public final class ActOrder {

  private final Talks talks;
  private final Map<Atom, List<Need>> needs;
  private final Map<OptionId, Set<OptionId>> before = new HashMap<>();

  private ActOrder(Talks talks) {
    this.talks = talks;
    this.needs = Need.of(talks);
    needs.forEach((atom, waits) -> {
      var first = new LinkedHashSet<OptionId>();
      waits.stream()
          .filter(need -> !(need instanceof Need.Own))
          .forEach(need -> options(need.formula(), first, new HashSet<>()));
      for (var act : own(atom, waits)) {
        before.computeIfAbsent(act, a -> new LinkedHashSet<>()).addAll(first);
      }
    });
  }

  /** The changes in rounds, first to last; those of a round may come in any order. */
  public static List<List<Change>> of(Talks talks, List<Change> changes) {
    var order = new ActOrder(talks);
    var byOption = new LinkedHashMap<OptionId, Change>();
    changes.forEach(change -> byOption.put(change.option(), change));
    var rounds = new TreeMap<Integer, List<Change>>();
    var known = new HashMap<OptionId, Integer>();
    byOption.forEach((option, change) ->
        rounds
            .computeIfAbsent(order.round(option, byOption.keySet(), known), r -> new ArrayList<>())
            .add(change));
    return rounds.values().stream().map(List::copyOf).toList();
  }

  /** An act that is still being placed when it is asked for is one of a round of waits. */
  private int round(OptionId option, Set<OptionId> among, Map<OptionId, Integer> known) {
    var there = known.putIfAbsent(option, 0);
    if (there != null) {
      return there;
    }
    int round = 0;
    for (var earlier : before.getOrDefault(option, Set.of())) {
      if (among.contains(earlier) && !earlier.equals(option)) {
        round = Math.max(round, 1 + round(earlier, among, known));
      }
    }
    known.put(option, round);
    return round;
  }

  /** The acts that are the step itself: what its own formula names, without steps in between. */
  private Set<OptionId> own(Atom atom, List<Need> waits) {
    var own = new LinkedHashSet<OptionId>();
    switch (atom) {
      case Taken(var option) -> own.add(option);
      case Agreed agreed -> options(agreed, own, new HashSet<>());
      case Reached reached ->
          waits.stream()
              .filter(Need.Own.class::isInstance)
              .flatMap(need -> need.formula().atoms())
              .filter(a -> !(a instanceof Reached))
              .forEach(a -> options(a, own, new HashSet<>()));
    }
    return own;
  }

  /** All options that what a formula names is made of, through steps and agreements. */
  private void options(Formula formula, Set<OptionId> options, Set<Atom> seen) {
    formula
        .atoms()
        .filter(seen::add)
        .forEach(atom -> {
          switch (atom) {
            case Taken(var option) -> options.add(option);
            case Agreed(var name) ->
                talks
                    .findAgreement(name)
                    .ifPresent(a -> a.options().forEach(o -> options.add(o.id())));
            case Reached reached ->
                needs
                    .getOrDefault(reached, List.of())
                    .forEach(need -> options(need.formula(), options, seen));
          }
        });
  }
}
