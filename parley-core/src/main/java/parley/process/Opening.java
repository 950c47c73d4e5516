package parley.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import parley.talks.Option;
import parley.talks.State;
import parley.talks.circuit.Circuit;
import parley.talks.circuit.Course;
import parley.talks.circuit.Unfolding;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/**
 * Finds the least sets of option changes that open steps. Where every change left can only help,
 * and there are not too many sets, by antichains; else by a satisfiability solver.
 */
final class Opening {

  /**
   * An antichain larger than that is left to the solver, which needs no more room than it lists.
   */
  private static final int LARGEST_ANTICHAIN = 2_000;

  private final List<Option> options;
  private final List<String> parties;
  private final Circuit circuit = new Circuit();
  private final Unfolding unfolding;
  private final int allowed;

  Opening(Course course) {
    this(course, false);
  }

  private Opening(Course course, boolean atOnce) {
    this.options = course.talks().choices();
    this.parties = options.stream().map(option -> option.id().party()).distinct().toList();
    this.unfolding = new Unfolding(course, circuit, options, changes(circuit, options), atOnce);
    this.allowed =
        circuit.and(
            course.talks().rules().stream()
                .mapToInt(rule -> unfolding.gate(rule.formula()))
                .toArray());
  }

  /** Where those that wait for each other may all move in one go. */
  static Opening atOnce(Course course) {
    return new Opening(course, true);
  }

  /** Options as changes from the status quo: a variable holds where its option is changed. */
  static Unfolding.Leaves changes(Circuit circuit, List<Option> options) {
    return (place, taken) -> {
      var option = options.get(place);
      if (!option.mayChange(option.now())) {
        return taken == option.now() ? Circuit.TRUE : Circuit.FALSE;
      }
      return circuit.literal(place, taken != option.now());
    };
  }

  /** The least sets that make a formula true and the state allowed, cheapest first. */
  LeastSets of(Formula formula, int most) {
    int root = root(formula);
    var all =
        circuit.variables(root, Circuit.Kind.NO).isEmpty()
            ? Antichain.of(circuit, root, options.size(), LARGEST_ANTICHAIN)
            : Optional.<List<BitSet>>empty();
    var found =
        all.map(sets -> new LeastSets(sets, true))
            .orElseGet(() -> Enumeration.of(circuit, root, partyOfEach(), most));
    var sorted = found.sets().stream().sorted(cheapestFirst()).toList();
    return sorted.size() > most
        ? new LeastSets(sorted.subList(0, most), false)
        : new LeastSets(sorted, found.complete() && unfolding.isWhole());
  }

  /**
   * The parties with a change in every set, listed or not; none where no or not all sets are known.
   */
  List<String> veto(Formula formula, LeastSets found) {
    if (found.sets().isEmpty() || !unfolding.isWhole()) {
      return List.of();
    }
    return IntStream.range(0, parties.size())
        .filter(
            p -> found.sets().stream().allMatch(set -> set.stream().anyMatch(c -> party(c) == p)))
        .filter(p -> found.complete() || !canOpenWithout(formula, p))
        .mapToObj(parties::get)
        .toList();
  }

  private boolean canOpenWithout(Formula formula, int party) {
    int root = root(formula);
    var own = new BitSet();
    var others = new BitSet();
    for (int c = 0; c < options.size(); c++) {
      (party(c) == party ? own : others).set(c);
    }
    return circuit.variables(root, Circuit.Kind.NO).isEmpty()
        ? circuit.holds(root, others)
        : Enumeration.canHoldWithout(circuit, root, own);
  }

  private int root(Formula formula) {
    return withoutHurtfulChanges(circuit, circuit.and(unfolding.gate(formula), allowed));
  }

  /**
   * The root without the changes that can only hurt: where a change occurs but as not made, no
   * least set holds it, for without it the set would do as well. Taking one out may free the next.
   */
  static int withoutHurtfulChanges(Circuit circuit, int root) {
    int now = root;
    while (true) {
      var hurtful = circuit.variables(now, Circuit.Kind.NO);
      hurtful.andNot(circuit.variables(now, Circuit.Kind.YES));
      if (hurtful.isEmpty()) {
        return now;
      }
      now = circuit.without(hurtful, now);
    }
  }

  private int party(int change) {
    return parties.indexOf(options.get(change).id().party());
  }

  private int[] partyOfEach() {
    return IntStream.range(0, options.size()).map(this::party).toArray();
  }

  /** Fewest parties, fewest changes, least cost with the unknown last, then the file's order. */
  private Comparator<BitSet> cheapestFirst() {
    return Comparator.<BitSet>comparingLong(set -> set.stream().map(this::party).distinct().count())
        .thenComparingInt(BitSet::cardinality)
        .thenComparing(set -> cost(set).isEmpty())
        .thenComparingDouble(set -> cost(set).orElse(0))
        .thenComparing((a, b) -> Arrays.compare(a.stream().toArray(), b.stream().toArray()));
  }

  OptionalDouble cost(BitSet set) {
    double sum = 0;
    for (int change : set.stream().toArray()) {
      var cost = options.get(change).cost();
      if (cost.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += cost.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  /** The options a set changes, in the order of the file. */
  List<Option> options(BitSet set) {
    return set.stream().mapToObj(options::get).toList();
  }

  /** The state after the changes. */
  State after(BitSet set) {
    var taken = new ArrayList<OptionId>();
    for (int c = 0; c < options.size(); c++) {
      if (options.get(c).now() != set.get(c)) {
        taken.add(options.get(c).id());
      }
    }
    return new State(taken);
  }
}
