package parley.talks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.Set;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Truth;
import parley.talks.formula.Truth.Sign;

/**
 * Which steps wait for each other: the strongly connected parts of the graph from each step,
 * agreement or guarded option to what its needs name (Tarjan, 1972, without recursion).
 */
public final class Cycles {

  /**
   * A round of things each waiting for the next, the last for the first.
   *
   * @param atoms a shortest round, from the earliest in the file where none passes through not
   * @param throughNot whether one of them waits for the next <em>not</em> to hold
   */
  public record Cycle(List<Atom> atoms, boolean throughNot) {

    public Cycle {
      atoms = List.copyOf(atoms);
    }

    /** The round in words: {@code a waits for b waits for a}. */
    public String words() {
      return String.join(" waits for ", atoms.stream().map(Atom::name).toList())
          + " waits for "
          + atoms.getFirst().name();
    }
  }

  private final Map<Atom, Map<Atom, Set<Sign>>> edges;
  private final Map<Atom, Integer> position = new HashMap<>();
  private final List<List<Atom>> parts = new ArrayList<>();
  private final Map<Atom, Integer> index = new HashMap<>();
  private final Map<Atom, Integer> low = new HashMap<>();
  private final ArrayDeque<Atom> open = new ArrayDeque<>();
  private final Set<Atom> isOpen = new LinkedHashSet<>();

  private Cycles(Map<Atom, List<Need>> needs) {
    edges = new LinkedHashMap<>();
    needs.forEach((atom, waits) -> edges.put(atom, named(waits, needs.keySet())));
    edges.keySet().forEach(atom -> position.put(atom, position.size()));
    edges.keySet().forEach(this::visit);
  }

  /**
   * The parts in an order in which each comes after all that it waits for: one atom alone, or all
   * of those that wait for each other.
   */
  public static List<List<Atom>> parts(Map<Atom, List<Need>> needs) {
    return new Cycles(needs).parts;
  }

  /** One cycle for each part that has one; one through not where there is one. */
  public static List<Cycle> of(Map<Atom, List<Need>> needs) {
    var cycles = new Cycles(needs);
    return cycles.parts.stream().map(cycles::cycle).flatMap(Optional::stream).toList();
  }

  private static Map<Atom, Set<Sign>> named(List<Need> waits, Set<Atom> defined) {
    var named = new LinkedHashMap<Atom, Set<Sign>>();
    for (var need : waits) {
      Truth.occurrences(need.formula())
          .forEach((atom, signs) -> {
            if (defined.contains(atom)) {
              named.computeIfAbsent(atom, a -> new LinkedHashSet<>()).addAll(signs);
            }
          });
    }
    return named;
  }

  private record Visit(Atom atom, SequencedCollection<Atom> left) {}

  private void visit(Atom root) {
    if (index.containsKey(root)) {
      return;
    }
    var path = new ArrayDeque<Visit>();
    path.push(enter(root));
    while (!path.isEmpty()) {
      var visit = path.element();
      if (visit.left.isEmpty()) {
        path.pop();
        leave(visit.atom);
        if (!path.isEmpty()) {
          low.merge(path.element().atom, low.getOrDefault(visit.atom, 0), Math::min);
        }
      } else {
        var next = visit.left.removeFirst();
        if (!index.containsKey(next)) {
          path.push(enter(next));
        } else if (isOpen.contains(next)) {
          low.merge(visit.atom, index.getOrDefault(next, 0), Math::min);
        }
      }
    }
  }

  private Visit enter(Atom atom) {
    int number = index.size();
    index.put(atom, number);
    low.put(atom, number);
    open.push(atom);
    isOpen.add(atom);
    return new Visit(atom, new ArrayDeque<>(edges.getOrDefault(atom, Map.of()).keySet()));
  }

  private void leave(Atom atom) {
    if (low.getOrDefault(atom, 0).equals(index.get(atom))) {
      var part = new ArrayList<Atom>();
      Atom last;
      do {
        last = open.pop();
        isOpen.remove(last);
        part.add(last);
      } while (!last.equals(atom));
      part.sort(Comparator.comparing(one -> position.getOrDefault(one, 0)));
      parts.add(List.copyOf(part));
    }
  }

  private Optional<Cycle> cycle(List<Atom> part) {
    var within = new LinkedHashSet<>(part);
    for (var atom : part) {
      for (var to : waitsOf(atom, within)) {
        if (edges.getOrDefault(atom, Map.of()).getOrDefault(to, Set.of()).contains(Sign.NEGATIVE)) {
          return Optional.of(new Cycle(round(atom, to, within), true));
        }
      }
    }
    return waitsOf(part.getFirst(), within).stream()
        .map(next -> round(part.getFirst(), next, within))
        .min(Comparator.comparingInt(List::size))
        .map(round -> new Cycle(round, false));
  }

  private List<Atom> waitsOf(Atom atom, Set<Atom> within) {
    return edges.getOrDefault(atom, Map.of()).keySet().stream().filter(within::contains).toList();
  }

  /** A shortest round that starts with the edge from one to the next. */
  private List<Atom> round(Atom first, Atom next, Set<Atom> within) {
    var cameFrom = new HashMap<Atom, Atom>();
    var seen = new LinkedHashSet<Atom>(List.of(next));
    var queue = new ArrayDeque<Atom>(seen);
    while (!seen.contains(first)) {
      var atom = queue.remove();
      for (var to : waitsOf(atom, within)) {
        if (seen.add(to)) {
          cameFrom.put(to, atom);
          queue.add(to);
        }
      }
    }
    var back = new ArrayList<Atom>();
    for (var atom = cameFrom.get(first); atom != null; atom = cameFrom.get(atom)) {
      back.addFirst(atom);
    }
    back.addFirst(first);
    return back;
  }
}
