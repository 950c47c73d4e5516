package parley.stability.inverse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Preference.Aim;
import parley.stability.conflict.Preference.ByRanking;
import parley.stability.conflict.Preference.ByWants;
import parley.talks.Option;
import parley.talks.circuit.Circuit;
import parley.talks.formula.Formula.Reached;

/** All states of a conflict of few options: which are allowed, who can move where, what is true. */
final class StateTable {

  private final OptionForm conflict;
  private final int states;
  private final int[] own;
  private final int forward;
  private final int backward;
  private final Map<Integer, BitSet> truths = new HashMap<>();
  private final Map<List<Integer>, BitSet> reached = new HashMap<>();
  private final BitSet allowed;

  StateTable(OptionForm conflict) {
    this.conflict = conflict;
    int options = conflict.options().size();
    this.states = 1 << options;
    this.own = new int[conflict.parties().size()];
    int onlyTaken = 0;
    int onlyLeft = 0;
    for (int option = 0; option < options; option++) {
      own[conflict.owner(option)] |= 1 << option;
      var irreversible = conflict.options().get(option).irreversible();
      onlyTaken |= irreversible == Option.Irreversible.FORWARD ? 1 << option : 0;
      onlyLeft |= irreversible == Option.Irreversible.BACKWARD ? 1 << option : 0;
    }
    forward = onlyTaken;
    backward = onlyLeft;
    allowed = truth(conflict.allowed());
  }

  int parties() {
    return own.length;
  }

  BitSet allowed() {
    return allowed;
  }

  /** The states at which a gate is true. */
  BitSet truth(int gate) {
    return truths.computeIfAbsent(gate, this::evaluate);
  }

  /**
   * A party's wants in their order. A ranking is read as wants to be among the best tier, then
   * among the best two, and so on.
   */
  List<Aim> wants(int party) {
    return switch (conflict.preferences().get(party)) {
      case ByWants wants -> wants.order();
      case ByRanking ranking -> {
        var aims = new ArrayList<Aim>();
        var best = new BitSet();
        for (var tier : ranking.tiers()) {
          tier.stream()
              .filter(state -> state.bitLength() < Integer.SIZE && state.intValue() < states)
              .forEach(state -> best.set(state.intValue()));
          int gate = -1 - truths.size();
          truths.put(gate, (BitSet) best.clone());
          aims.add(new Aim(new Reached("ranking"), gate));
        }
        yield aims;
      }
    };
  }

  private BitSet evaluate(int root) {
    var circuit = conflict.circuit();
    var at = new HashMap<Integer, BitSet>();
    for (int number : circuit.under(root)) {
      var gate = circuit.gate(number);
      var states =
          switch (gate.kind()) {
            case CONSTANT -> all(state -> number == Circuit.TRUE);
            case YES -> all(state -> (state >>> gate.operands().getFirst() & 1) == 1);
            case NO -> all(state -> (state >>> gate.operands().getFirst() & 1) == 0);
            case AND -> {
              var both = all(state -> true);
              gate.operands().forEach(o -> both.and(at.getOrDefault(o, both)));
              yield both;
            }
            case OR -> {
              var some = new BitSet();
              gate.operands().forEach(o -> some.or(at.getOrDefault(o, some)));
              yield some;
            }
          };
      at.put(number, states);
    }
    return at.getOrDefault(root, new BitSet());
  }

  private BitSet all(IntPredicate test) {
    var some = new BitSet(states);
    for (int state = 0; state < states; state++) {
      some.set(state, test.test(state));
    }
    return some;
  }

  /** Where a party can move. */
  int[] moves(int party, int from) {
    int free = own[party] & ~(from & forward) & ~(~from & backward);
    int[] to = new int[1 << Integer.bitCount(free)];
    int count = 0;
    for (int changed = free; changed != 0; changed = (changed - 1) & free) {
      if (allowed.get(from ^ changed)) {
        to[count++] = from ^ changed;
      }
    }
    return Arrays.copyOf(to, count);
  }

  /** Where the moves of all but one party can lead, the start with them; found once. */
  BitSet reach(int party, int from) {
    return reached.computeIfAbsent(List.of(party, from), key -> follow(party, from));
  }

  private BitSet follow(int party, int from) {
    var ends = new BitSet();
    ends.set(from);
    var open = new ArrayList<Integer>(List.of(from));
    while (!open.isEmpty()) {
      int at = open.removeLast();
      for (int mover = 0; mover < own.length; mover++) {
        if (mover != party) {
          for (int to : moves(mover, at)) {
            if (!ends.get(to)) {
              ends.set(to);
              open.add(to);
            }
          }
        }
      }
    }
    return ends;
  }
}
