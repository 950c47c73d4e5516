package parley.stability.symbolic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Preference;
import parley.stability.conflict.Preference.ByRanking;
import parley.stability.conflict.Preference.ByWants;
import parley.talks.Option.Irreversible;
import parley.talks.circuit.Circuit;
import parley.talks.circuit.Circuit.Kind;

/**
 * The variables of a conflict's diagrams: one an option; beside an irreversible option another, for
 * what it was before a move; behind the options of each want that its party can move, one for
 * whether the want was met before. Everything else about the state before a move is the same after.
 */
final class Space {

  /** Where there is no variable. */
  private static final int NONE = -1;

  private final OptionForm conflict;
  private final int[] order;
  private final int[] option;
  private final int[] before;

  /** By party and bit of its preference. */
  private final int[][] metBefore;

  private final int size;
  private final int[] ranks;

  Space(OptionForm conflict) {
    this.conflict = conflict;
    int options = conflict.options().size();
    var bits = new ArrayList<List<BitSet>>();
    conflict.preferences().forEach(preference -> bits.add(named(preference)));
    var formulas = new ArrayList<>(bits.stream().flatMap(List::stream).toList());
    conflict.rules().forEach(rule -> formulas.add(named(rule)));
    this.order = VariableOrder.of(options, formulas);
    this.option = new int[options];
    this.before = new int[options];
    this.metBefore = bits.stream().map(b -> new int[b.size()]).toArray(int[][]::new);
    Arrays.stream(metBefore).forEach(party -> Arrays.fill(party, NONE));
    int[] places = VariableOrder.places(order);
    int next = 0;
    for (int o : order) {
      option[o] = next++;
      before[o] = isOneWay(o) ? next++ : NONE;
      for (int party = 0; party < bits.size(); party++) {
        for (int bit = 0; bit < metBefore[party].length; bit++) {
          var named = bits.get(party).get(bit);
          if (isMoved(named, party) && last(named, places) == places[o]) {
            metBefore[party][bit] = next++;
          }
        }
      }
    }
    this.size = next;
    this.ranks = new int[size + 1];
    for (int o : order) {
      ranks[option[o] + 1]++;
    }
    Arrays.parallelPrefix(ranks, Integer::sum);
  }

  private List<BitSet> named(Preference preference) {
    return switch (preference) {
      case ByWants wants -> gates(wants).mapToObj(this::named).toList();
      case ByRanking ranking -> {
        var all = new BitSet();
        all.set(0, conflict.options().size());
        yield IntStream.range(0, Ranks.bits(ranking)).mapToObj(bit -> all).toList();
      }
    };
  }

  /** How many bits all preferences of a conflict have. */
  static int bits(OptionForm conflict) {
    return conflict.preferences().stream()
        .mapToInt(preference ->
            switch (preference) {
              case ByWants wants -> (int) gates(wants).count();
              case ByRanking ranking -> Ranks.bits(ranking);
            })
        .sum();
  }

  /** The wants that can decide: one met wherever an earlier one is never does. */
  static IntStream gates(ByWants wants) {
    return wants.order().stream().mapToInt(aim -> aim.gate()).distinct();
  }

  private BitSet named(int gate) {
    var named = conflict.circuit().variables(gate, Kind.YES);
    named.or(conflict.circuit().variables(gate, Kind.NO));
    return named;
  }

  private boolean isMoved(BitSet named, int party) {
    return named.stream().anyMatch(o -> conflict.owner(o) == party);
  }

  private static int last(BitSet named, int[] places) {
    return named.stream().map(o -> places[o]).max().orElse(NONE);
  }

  /** How many variables there are. */
  int size() {
    return size;
  }

  /** The options in the order of their variables. */
  int[] order() {
    return order;
  }

  /** How many options have their variables before each variable, and before one behind the last. */
  int[] ranks() {
    return ranks;
  }

  /** An option's variable. */
  int option(int option) {
    return this.option[option];
  }

  /** The variable for what an irreversible option was. */
  int before(int option) {
    return before[option];
  }

  /** Whether a party can move a bit of its preference. */
  boolean isMoved(int party, int bit) {
    return metBefore[party][bit] != NONE;
  }

  /** The variable for whether a bit of a party's preference that it can move was set. */
  int metBefore(int party, int bit) {
    return metBefore[party][bit];
  }

  boolean isOneWay(int option) {
    return conflict.options().get(option).irreversible() != Irreversible.NO;
  }

  boolean isForward(int option) {
    return conflict.options().get(option).irreversible() == Irreversible.FORWARD;
  }

  /** The options of a party. */
  IntStream own(int party) {
    return IntStream.range(0, option.length).filter(o -> conflict.owner(o) == party);
  }

  Circuit circuit() {
    return conflict.circuit();
  }
}
