package parley.talks.circuit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.talks.Need;
import parley.talks.Option;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.And;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Or;
import parley.talks.formula.Formula.Taken;

/**
 * Turns formulas over the Talks into a circuit whose variables are the options. Steps mean their
 * least fixed point: those that wait for each other are unfolded from false as many times as there
 * are of them, after which nothing changes any more.
 */
public final class Unfolding {

  /** What an option is in the circuit. */
  @FunctionalInterface
  public interface Leaves {

    /** The gate that is true where the option, given by its place, is taken or is not. */
    int gate(int option, boolean taken);
  }

  /** The gates of a formula and of its negation. */
  private record Pair(int yes, int no) {
    static final Pair NEVER = new Pair(Circuit.FALSE, Circuit.TRUE);
    static final Pair ALWAYS = new Pair(Circuit.TRUE, Circuit.FALSE);

    Pair negated() {
      return new Pair(no, yes);
    }
  }

  /** More steps than that waiting for each other are not unfolded: room grows with the square. */
  private static final int LARGEST_CIRCLE = 300;

  private final Circuit circuit;
  private boolean isWhole = true;
  private final Map<Atom, Pair> pairs = new HashMap<>();

  /**
   * Unfolds the Talks.
   *
   * @param options all that can be taken or not
   * @param leaves what each is in the circuit
   */
  public Unfolding(Course course, Circuit circuit, List<Option> options, Leaves leaves) {
    this(course, circuit, options, leaves, false);
  }

  /**
   * Unfolds the Talks.
   *
   * @param options all that can be taken or not
   * @param leaves what each is in the circuit
   * @param atOnce whether those that wait for each other may all come about in one go: steps then
   *     mean their greatest fixed point, unfolded from true
   */
  public Unfolding(
      Course course, Circuit circuit, List<Option> options, Leaves leaves, boolean atOnce) {
    this.circuit = circuit;
    var taken = new HashMap<Atom, Pair>();
    for (int i = 0; i < options.size(); i++) {
      taken.put(
          new Taken(options.get(i).id()), new Pair(leaves.gate(i, true), leaves.gate(i, false)));
    }
    pairs.putAll(taken);
    for (var part : course.parts()) {
      boolean whole = part.size() <= LARGEST_CIRCLE;
      part.forEach(atom -> pairs.put(atom, atOnce && whole ? Pair.ALWAYS : Pair.NEVER));
      if (!whole) {
        isWhole = false;
        continue;
      }
      for (int round = 0; round < part.size(); round++) {
        var next = new HashMap<Atom, Pair>();
        for (var atom : part) {
          next.put(
              atom,
              course.undefined().contains(atom)
                  ? Pair.NEVER
                  : all(
                      course.needs().getOrDefault(atom, List.of()),
                      taken.getOrDefault(atom, Pair.ALWAYS)));
        }
        pairs.putAll(next);
      }
    }
  }

  /** Whether all steps are in it; some too many that wait for each other count as never there. */
  public boolean isWhole() {
    return isWhole;
  }

  /** The gate that is true where the formula is. */
  public int gate(Formula formula) {
    return pair(formula).yes();
  }

  private Pair all(List<Need> needs, Pair besides) {
    var parts = new ArrayList<Pair>();
    parts.add(besides);
    needs.forEach(need -> parts.add(pair(need.formula())));
    return and(parts);
  }

  private Pair pair(Formula formula) {
    return switch (formula) {
      case Atom atom -> pairs.getOrDefault(atom, Pair.NEVER);
      case Not(var of) -> pair(of).negated();
      case And(var parts) -> and(parts.stream().map(this::pair).toList());
      case Or(var parts) -> or(parts.stream().map(this::pair).toList());
      case Joined(var left, var by, var right) -> joined(pair(left), by, pair(right));
    };
  }

  private Pair joined(Pair left, Formula.Joint by, Pair right) {
    return switch (by) {
      case IF -> or(List.of(left, right.negated()));
      case ONLY_IF -> or(List.of(left.negated(), right));
      case UNLESS -> or(List.of(left, right));
      case IFF ->
          and(List.of(or(List.of(left.negated(), right)), or(List.of(left, right.negated()))));
    };
  }

  private Pair and(List<Pair> parts) {
    return new Pair(
        circuit.and(parts.stream().mapToInt(Pair::yes).toArray()),
        circuit.or(parts.stream().mapToInt(Pair::no).toArray()));
  }

  private Pair or(List<Pair> parts) {
    return new Pair(
        circuit.or(parts.stream().mapToInt(Pair::yes).toArray()),
        circuit.and(parts.stream().mapToInt(Pair::no).toArray()));
  }
}
