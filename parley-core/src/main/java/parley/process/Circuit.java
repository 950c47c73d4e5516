package parley.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A formula as a graph of {@code and} and {@code or} over changes made and changes not made, equal
 * parts shared. A gate is a number; its operands have smaller ones.
 */
final class Circuit {

  static final int FALSE = 0;
  static final int TRUE = 1;

  /** What a gate is. */
  enum Kind {
    CONSTANT,
    /** True when the change is made. */
    MADE,
    /** True when the change is not made. */
    NOT_MADE,
    AND,
    OR
  }

  /** A gate; a literal's only operand is its change. */
  record Gate(Kind kind, List<Integer> operands) {}

  private final List<Gate> gates = new ArrayList<>();
  private final Map<Gate, Integer> known = new HashMap<>();

  Circuit() {
    add(new Gate(Kind.CONSTANT, List.of(FALSE)));
    add(new Gate(Kind.CONSTANT, List.of(TRUE)));
  }

  Gate gate(int number) {
    return gates.get(number);
  }

  int literal(int change, boolean made) {
    return add(new Gate(made ? Kind.MADE : Kind.NOT_MADE, List.of(change)));
  }

  int and(int... operands) {
    return join(Kind.AND, operands, TRUE, FALSE);
  }

  int or(int... operands) {
    return join(Kind.OR, operands, FALSE, TRUE);
  }

  private int join(Kind kind, int[] operands, int neutral, int decisive) {
    int[] own =
        Arrays.stream(operands).filter(gate -> gate != neutral).sorted().distinct().toArray();
    if (Arrays.stream(own).anyMatch(gate -> gate == decisive)) {
      return decisive;
    }
    return switch (own.length) {
      case 0 -> neutral;
      case 1 -> own[0];
      default -> add(new Gate(kind, Arrays.stream(own).boxed().toList()));
    };
  }

  private int add(Gate gate) {
    return known.computeIfAbsent(
        gate,
        fresh -> {
          gates.add(fresh);
          return gates.size() - 1;
        });
  }

  /** The gates a root is made of, operands before those that use them. */
  int[] under(int root) {
    var reached = new BitSet();
    reached.set(root);
    for (int gate = root; gate >= 0; gate = reached.previousSetBit(gate - 1)) {
      if (isJoint(gate)) {
        gate(gate).operands().forEach(reached::set);
      }
      if (gate == 0) {
        break;
      }
    }
    return reached.stream().toArray();
  }

  boolean isJoint(int gate) {
    return gate(gate).kind() == Kind.AND || gate(gate).kind() == Kind.OR;
  }

  /** The changes whose literals of that kind a root is made of. */
  BitSet changes(int root, Kind kind) {
    var changes = new BitSet();
    for (int gate : under(root)) {
      if (gate(gate).kind() == kind) {
        changes.set(gate(gate).operands().getFirst());
      }
    }
    return changes;
  }

  /**
   * The root without the changes that can only hurt: where a change occurs but as not made, no
   * least set holds it, for without it the set would do as well. Taking one out may free the next.
   */
  int withoutHurtfulChanges(int root) {
    int now = root;
    while (true) {
      var hurtful = changes(now, Kind.NOT_MADE);
      hurtful.andNot(changes(now, Kind.MADE));
      if (hurtful.isEmpty()) {
        return now;
      }
      now = notMaking(hurtful, now);
    }
  }

  /** The root where these changes are not made. */
  int notMaking(BitSet changes, int root) {
    var renewed = new HashMap<Integer, Integer>();
    for (int number : under(root)) {
      var gate = gate(number);
      renewed.put(
          number,
          switch (gate.kind()) {
            case CONSTANT -> number;
            case MADE -> changes.get(gate.operands().getFirst()) ? FALSE : number;
            case NOT_MADE -> changes.get(gate.operands().getFirst()) ? TRUE : number;
            case AND -> and(renewed(gate, renewed));
            case OR -> or(renewed(gate, renewed));
          });
    }
    return renewed.getOrDefault(root, root);
  }

  private static int[] renewed(Gate gate, Map<Integer, Integer> renewed) {
    return gate.operands().stream().mapToInt(o -> renewed.getOrDefault(o, o)).toArray();
  }

  /** Whether the root holds where exactly these changes are made. */
  boolean holds(int root, BitSet made) {
    var truths = new BitSet();
    for (int number : under(root)) {
      var gate = gate(number);
      truths.set(
          number,
          switch (gate.kind()) {
            case CONSTANT -> number == TRUE;
            case MADE -> made.get(gate.operands().getFirst());
            case NOT_MADE -> !made.get(gate.operands().getFirst());
            case AND -> gate.operands().stream().allMatch(truths::get);
            case OR -> gate.operands().stream().anyMatch(truths::get);
          });
    }
    return truths.get(root);
  }
}
