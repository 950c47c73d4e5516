package parley.stability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parley.stability.conflict.Concept.Standard;

/** Stability against coalitions, worked out by brute force from the definitions. */
public final class CoalitionsByDefinition {

  private record Place(int state, List<Integer> lastMovers) {}

  private final ByDefinition conflict;
  private final Map<List<Object>, BitSet> reached = new HashMap<>();

  public CoalitionsByDefinition(ByDefinition conflict) {
    this.conflict = conflict;
  }

  /** The states a coalition, given by its members' places, does not break. */
  public BitSet stable(Standard concept, List<Integer> coalition) {
    var stable = new BitSet();
    conflict.allowed().stream()
        .filter(s ->
            improvements(coalition, s).stream()
                .allMatch(s1 -> isAnswered(concept, coalition, s, s1)))
        .forEach(stable::set);
    return stable;
  }

  private boolean isAnswered(Standard concept, List<Integer> coalition, int s, int s1) {
    var others =
        IntStream.range(0, conflict.parties()).filter(p -> !coalition.contains(p)).boxed().toList();
    return switch (concept) {
      case NASH -> false;
      case GMR -> reach(others, s1).stream().anyMatch(t -> !isBetterForAll(coalition, s, t));
      case SMR ->
          reach(others, s1).stream()
              .anyMatch(t ->
                  !isBetterForAll(coalition, s, t)
                      && reach(coalition, t).stream()
                          .noneMatch(u -> isBetterForAll(coalition, s, u)));
      case SEQ ->
          answersByImprovements(others, s1).stream()
              .anyMatch(t -> !isBetterForAll(coalition, s, t));
      case SSEQ, SIM -> throw new IllegalArgumentException(concept.code());
    };
  }

  private boolean isBetterForAll(List<Integer> coalition, int than, int state) {
    return coalition.stream().allMatch(p -> conflict.rank(p, state) > conflict.rank(p, than));
  }

  private BitSet improvements(List<Integer> coalition, int s) {
    var better = new BitSet();
    reach(coalition, s).stream().filter(t -> isBetterForAll(coalition, s, t)).forEach(better::set);
    return better;
  }

  /** Where a legal sequence of the members' moves can end: nobody moves twice in succession. */
  private BitSet reach(List<Integer> members, int from) {
    return reached.computeIfAbsent(
        List.of("moves", members, from),
        k -> {
          var ends = new BitSet();
          var seen = new HashMap<Place, Boolean>();
          var open = new ArrayDeque<>(List.of(new Place(from, List.of())));
          while (!open.isEmpty()) {
            var place = open.remove();
            for (int mover : members) {
              if (!place.lastMovers.equals(List.of(mover))) {
                for (int t : conflict.moves(mover, place.state)) {
                  var next = new Place(t, List.of(mover));
                  if (seen.put(next, true) == null) {
                    ends.set(t);
                    open.add(next);
                  }
                }
              }
            }
          }
          return ends;
        });
  }

  /** Where sequences of joint improvements of the others' coalitions can end. */
  private BitSet answersByImprovements(List<Integer> others, int from) {
    var key = List.<Object>of("improvements", others, from);
    var known = reached.get(key);
    if (known != null) {
      return known;
    }
    var ends = new BitSet();
    var seen = new HashMap<Place, Boolean>();
    var open = new ArrayDeque<>(List.of(new Place(from, List.of())));
    while (!open.isEmpty()) {
      var place = open.remove();
      for (var movers : subsets(others)) {
        if (!place.lastMovers.equals(movers)) {
          improvements(movers, place.state).stream()
              .mapToObj(t -> new Place(t, movers))
              .filter(next -> seen.put(next, true) == null)
              .forEach(next -> {
                ends.set(next.state);
                open.add(next);
              });
        }
      }
    }
    reached.put(key, ends);
    return ends;
  }

  private static List<List<Integer>> subsets(List<Integer> all) {
    var subsets = new ArrayList<List<Integer>>();
    for (int bits = 1; bits < 1 << all.size(); bits++) {
      int chosen = bits;
      subsets.add(
          IntStream.range(0, all.size())
              .filter(i -> (chosen >> i & 1) == 1)
              .mapToObj(all::get)
              .toList());
    }
    return subsets;
  }
}
