package parley.stability.symbolic;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Decision diagrams over numbered variables, the first on top. What an operation returns lives
 * until the scope closes in which it was made; outside of all scopes, as long as the diagrams.
 */
final class Diagrams {

  static final int FALSE = 0;
  static final int TRUE = 1;

  private final NodeTable table;
  private final int[] variables;
  private int[] living = new int[1024];
  private int alive;

  Diagrams(int variables, int nodes, int most) {
    table = new NodeTable(nodes, most);
    this.variables = IntStream.range(0, variables).map(v -> table.createVar()).toArray();
  }

  NodeTable table() {
    return table;
  }

  private int keep(int diagram) {
    if (alive == living.length) {
      living = Arrays.copyOf(living, 2 * alive);
    }
    living[alive++] = table.ref(diagram);
    return diagram;
  }

  /** Opens a scope; the answer closes it. */
  int open() {
    return alive;
  }

  /** Closes a scope; the diagrams given go on living in the one around it. */
  void close(int scope, int... outliving) {
    for (int diagram : outliving) {
      table.ref(diagram);
    }
    while (alive > scope) {
      table.deref(living[--alive]);
    }
    for (int diagram : outliving) {
      keep(diagram);
      table.deref(diagram);
    }
  }

  /** Lets a diagram live until it is released, whatever scopes close. */
  int hold(int diagram) {
    return table.ref(diagram);
  }

  void release(int diagram) {
    table.deref(diagram);
  }

  int variable(int variable) {
    return variables[variable];
  }

  int and(int a, int b) {
    return keep(table.and(a, b));
  }

  int or(int a, int b) {
    return keep(table.or(a, b));
  }

  int not(int a) {
    return keep(table.not(a));
  }

  int iff(int a, int b) {
    return keep(table.biimp(a, b));
  }

  int ite(int condition, int then, int otherwise) {
    return keep(table.ite(condition, then, otherwise));
  }

  /** All of the variables. */
  int cube(IntStream some) {
    int scope = open();
    int cube = TRUE;
    for (int variable : some.sorted().toArray()) {
      cube = and(cube, variables[variable]);
    }
    close(scope, cube);
    return cube;
  }

  /** Where the variables of a cube can be chosen so that it holds. */
  int exists(int a, int cube) {
    return keep(table.exists(a, cube));
  }

  /** Where they can be chosen so that both hold. */
  int existsBoth(int a, int b, int cube) {
    return keep(table.relProd(a, b, cube));
  }

  /** What it is with a variable fixed. */
  int fixed(int a, int variable, boolean value) {
    int literal = value ? variables[variable] : not(variables[variable]);
    return keep(table.restrict(a, literal));
  }

  /** The variable on top; behind all others for a constant. */
  int top(int a) {
    return a <= TRUE ? variables.length : table.getVar(a);
  }

  int low(int a) {
    return table.getLow(a);
  }

  int high(int a) {
    return table.getHigh(a);
  }
}
