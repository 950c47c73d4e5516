package parley.talks.circuit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Formulas as one graph of {@code and} and {@code or} over variables and their negations, equal
 * parts shared. A gate is a number; its operands have smaller ones. What a variable stands for is
 * up to whoever makes the circuit: an option taken, or an option changed.
 */
public final class Circuit {

  public static final int FALSE = 0;
  public static final int TRUE = 1;

  /** What a gate is. */
  public enum Kind {
    CONSTANT,
    /** True where the variable is. */
    YES,
    /** True where the variable is not. */
    NO,
    AND,
    OR
  }

  /** A gate; a literal's only operand is its variable. */
  public record Gate(Kind kind, List<Integer> operands) {}

  private final List<Gate> gates = new ArrayList<>();
  private final Map<Gate, Integer> known = new HashMap<>();

  public Circuit() {
    add(new Gate(Kind.CONSTANT, List.of(FALSE)));
    add(new Gate(Kind.CONSTANT, List.of(TRUE)));
  }

  public Gate gate(int number) {
    return gates.get(number);
  }

  /** How many gates there are; they are numbered from 0. */
  public int size() {
    return gates.size();
  }

  /** The variable, or its negation. */
  public int literal(int variable, boolean holds) {
    return add(new Gate(holds ? Kind.YES : Kind.NO, List.of(variable)));
  }

  public int and(int... operands) {
    return join(Kind.AND, operands, TRUE, FALSE);
  }

  public int or(int... operands) {
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

  /** The gates that roots are made of, operands before those that use them. */
  public int[] under(int... roots) {
    var reached = new BitSet();
    for (int root : roots) {
      reached.set(root);
    }
    for (int gate = reached.length() - 1; gate >= 0; gate = reached.previousSetBit(gate - 1)) {
      if (isJoint(gate)) {
        gate(gate).operands().forEach(reached::set);
      }
      if (gate == 0) {
        break;
      }
    }
    return reached.stream().toArray();
  }

  /** Whether the gate has other gates under it. */
  public boolean isJoint(int gate) {
    return gate(gate).kind() == Kind.AND || gate(gate).kind() == Kind.OR;
  }

  /** The variables whose literals of that kind a root is made of. */
  public BitSet variables(int root, Kind kind) {
    var variables = new BitSet();
    for (int gate : under(root)) {
      if (gate(gate).kind() == kind) {
        variables.set(gate(gate).operands().getFirst());
      }
    }
    return variables;
  }

  /** The root where these variables are false. */
  public int without(BitSet variables, int root) {
    var renewed = new HashMap<Integer, Integer>();
    for (int number : under(root)) {
      var gate = gate(number);
      renewed.put(
          number,
          switch (gate.kind()) {
            case CONSTANT -> number;
            case YES -> variables.get(gate.operands().getFirst()) ? FALSE : number;
            case NO -> variables.get(gate.operands().getFirst()) ? TRUE : number;
            case AND -> and(renewed(gate, renewed));
            case OR -> or(renewed(gate, renewed));
          });
    }
    return renewed.getOrDefault(root, root);
  }

  private static int[] renewed(Gate gate, Map<Integer, Integer> renewed) {
    return gate.operands().stream().mapToInt(o -> renewed.getOrDefault(o, o)).toArray();
  }

  /** Whether the root holds where exactly these variables do. */
  public boolean holds(int root, BitSet variables) {
    var truths = new BitSet();
    for (int number : under(root)) {
      var gate = gate(number);
      truths.set(
          number,
          switch (gate.kind()) {
            case CONSTANT -> number == TRUE;
            case YES -> variables.get(gate.operands().getFirst());
            case NO -> !variables.get(gate.operands().getFirst());
            case AND -> gate.operands().stream().allMatch(truths::get);
            case OR -> gate.operands().stream().anyMatch(truths::get);
          });
    }
    return truths.get(root);
  }
}
